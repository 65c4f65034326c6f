import { setTimeout as sleep } from 'node:timers/promises';
import { LaterError } from '../assistant/queue';

/** How often a chat service lets a bot speak, in milliseconds from one message to the next. */
export interface Limits {
  /** To anybody; 0 where there is no such limit. */
  everyMs: number;
  /** In one chat, counted from the answer to the message before. */
  chatEveryMs(chat: string): number;
}

/** What a call says of itself. */
export interface Paced {
  /** Where it says something; calls that say nothing only keep the quiet that was asked for. */
  chat?: string | undefined;
  /** How long an error asks everybody to be quiet; `undefined` where it is another error. */
  retryAfterMs(error: unknown): number | undefined;
}

/** Keeps one bot of this process to its service's limits, whichever worker speaks. */
export interface Pace {
  /** Runs a call in its turn. Rejects with `LaterError` where that is too far ahead to wait for. */
  run<T>(call: () => Promise<T>, paced: Paced): Promise<T>;
}

/** Real time, which nothing but a test replaces. */
export interface Timing {
  nowMs(): number;
  wait(ms: number): Promise<unknown>;
}

const REAL: Timing = { nowMs: () => performance.now(), wait: sleep };

const MAX_WAITS = 2;

/** A longer wait is the queue's: a worker that sleeps is paid for and holds up others. */
const PATIENCE_MS = 5_000;

/** Chats that spoke long ago are forgotten when there are so many. */
const MOST_CHATS = 1_000;

export function createPace({ everyMs, chatEveryMs }: Limits, { nowMs, wait }: Timing = REAL): Pace {
  /** From when on a chat may be spoken in. */
  const chats = new Map<string, number>();
  let anybodyFrom = 0;
  let quietUntil = 0;

  async function turn(chat: string | undefined): Promise<void> {
    for (;;) {
      const from = chat === undefined ? quietUntil : Math.max(quietUntil, anybodyFrom, chats.get(chat) ?? 0);
      const waitMs = from - nowMs();
      // At once, with nothing in between: nobody else has the same turn.
      if (waitMs <= 0) return spoke(chat);
      if (waitMs > PATIENCE_MS) throw new LaterError(waitMs);
      await wait(Math.ceil(waitMs));
    }
  }

  function spoke(chat: string | undefined): void {
    if (chat === undefined) return;
    const now = nowMs();
    anybodyFrom = Math.max(anybodyFrom, now + everyMs);
    if (chats.size >= MOST_CHATS) for (const [each, from] of chats) if (from <= now) chats.delete(each);
    chats.set(chat, now + chatEveryMs(chat));
  }

  return {
    async run(call, { chat, retryAfterMs }) {
      for (let waits = 0; ; waits++) {
        await turn(chat);
        try {
          return await call();
        } catch (error) {
          const quietMs = retryAfterMs(error);
          if (quietMs === undefined) throw error;
          quietUntil = Math.max(quietUntil, nowMs() + quietMs);
          if (quietMs > PATIENCE_MS || waits === MAX_WAITS) throw new LaterError(quietMs, { cause: error });
        } finally {
          if (chat !== undefined) chats.set(chat, nowMs() + chatEveryMs(chat));
        }
      }
    },
  };
}

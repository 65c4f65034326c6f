import { LaterError } from '../../src/assistant/queue';
import type { Pace, Timing } from '../../src/channels/pace';

/** Time that passes only where everybody waits for it. */
export function createTimeline(): Timing & { pass(): Promise<void> } {
  let now = 0;
  let waiting: { until: number; wake: () => void }[] = [];
  return {
    nowMs: () => now,
    wait: (ms) => new Promise<void>((wake) => waiting.push({ until: now + ms, wake })),
    async pass() {
      for (;;) {
        await new Promise(setImmediate);
        if (waiting.length === 0) return;
        now = Math.min(...waiting.map(({ until }) => until));
        const due = waiting.filter(({ until }) => until <= now);
        waiting = waiting.filter(({ until }) => until > now);
        for (const { wake } of due) wake();
      }
    },
  };
}

export interface Sent {
  chat: string;
  at: number;
}

/** Everybody posts; who is told to come later does. Answers when what was sent. */
export async function crowd(chats: string[], pace: Pace, time: ReturnType<typeof createTimeline>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const post = async (chat: string): Promise<void> => {
    try {
      await pace.run(async () => void sent.push({ chat, at: time.nowMs() }), { chat, retryAfterMs: () => undefined });
    } catch (error) {
      if (!(error instanceof LaterError)) throw error;
      await time.wait(error.afterMs);
      await post(chat);
    }
  };
  const all = Promise.all(chats.map(post));
  await time.pass();
  await all;
  return sent;
}

/** The most that was sent within any such time. */
export function mostWithin(ms: number, sent: Sent[]): number {
  return Math.max(...sent.map(({ at }) => sent.filter((other) => other.at >= at && other.at < at + ms).length));
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'telegraf/types';
import type { MessageJob, Queue } from '../../assistant/queue';
import type { DoorClock } from '../door';
import { createTelegramClient, type TelegramApi } from './client';
import { take, telegramJob } from './door';

/** What long polling needs, for a machine without a public address. */
export interface TelegramPollerOptions extends TelegramApi {
  queue: Queue<MessageJob>;
  clock: DoorClock;
  /** Pauses after a poll that failed; a test gives one that only writes down how long. */
  wait?: (ms: number) => Promise<unknown>;
  /** Told of every poll that failed; polling goes on. */
  report?: (error: unknown) => void;
}

const LONG_POLL_S = 50;
const PAUSE_MS = 3_000;

/** Fetches updates instead of being called with them. An update is confirmed to Telegram only once it is on the queue. */
export function createTelegramPoller({ queue, clock, report, wait = sleep, ...api }: TelegramPollerOptions) {
  const telegram = createTelegramClient(api);
  const stopping = new AbortController();
  let polling: Promise<void> | undefined;
  let offset = 0;

  async function poll(): Promise<void> {
    const updates = await telegram(
      'getUpdates',
      { offset, timeout: LONG_POLL_S, limit: 100, allowed_updates: ['message', 'callback_query'] },
      AbortSignal.any([stopping.signal, AbortSignal.timeout((LONG_POLL_S + 10) * 1000)]),
    );
    for (const update of updates) await keep(update);
  }

  async function keep(update: Update): Promise<void> {
    const { status } = await take(telegramJob(JSON.stringify(update), clock), queue);
    if (status === 503) throw new Error(`Update ${update.update_id} could not be queued`);
    offset = update.update_id + 1;
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await poll();
      } catch (error) {
        if (stopping.signal.aborted) return;
        // No line, a rate limit, a full disk: all of them pass, and what was not confirmed comes again.
        report?.(error);
        await wait(PAUSE_MS);
      }
    }
  }

  return {
    /** Ends a webhook, beside which Telegram hands out nothing, and polls. Rejects without a line or with a wrong token. */
    async start(): Promise<void> {
      await telegram('deleteWebhook', {});
      polling = loop();
    },
    /** Resolves when the update at hand is queued. */
    async stop(): Promise<void> {
      stopping.abort();
      await polling;
    },
  };
}

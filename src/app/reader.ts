import type { Incoming } from '../assistant/message';
import type { MessageJob } from '../assistant/queue';
import type { World } from '../assistant/world';
import { incomingOf } from '../channels/alexa/incoming';
import { createSlackReader } from '../channels/slack/read';
import { createTelegramReader } from '../channels/telegram/read';
import { createWebReader } from '../channels/web/listen';
import { createRecordings } from '../channels/web/recordings';
import type { Settings } from '../settings';
import { slackApi, telegramApi } from './bots';

/** A job that carries what a person did, as their channel put it on the queue. */
export type ChannelJob = MessageJob & { kind: 'slack' | 'telegram' | 'web' | 'alexa' };

/** Reads what a person did, whichever channel it came by, and hands it to `take`. */
export function createReader(
  { store, clock }: World,
  settings: Settings,
  take: (incoming: Incoming) => Promise<void>,
): (job: ChannelJob) => Promise<void> {
  const slack = createSlackReader({ ...slackApi(settings), take });
  const telegram = createTelegramReader({ ...telegramApi(settings), take });
  const page = createWebReader({ recordings: createRecordings(store, clock), take });
  return async (job) => {
    if (job.kind === 'slack') return slack(job);
    if (job.kind === 'alexa') return take(incomingOf(job));
    return job.kind === 'telegram' ? telegram(job) : page(job);
  };
}

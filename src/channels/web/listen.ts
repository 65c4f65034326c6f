import type { Incoming, Said } from '../../assistant/message';
import type { MessageJob } from '../../assistant/queue';
import { Temporal } from '../../assistant/time';
import type { Recordings } from './recordings';

/** What the page's API queues. */
export type WebJob = Extract<MessageJob, { kind: 'web' }>;

/** What reading the page's jobs needs; `take` gets each message, and its rejection becomes the job's. */
export interface WebReaderOptions {
  recordings: Recordings;
  take: (incoming: Incoming) => Promise<void>;
}

/** Reads queued jobs of the page. A voice note is forgotten once it is handled. */
export function createWebReader({ recordings, take }: WebReaderOptions): (job: WebJob) => Promise<void> {
  return async (job) => {
    await take(incomingOf(job, recordings));
    if (job.audio !== undefined) await recordings.forget(job.audio);
  };
}

function incomingOf(job: WebJob, recordings: Recordings): Incoming {
  return {
    id: `web:${job.id}`,
    chat: `web:${job.person}`,
    identity: `web:${job.person}`,
    at: Temporal.Instant.from(job.receivedAt),
    said: saidIn(job, recordings),
    isPrivate: true,
  };
}

function saidIn({ text = '', choice, audio, location }: WebJob, recordings: Recordings): Said {
  if (choice !== undefined) return { kind: 'choice', value: choice };
  if (location !== undefined) return { kind: 'location', at: location };
  return audio === undefined ? { kind: 'text', text } : { kind: 'voice', recording: () => recordings.read(audio) };
}

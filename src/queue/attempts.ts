import { type Handler, LaterError, MAX_ATTEMPTS } from '../assistant/queue';
import type { KeptJob, KeptJobs } from './kept-jobs';
import type { Wait } from './wait';

/** Told of every job that is given up, after it was kept as a dead one. */
export type OnDead<Job> = (job: Job, error: unknown) => Promise<void> | void;

/** A job to be tried. */
export interface Attempt<Job> {
  kept: KeptJob<Job>;
  /** Left from before: it may be what ended the process, so every attempt is written down before it begins. */
  recovered: boolean;
}

/** Pauses before the second, third and fourth attempt; also between tries to reach the store. */
const PAUSES_MS = [200, 1_000, 5_000];
const pauseMs = (attempt: number) => PAUSES_MS[Math.min(attempt, PAUSES_MS.length) - 1] ?? 0;

/** Builds what tries a job once; it answers how many milliseconds to wait before the next try, or nothing at its end. */
export function createAttempts<Job>(parts: {
  jobs: KeptJobs<Job>;
  handler: Handler<Job>;
  onDead: OnDead<Job>;
  wait: Wait;
  signal: AbortSignal;
}): (attempt: Attempt<Job>) => Promise<number | undefined> {
  const { jobs, handler, onDead, wait, signal } = parts;

  async function giveUp(kept: KeptJob<Job>, error: unknown): Promise<undefined> {
    await surely(() => jobs.bury(kept, error));
    // A failure to tell is not told to anyone else: the dead job is kept.
    await Promise.resolve(onDead(kept.job, error)).catch(() => undefined);
    await surely(() => jobs.remove(kept));
  }

  async function postpone(kept: KeptJob<Job>, recovered: boolean, { afterMs }: LaterError): Promise<number> {
    kept.attempts -= 1;
    if (recovered) await surely(() => jobs.update(kept));
    return afterMs;
  }

  /** Repeats until the store takes it: a job whose end is not written down would be handled again after a restart. */
  async function surely(write: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await write();
      } catch {
        await wait(pauseMs(tries), signal);
      }
    }
  }

  return async ({ kept, recovered }) => {
    if (kept.attempts >= MAX_ATTEMPTS) return giveUp(kept, new Error('the process ended during the last attempt'));
    kept.attempts += 1;
    if (recovered) await surely(() => jobs.update(kept));
    try {
      await handler(kept.job, kept.attempts);
    } catch (error) {
      if (error instanceof LaterError) return postpone(kept, recovered, error);
      if (kept.attempts >= MAX_ATTEMPTS) return giveUp(kept, error);
      if (!recovered) await surely(() => jobs.update(kept));
      return pauseMs(kept.attempts);
    }
    await surely(() => jobs.remove(kept));
    return undefined;
  };
}

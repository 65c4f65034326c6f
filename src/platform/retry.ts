import { PlatformBusyError, PlatformUnreachableError } from '../assistant/errors';
import { isDeadline } from './call';

/** How tries are spaced; both can be replaced, so that tests do not wait. */
export interface Pacing {
  /** From 0 up to 1. */
  random(): number;
  sleep(ms: number): Promise<void>;
}

const TRIES = 3;
const FIRST_BACKOFF_MS = 200;

/** The longest somebody in a chat can be kept waiting because the platform asks for it. */
const PATIENCE_MS = 10_000;

/** Tries a read again where a second try may do better, at random moments so that many callers do not come back together. */
export async function retried<Answer>(read: () => Promise<Answer>, { random, sleep }: Pacing): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    try {
      return await read();
    } catch (error) {
      const waitMs = tried < TRIES ? waitBefore(error, random() * FIRST_BACKOFF_MS * 2 ** tried) : undefined;
      if (waitMs === undefined) throw error;
      await sleep(waitMs);
    }
  }
}

function waitBefore(error: unknown, backoffMs: number): number | undefined {
  if (error instanceof PlatformBusyError)
    return error.retryAfterMs <= PATIENCE_MS ? error.retryAfterMs + backoffMs : undefined;
  if (!(error instanceof PlatformUnreachableError)) return undefined;
  // Who waited a whole deadline once would wait as long again: they are told instead.
  return isDeadline(error.cause) ? undefined : backoffMs;
}

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

/** Each failed try costs one, each success earns a half back; below half nothing is tried again. */
const FULL_BUDGET = 10;

/** Runs reads, and tries them again where that may help. */
export type Retrier = <Answer>(read: () => Promise<Answer>) => Promise<Answer>;

/**
 * Tries at random moments, so that many callers do not come back together; while the platform fails for everybody,
 * each caller tries once, so that retries do not keep it down.
 */
export function createRetrier({ random, sleep }: Pacing): Retrier {
  let budget = FULL_BUDGET;

  return async (read) => {
    for (let tried = 1; ; tried++) {
      try {
        const answer = await read();
        budget = Math.min(FULL_BUDGET, budget + 0.5);
        return answer;
      } catch (error) {
        const waitMs = waitBefore(error, random() * FIRST_BACKOFF_MS * 2 ** tried);
        if (waitMs === undefined) throw error;
        budget = Math.max(0, budget - 1);
        if (tried === TRIES || budget < FULL_BUDGET / 2) throw error;
        await sleep(waitMs);
      }
    }
  };
}

/** How long to wait before the next try; undefined where there should be none. */
function waitBefore(error: unknown, backoffMs: number): number | undefined {
  if (error instanceof PlatformBusyError) {
    return error.retryAfterMs <= PATIENCE_MS ? error.retryAfterMs + backoffMs : undefined;
  }
  if (!(error instanceof PlatformUnreachableError)) return undefined;
  // Who waited a whole deadline once would wait as long again: they are told instead.
  return isDeadline(error.cause) ? undefined : backoffMs;
}

import { PlatformBusyError, PlatformUnreachableError } from '../assistant/errors';
import type { Clock } from '../assistant/time';
import { type Breaker, EndpointDownError } from './breaker';
import { isDeadline } from './call';
import { createQuiet } from './quiet';

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

/** Reads of one endpoint: called, with the milliseconds it may take, and called again where that may help. */
export type Retrier = <Answer>(
  endpoint: string,
  deadlineMs: number,
  read: (leftMs: number) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Tries at random moments, so that many callers do not come back together; all tries share one deadline, waits apart. What
 * the platform asks for by a 429 is kept by every read, not only by the one that was told.
 */
export function createRetrier({ random, sleep }: Pacing, clock: Clock, breaker: Breaker): Retrier {
  const quiet = createQuiet(clock);
  const nowMs = () => clock.now().epochMilliseconds;
  const backoffMs = (tried: number) => random() * FIRST_BACKOFF_MS * 2 ** tried;

  return async (endpoint, deadlineMs, read) => {
    let leftMs = deadlineMs;
    const attempt = async () => {
      const since = nowMs();
      try {
        return await breaker(endpoint, () => read(leftMs));
      } finally {
        leftMs -= Math.max(0, nowMs() - since);
      }
    };
    for (let tried = 1; ; tried++) {
      const askedMs = quiet.leftMs();
      if (askedMs > PATIENCE_MS) throw new PlatformBusyError(endpoint, askedMs);
      if (askedMs > 0) await sleep(askedMs + backoffMs(tried - 1));
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof PlatformBusyError) quiet.keep(error.retryAfterMs);
        if (tried === TRIES || leftMs <= 0 || !mayHelp(error, tried)) throw error;
        if (!(error instanceof PlatformBusyError)) await sleep(backoffMs(tried));
      }
    }
  };
}

/** Whether another try may end otherwise. Who waited a whole deadline, or twice for a rate limit, is told instead. */
function mayHelp(error: unknown, tried: number): boolean {
  if (error instanceof PlatformBusyError) return tried === 1;
  if (!(error instanceof PlatformUnreachableError) || error instanceof EndpointDownError) return false;
  return !isDeadline(error.cause);
}

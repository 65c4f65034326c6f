import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds; a test gives one that only writes down how long. */
export type Wait = (ms: number) => Promise<unknown>;

const MAX_WAITS = 2;
/** A longer wait is the queue's: a worker that sleeps is paid for and holds up nobody's limit but its own. */
const MAX_WAIT_MS = 5_000;

/**
 * Calls, and calls again after the wait a channel's rate limit asks for, a few short times at most. `retryAfterMs` says how
 * long an error asks for, or `undefined` where it is another error: that one is thrown on at once.
 */
export async function patiently<T>(
  call: () => Promise<T>,
  retryAfterMs: (error: unknown) => number | undefined,
  wait: Wait = sleep,
): Promise<T> {
  for (let waits = 0; ; waits++) {
    try {
      return await call();
    } catch (error) {
      const ms = retryAfterMs(error);
      if (ms === undefined || ms > MAX_WAIT_MS || waits === MAX_WAITS) throw error;
      await wait(ms);
    }
  }
}

import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds, or until it is not needed any more; a test gives one that it ends itself. */
export type WaitFor = (ms: number, signal: AbortSignal) => Promise<unknown>;

/** Alexa waits 8 s in all, the way there and back and a cold start among them. */
const LATE_AFTER_MS = 6_000;
/** Silence that long makes people say it again. */
const SLOW_AFTER_MS = 2_000;

const waitFor: WaitFor = (ms, signal) => sleep(ms, undefined, { signal, ref: false });

/**
 * Waits for work as long as Alexa waits. `onSlow` is called on the way where it takes a while; `late` is the answer where it
 * takes too long: what the work comes to afterwards is nobody's then. Rejects as the work does.
 */
export async function inTime(
  work: Promise<void>,
  onSlow: () => void,
  wait: WaitFor = waitFor,
): Promise<'in time' | 'late'> {
  const over = new AbortController();
  // Cut short when the work is done, which is no news to anybody.
  const after = (ms: number) =>
    wait(ms, over.signal)
      .then(() => true)
      .catch(() => false);
  after(SLOW_AFTER_MS).then((isSlow) => isSlow && !over.signal.aborted && onSlow());
  try {
    return await Promise.race([work.then(() => 'in time' as const), after(LATE_AFTER_MS).then(() => 'late' as const)]);
  } finally {
    over.abort();
    work.catch(() => undefined);
  }
}

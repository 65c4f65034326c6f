/** Something done every minute, never twice at a time. */
export interface Minute {
  start(): void;
  /** Does it now, after the one under way; rejects where it failed. */
  now(): Promise<void>;
  stop(): void;
}

const MINUTE_MS = 60_000;

/** Creates the minute's work; failures of the timed ones are reported, and the next minute tries again. */
export function createMinute(work: () => Promise<void>, report: (error: unknown) => void): Minute {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const now = () => {
    const next = last.catch(() => undefined).then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    now,
    start() {
      const look = () => now().catch(report);
      timer = setInterval(look, MINUTE_MS);
      // The minutes in which nobody looked are caught up at once.
      look();
    },
    stop: () => clearInterval(timer),
  };
}

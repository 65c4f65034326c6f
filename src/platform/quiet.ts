import type { Clock } from '../assistant/time';

/** For how long the platform has asked everybody to be quiet. */
export interface Quiet {
  keep(ms: number): void;
  /** Milliseconds until somebody may speak; 0 where nothing is asked. */
  leftMs(): number;
}

/** Remembers the longest quiet that was asked for. A clock that was set back ends it. */
export function createQuiet(clock: Clock): Quiet {
  const nowMs = () => clock.now().epochMilliseconds;
  let asked = { since: 0, until: 0 };
  const leftMs = () => (nowMs() < asked.since ? 0 : Math.max(0, asked.until - nowMs()));
  return {
    leftMs,
    keep(ms) {
      if (ms > leftMs()) asked = { since: nowMs(), until: nowMs() + ms };
    },
  };
}

import { type Clock, Temporal } from '../../src/assistant/time';

/** A clock that stands still until a test moves it. */
export interface MovableClock extends Clock {
  advance(duration: Temporal.DurationLike): void;
}

export function createMovableClock(start = '2026-11-20T09:30:00.250Z'): MovableClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    advance(duration) {
      now = now.add(duration);
    },
  };
}

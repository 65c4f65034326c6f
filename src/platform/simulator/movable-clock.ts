import { type Clock, Temporal } from '../../assistant/time';
import type { ClockMove } from './controls';

/** A clock that runs with the machine's and can be moved. */
export interface MovableClock extends Clock {
  /** By how much it has been moved so far. */
  aheadMs(): number;
  /** The seconds a move comes to, from where the clock stands. */
  secondsOf(move: ClockMove): number;
  advance(seconds: number): void;
}

/** Creates a clock that is already so far ahead. */
export function createMovableClock(startAheadMs = 0): MovableClock {
  let ahead = startAheadMs;
  const now = () => Temporal.Now.instant().add({ milliseconds: ahead });
  return {
    now,
    aheadMs: () => ahead,
    secondsOf: (move) =>
      'set' in move ? now().until(Temporal.Instant.from(move.set)).total('seconds') : move.advance_s,
    advance(seconds) {
      ahead += Math.round(seconds * 1000);
    },
  };
}

import { type Clock, Temporal } from '../assistant/time';

/** How far the clock is to go: by seconds, or to a moment. */
export type ClockMove = { advance_s: number } | { set: string };

/** The local program's clock: the machine's, moved on by so much. */
export interface LocalClock extends Clock {
  aheadMs(): number;
  /** The seconds a move comes to, from where the clock stands. */
  secondsOf(move: ClockMove): number;
  advance(seconds: number): void;
}

/** Creates a clock that is already so far ahead. */
export function createLocalClock(startAheadMs = 0): LocalClock {
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

import { type Clock, Temporal } from '../../assistant/time';
import type { ClockMove } from './controls';

/** A clock that runs with the machine's and can be moved. */
export function createMovableClock(): Clock & { move(move: ClockMove): string } {
  let ahead = Temporal.Duration.from({ seconds: 0 });
  const now = () => Temporal.Now.instant().add(ahead);
  return {
    now,
    move(move) {
      const seconds = 'set' in move ? secondsUntil(now(), move.set) : move.advance_s;
      ahead = ahead.add({ milliseconds: Math.round(seconds * 1000) });
      return now().toString();
    },
  };
}

function secondsUntil(now: Temporal.Instant, then: string): number {
  return now.until(Temporal.Instant.from(then)).total('seconds');
}

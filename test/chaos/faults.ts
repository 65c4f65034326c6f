import type { Port } from './effects';
import type { Random } from './random';

/**
 * What may go wrong with an effect: its process ends before it, or after it with the answer lost; it is refused; its
 * answer is lost; it comes later than anybody waits; its process stands still before it and goes on.
 */
export const MISHAPS = ['crash_before', 'crash_after', 'refuse', 'lose', 'late', 'freeze'] as const;

export type Mishap = (typeof MISHAPS)[number];

/** Says what goes wrong with the n-th effect of a run; n counts from 1. */
export interface Faults {
  at(n: number, port: Port): Mishap | undefined;
}

/** Nothing goes wrong. */
export const NO_FAULTS: Faults = { at: () => undefined };

/** These go wrong, and nothing else: `{ 7: 'crash_before' }`. */
export const faultsAt = (mishaps: Readonly<Record<number, Mishap>>): Faults => ({ at: (n) => mishaps[n] });

/** A queue hands a job out so many times; with one mishap fewer none is given up. */
const MOST_MISHAPS = 3;

/** Up to three things go wrong among the first effects of a run. */
export function randomFaults(random: Random, amongFirst: number): Faults {
  const mishaps: Record<number, Mishap> = {};
  for (let left = random.below(MOST_MISHAPS + 1); left > 0; left--) {
    mishaps[1 + random.below(amongFirst)] = random.pick(MISHAPS);
  }
  return faultsAt(mishaps);
}

import type { Ended } from './ended';
import type { Stage } from './stage';

/** Something people do, what happens around it, and what must be true in the end besides what always must. */
export interface Story {
  name: string;
  /** How long it is watched at most, in minutes. */
  minutes: number;
  /** Until then something may happen in it, in minutes; afterwards it is over once it has been quiet for a while. */
  quietAfter?: number;
  /** How many charges may come of it at most. */
  starts: number;
  play(stage: Stage): void;
  /** What is wrong, a sentence each. */
  check(ended: Ended): string[];
}

/** A sentence where something does not hold. */
export const unless = (holds: boolean, sentence: string): string[] => (holds ? [] : [sentence]);

import { createPace, type Pace } from '../../src/channels/pace';

/** A pace without limits of its own, whose time passes only by waiting: each wait that a service asked for is written down. */
export function pacedByHand(waited: number[]): Pace {
  let now = 0;
  const limits = { everyMs: 0, chatEveryMs: () => 0 };
  return createPace(limits, {
    nowMs: () => now,
    async wait(ms) {
      waited.push(ms);
      now += ms;
    },
  });
}

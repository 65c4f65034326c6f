/** Draws lots that a seed repeats. */
export interface Draw {
  /** From 0 up to 1. */
  (): number;
  from<T>(many: readonly T[]): T;
}

/** The same lots for the same seed, by the generator mulberry32. */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = <T>(many: readonly T[]): T => {
    const found = many[Math.floor(draw() * many.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  };
  return Object.assign(draw, { from });
}

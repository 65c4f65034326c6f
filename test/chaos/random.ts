/** Chance that comes out the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  /** True in that share of the cases. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Draws by Marsaglia's xorshift (13, 17, 5) with a multiplied output; streams of one seed differ by their name. */
export function createRandom(seed: number, stream = ''): Random {
  let state = mixed(seed, stream);
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x9e3779b1) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick<T>(from: readonly T[]): T {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error('there is nothing to pick from');
      return found;
    },
  };
}

/** A state that is not 0, from which neighbouring seeds go apart at once. */
function mixed(seed: number, stream: string): number {
  let hash = Math.imul(seed ^ 0x5bd1e995, 0x85ebca6b);
  for (const character of stream) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash ^= hash >>> 15;
  return hash | 1;
}

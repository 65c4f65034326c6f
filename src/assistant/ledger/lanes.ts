/** Runs work one after the other in each lane; lanes do not wait for each other. */
export type Lanes = <T>(lane: string, work: () => Promise<T>) => Promise<T>;

/** Lanes of this process: they spare the platform contests that only one can win, and decide nothing by themselves. */
export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return async (lane, work) => {
    const before = last.get(lane);
    const mine = (before ?? Promise.resolve()).then(work, work);
    last.set(lane, mine);
    try {
      return await mine;
    } finally {
      if (last.get(lane) === mine) last.delete(lane);
    }
  };
}

import type { Wait } from './wait';

/** Hands out items: those of one group one at a time and in order, different groups side by side. */
export interface Dispatcher<Item> {
  add(item: Item): void;
  start(): void;
  /** Resolves when what runs has ended; nothing else is handed out. */
  stop(): Promise<void>;
}

/**
 * `run` answers how many milliseconds to wait before the same item is handed out again, or nothing when it is finished;
 * meanwhile its group waits and its place is free for other groups. Items that run `alone` never run beside each other.
 */
export function createDispatcher<Item extends { group: string; alone: boolean }>(parts: {
  concurrency: number;
  run: (item: Item) => Promise<number | undefined>;
  wait: Wait;
  stopping: AbortController;
}): Dispatcher<Item> {
  const { concurrency, run, wait, stopping } = parts;
  const { signal } = stopping;
  /** Per group what is not finished; the first may be running or waiting for another try. */
  const groups = new Map<string, Item[]>();
  /** The first items of groups that neither run nor wait. */
  const ready: Item[] = [];
  const running = new Set<Promise<number | undefined>>();
  let started = false;
  let aloneRuns = false;

  function handOut(): void {
    while (started && !signal.aborted && running.size < concurrency) {
      const at = ready.findIndex((item) => !(item.alone && aloneRuns));
      const [item] = at < 0 ? [] : ready.splice(at, 1);
      if (item === undefined) return;
      handle(item).catch((error) => {
        // A pause that was cut short by the stop; the item is left for the next start.
        if (!signal.aborted) throw error;
      });
    }
  }

  async function handle(item: Item): Promise<void> {
    aloneRuns ||= item.alone;
    const waitMs = await track(run(item)).finally(() => {
      if (item.alone) aloneRuns = false;
    });
    handOut();
    const next = waitMs === undefined ? finish(item) : await wait(waitMs, signal).then(() => item);
    if (next !== undefined) ready.push(next);
    handOut();
  }

  function track(runs: Promise<number | undefined>): Promise<number | undefined> {
    running.add(runs);
    return runs.finally(() => running.delete(runs));
  }

  function finish({ group }: Item): Item | undefined {
    const items = groups.get(group);
    items?.shift();
    if (items?.length === 0) groups.delete(group);
    return items?.[0];
  }

  return {
    add(item) {
      const items = groups.get(item.group);
      if (items) items.push(item);
      else {
        groups.set(item.group, [item]);
        ready.push(item);
      }
      handOut();
    },
    start() {
      started = true;
      handOut();
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
    },
  };
}

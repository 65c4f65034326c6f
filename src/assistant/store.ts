import type { Temporal } from './time';

/** Where a fact lives. The tenant is the store's own; `owner` groups what is listed together, `id` orders it. */
export interface Key {
  kind: string;
  owner: string;
  id: string;
}

/** A fact and the version a change of it must name: 1 when it is created, one more with every replacement. */
export interface Fact<T> {
  value: T;
  version: number;
}

/** When a fact ends, and when the sweep should look at it. Both are set anew by every write. */
export interface Moments {
  /** From then on every read treats the fact as absent, whether or not it was deleted. */
  expires?: Temporal.Instant;
  /** From then on `due` finds it. */
  due?: Temporal.Instant;
}

/**
 * Facts, one item each, changed only by conditional writes; no transactions, so that the embedded store and AWS behave
 * alike. Values are plain JSON. Reads are strongly consistent. Methods throw `StoreError` where the store does not answer.
 */
export interface Store {
  read<T>(key: Key): Promise<Fact<T> | undefined>;
  /** Several facts at the price of one call, each where its key stood; at most 100. */
  readAll(keys: readonly Key[]): Promise<(Fact<unknown> | undefined)[]>;
  /** False where there is such a fact already. A repeated write of our own whose answer was lost counts as true. */
  create<T>(key: Key, value: T, moments?: Moments): Promise<boolean>;
  /** False where the fact has another version by now, or is gone. */
  replace<T>(key: Key, version: number, value: T, moments?: Moments): Promise<boolean>;
  /** False where the fact has another version by now; gone already counts as true. */
  remove(key: Key, version: number): Promise<boolean>;
  /** Facts of one owner in the order of their ids, after (not including) `after`. */
  list<T>(
    kind: string,
    owner: string,
    range?: { after?: string; limit?: number },
  ): Promise<(Fact<T> & { id: string })[]>;
  /** Keys from the time index, oldest first. The index lags: read the fact before acting on it. */
  due(kind: string, until: Temporal.Instant, limit: number): Promise<Key[]>;
}

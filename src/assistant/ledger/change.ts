import type { Done, Verdict } from '../orders';
import type { Platform } from '../platform';
import type { Fact, Key, Store } from '../store';
import type { Clock } from '../time';
import { isOver, momentsOf, type Operation } from './operation';

/** What the ledger works with. */
export interface LedgerParts {
  store: Store;
  platform: Platform;
  clock: Clock;
}

/** Changes an operation by one conditional write; undefined where it has changed since it was read. */
export async function change(
  key: Key,
  fact: Fact<Operation>,
  what: Partial<Operation>,
  { store, clock }: LedgerParts,
): Promise<Fact<Operation> | undefined> {
  const value = { ...fact.value, ...what };
  const written = await store.replace(key, fact.version, value, momentsOf(value, clock.now()));
  return written ? { value, version: fact.version + 1 } : undefined;
}

/** Ends an operation, where it has not changed since it was read. */
export const end = (key: Key, fact: Fact<Operation>, verdict: Verdict<Done>, parts: LedgerParts) =>
  change(key, fact, { state: verdict.state, verdict, settledAt: parts.clock.now().toString() }, parts);

/** A verdict is the truth: where the fact changed meanwhile (a reply was noted), it is written over the newer one. */
export async function settle(
  key: Key,
  fact: Fact<Operation>,
  verdict: Verdict<Done>,
  parts: LedgerParts,
): Promise<void> {
  let newest: Fact<Operation> | undefined = fact;
  while (newest && !isOver(newest.value)) {
    if (await end(key, newest, verdict, parts)) return;
    newest = await parts.store.read<Operation>(key);
  }
}

/** Writes down that nobody knows what became of it. */
export const doubt = (key: Key, fact: Fact<Operation>, parts: LedgerParts) =>
  change(key, fact, { state: 'unknown', doubted: true }, parts);

import type { Listener } from '../listener';
import type { Request } from '../request';
import type { Key, Store } from '../store';
import { type IsoInstant, Temporal } from '../time';

/** A request that was made for later: at its time it is taken as if the person said it then. */
export interface Kept extends Listener {
  request: Request;
  at: IsoInstant;
}

/** A kept request as it is listed. */
export interface KeptRequest extends Kept {
  id: string;
}

/** The key of a kept request: its person owns it. */
export const keptKey = (personId: string, id: string): Key => ({ kind: 'kept', owner: personId, id });

/** What the sweep could not do within a day is told no more. */
const KEPT_HOURS_AFTER = 24;

/** Keeps a request until its time; the same id is kept once. */
export async function keep(store: Store, id: string, kept: Kept): Promise<void> {
  const due = Temporal.Instant.from(kept.at);
  await store.create(keptKey(kept.person, id), kept, { due, expires: due.add({ hours: KEPT_HOURS_AFTER }) });
}

/** Everything a person has asked for later, the soonest first. */
export async function keptOf(store: Store, personId: string): Promise<KeptRequest[]> {
  const facts = await store.list<Kept>('kept', personId);
  return facts.map(({ id, value }) => ({ ...value, id })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Forgets a kept request; false where it is gone already, since its time has come. */
export async function withdraw(store: Store, personId: string, id: string): Promise<boolean> {
  const key = keptKey(personId, id);
  const fact = await store.read(key);
  return fact !== undefined && (await store.remove(key, fact.version));
}

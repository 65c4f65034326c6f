import { isOperator, type Person } from './person';
import type { Fact, Key, Moments, Store } from './store';
import { type IsoInstant, Temporal } from './time';
import type { Listener } from './watch';

/** Where a person can be told something they did not ask for just then: the chat of their own they spoke in last. */
export interface Reach extends Listener {
  /** Since when an operator has been reached so; only theirs are found by the sweep. */
  operatorSince?: IsoInstant;
}

/** The key of a person's reach. Drivers are found by their Kazam user, as bookings and transactions name them. */
export const reachKey = ({ id, userId }: Pick<Person, 'id' | 'userId'>): Key => ({
  kind: 'reach',
  owner: userId ?? id,
  id: 'last',
});

/** Where a person of that Kazam user can be reached; undefined where they never spoke to us. */
export const reachOf = async (store: Store, userId: string): Promise<Reach | undefined> =>
  (await store.read<Reach>(reachKey({ id: userId, userId })))?.value;

/** More operators than this no organisation has. */
const MOST_OPERATORS = 1000;

/** A store reads so many facts in one call. */
const AT_A_TIME = 100;

/** Where the operators who have spoken to us can be reached. */
export async function operatorsReached(store: Store, now: Temporal.Instant): Promise<Reach[]> {
  const keys = await store.due('reach', now, MOST_OPERATORS);
  const found: Reach[] = [];
  for (let first = 0; first < keys.length; first += AT_A_TIME) {
    const facts = await store.readAll(keys.slice(first, first + AT_A_TIME));
    found.push(...facts.flatMap((fact) => (fact ? [(fact as Fact<Reach>).value] : [])));
  }
  return found.filter(({ operatorSince }) => operatorSince !== undefined);
}

/** Notes where a person speaks, where that has changed since it was read. A race of two messages leaves one of their chats. */
export async function noteReach(
  store: Store,
  person: Person,
  read: Fact<unknown> | undefined,
  where: Listener,
  now: Temporal.Instant,
): Promise<void> {
  const earlier = (read as Fact<Reach> | undefined)?.value;
  const operatorSince = isOperator(person) ? (earlier?.operatorSince ?? now.toString()) : undefined;
  const reach: Reach = { ...where, ...(operatorSince !== undefined && { operatorSince }) };
  if (JSON.stringify(earlier) === JSON.stringify(reach)) return;
  const moments: Moments = operatorSince === undefined ? {} : { due: Temporal.Instant.from(operatorSince) };
  const key = reachKey(person);
  await (read ? store.replace(key, read.version, reach, moments) : store.create(key, reach, moments));
}

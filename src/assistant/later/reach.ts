import type { Listener } from '../listener';
import { isOperator, type Person } from '../person';
import type { Fact, Key, Moments, Store } from '../store';
import { type IsoInstant, Temporal } from '../time';

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

/** Where somebody can be reached, by their Kazam user or their own id where they have none; undefined where they never spoke to us. */
export const reachOf = async (store: Store, owner: string): Promise<Reach | undefined> =>
  (await store.read<Reach>(reachKey({ id: owner, userId: owner })))?.value;

/** More operators than this no organisation has. */
const MOST_OPERATORS = 1000;

/** A store reads so many facts in one call. */
const AT_A_TIME = 100;

/** Where an operator can be reached, and whose fact says so. */
export interface ReachedOperator {
  owner: string;
  reach: Reach;
}

/** Where the operators who have spoken to us can be reached: for the sweep, which alone may look through the time index. */
export async function operatorsReached(store: Store, now: Temporal.Instant): Promise<ReachedOperator[]> {
  const keys = await store.due('reach', now, MOST_OPERATORS);
  const found: ReachedOperator[] = [];
  for (let first = 0; first < keys.length; first += AT_A_TIME) {
    const some = keys.slice(first, first + AT_A_TIME);
    const facts = await store.readAll(some);
    some.forEach(({ owner }, index) => {
      const reach = (facts[index] as Fact<Reach> | undefined)?.value;
      if (reach?.operatorSince !== undefined) found.push({ owner, reach });
    });
  }
  return found;
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

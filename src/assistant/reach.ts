import type { Person } from './person';
import type { Fact, Key, Store } from './store';
import type { Listener } from './watch';

/** Where a person can be told something they did not ask for just then: the chat of their own they spoke in last. */
export type Reach = Listener;

/** The key of a person's reach. Drivers are found by their Kazam user, as bookings and transactions name them. */
export const reachKey = ({ id, userId }: Pick<Person, 'id' | 'userId'>): Key => ({
  kind: 'reach',
  owner: userId ?? id,
  id: 'last',
});

/** Where a person of that Kazam user can be reached; undefined where they never spoke to us. */
export const reachOf = async (store: Store, userId: string): Promise<Reach | undefined> =>
  (await store.read<Reach>(reachKey({ id: userId, userId })))?.value;

/** Notes where a person speaks, where that has changed since it was read. A race of two messages leaves one of their chats. */
export async function noteReach(
  store: Store,
  person: Person,
  read: Fact<unknown> | undefined,
  now: Reach,
): Promise<void> {
  if (read && JSON.stringify(read.value) === JSON.stringify(now)) return;
  const key = reachKey(person);
  await (read ? store.replace(key, read.version, now) : store.create(key, now));
}

import type { Incoming } from './message';
import type { Key, Store } from './store';
import type { Clock } from './time';

/** Longer than any channel or queue delivers again (SQS forgets after five minutes, Telegram keeps updates for a day). */
const REMEMBERED_HOURS = 72;

/** `first` delivery, `again` after one that did not finish, or `finished`: nothing is left to do. */
export type Delivery = 'first' | 'again' | 'finished';

const keyOf = ({ identity, id }: Pick<Incoming, 'identity' | 'id'>): Key => ({ kind: 'received', owner: identity, id });

/** Notes that a message came in, and says whether it came before. */
export async function beginMessage(store: Store, clock: Clock, incoming: Incoming): Promise<Delivery> {
  const key = keyOf(incoming);
  const expires = clock.now().add({ hours: REMEMBERED_HOURS });
  if (await store.create(key, { finished: false }, { expires })) return 'first';
  const earlier = await store.read<{ finished: boolean }>(key);
  return earlier?.value.finished ? 'finished' : 'again';
}

/** Notes that everything a message asked for is written down or said. */
export async function finishMessage(store: Store, clock: Clock, incoming: Incoming): Promise<void> {
  const expires = clock.now().add({ hours: REMEMBERED_HOURS });
  await store.replace(keyOf(incoming), 1, { finished: true }, { expires });
}

import type { Incoming } from '../message';
import type { Key, Store } from '../store';
import type { Clock } from '../time';

/** Longer than any channel or queue delivers again (SQS forgets after five minutes, Telegram keeps updates for a day). */
const REMEMBERED_HOURS = 72;

/** Where it stands that a message has been handled; there is nothing there before. */
export const receivedKey = ({ identity, id }: Pick<Incoming, 'identity' | 'id'>): Key => ({
  kind: 'received',
  owner: identity,
  id,
});

/** Notes that everything a message asked for is written down or said, so that later deliveries of it do nothing. */
export async function finishMessage(store: Store, clock: Clock, incoming: Incoming): Promise<void> {
  await store.create(receivedKey(incoming), {}, { expires: clock.now().add({ hours: REMEMBERED_HOURS }) });
}

import type { Transaction } from '../charging';
import type { Turn } from '../conversation';
import { extend } from '../later/extension';
import { forgetFree, watchFree } from '../later/free-watch';
import { keep, keptOf, withdraw } from '../later/kept';
import { bookingsKnown } from '../later/known-bookings';
import { type Watch, watchElsewhere, watchKey } from '../later/watch';
import type { Temporal } from '../time';
import { type Hearing, listed } from './hearing';

/** What a conversation may have done or told later, and what it was asked for already. */
type Later = Pick<
  Turn,
  'watched' | 'extend' | 'continues' | 'watch' | 'watchFree' | 'forgetFree' | 'keep' | 'kept' | 'withdraw' | 'noted'
>;

const laneOf = ({ deviceId, connectorId }: Transaction) => `${deviceId}/${connectorId}`;

/** The part of a turn that is about later. */
export function laterOf(
  { incoming: { said, identity, chat }, person, devices, language, world: { store, site } }: Hearing,
  replyId: string,
  now: Temporal.Instant,
): Later {
  const listener = { person: person.id, identity, chat, language, timezone: person.timezone };
  const user = person.userId === undefined ? {} : { userId: person.userId };
  return {
    watched: async (transaction) => (await store.read<Watch>(watchKey(laneOf(transaction), transaction.txnId)))?.value,
    extend: (transaction, more) =>
      extend(store, laneOf(transaction), transaction.txnId, more && { ...more, asked: replyId }),
    ...(said.kind === 'kept' && said.continues !== undefined && { continues: said.continues }),
    watch: (transaction) => watchElsewhere(store, transaction, listener, now),
    watchFree: (deviceId) => watchFree(store, deviceId, { ...listener, ...user }, now),
    forgetFree: (deviceId) => forgetFree(store, deviceId, person.id),
    async keep(request, at) {
      await keep(store, replyId, { ...listener, request, at: at.toString() });
      return replyId;
    },
    kept: () => keptOf(store, person.id),
    withdraw: (id) => withdraw(store, person.id, id),
    noted: () => bookingsKnown(store, person, listed(devices), site),
  };
}

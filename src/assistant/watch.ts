import type { Operation } from './operation';
import type { StartTransactionOrder } from './orders/start-transaction';
import type { Key, Moments, Store } from './store';
import { type IsoInstant, Temporal } from './time';

/** A running charge somebody wants to hear the end of. Its key alone says where it runs, so the sweep need not read it. */
export interface Watch extends Pick<Operation, 'person' | 'identity' | 'chat' | 'language' | 'timezone'> {
  order: StartTransactionOrder;
  startedAt: IsoInstant;
  /** Since when its connector has shown no charge although the platform calls it open. */
  quietSince?: IsoInstant;
}

/** The key of a watch: `<device>/<connector>` owns it, the transaction names it. */
export const watchKey = (lane: string, txnId: string): Key => ({ kind: 'watch', owner: lane, id: txnId });

/** Takes a watch's key apart again. */
export function watchedConnector(lane: string): { deviceId: string; connectorId: number } {
  const [deviceId = '', connectorId = '0'] = lane.split('/');
  return { deviceId, connectorId: Number(connectorId) };
}

/** A charge nobody has seen the end of after a week is given up. */
const KEPT_HOURS = 7 * 24;

/** A watch is due at every sweep from its start on. */
export function watchMoments({ startedAt }: Watch): Moments {
  const due = Temporal.Instant.from(startedAt);
  return { due, expires: due.add({ hours: KEPT_HOURS }) };
}

/** Watches a charge that has begun; watching it twice is watching it once. */
export async function watchCharge(store: Store, operation: Operation, order: StartTransactionOrder): Promise<void> {
  const { person, identity, chat, language, timezone, sentAt, plannedAt } = operation;
  const watch: Watch = { person, identity, chat, language, timezone, order, startedAt: sentAt ?? plannedAt };
  await store.create(watchKey(`${order.deviceId}/${order.connectorId}`, order.txnId), watch, watchMoments(watch));
}

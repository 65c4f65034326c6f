import type { Amount, Transaction } from '../charging';
import type { Listener } from '../listener';
import type { StartTransactionOrder } from '../orders/start-transaction';
import type { Key, Moments, Store } from '../store';
import { type IsoInstant, Temporal } from '../time';

/**
 * What a running charge is to go on for. The platform cannot change a charge that runs, so it is started anew when it has
 * ended by itself.
 */
export interface Extension {
  amount: Amount;
  /** It is to go on until this moment, whatever is left until then. */
  until?: IsoInstant;
  /** The reply that promised it: said twice by one message it is promised once. */
  asked: string;
}

/** A running charge somebody wants to hear the end of. Its key alone says where it runs, so the sweep need not read it. */
export interface Watch extends Listener {
  order: StartTransactionOrder;
  /** We did not see it start, so what it was started with is not known. */
  elsewhere?: true;
  startedAt: IsoInstant;
  /** Since when its connector has shown no charge although the platform calls it open. */
  quietSince?: IsoInstant;
  /** What it is to go on for when it has ended. */
  extension?: Extension;
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
export async function watchCharge(
  store: Store,
  listener: Listener,
  order: StartTransactionOrder,
  startedAt: IsoInstant,
): Promise<void> {
  const watch: Watch = { ...listener, order, startedAt };
  const key = watchKey(`${order.deviceId}/${order.connectorId}`, order.txnId);
  if (await store.create(key, watch, watchMoments(watch))) return;
  // Asked about before its start was told: now it is known what it was started with.
  const earlier = await store.read<Watch>(key);
  if (!earlier?.value.elsewhere) return;
  const { extension } = earlier.value;
  await store.replace(key, earlier.version, { ...watch, ...(extension && { extension }) }, watchMoments(watch));
}

/** Watches a charge that was started in another way than by us; where we watch it already, that watch stands. */
export async function watchElsewhere(
  store: Store,
  transaction: Transaction,
  listener: Listener,
  now: Temporal.Instant,
): Promise<void> {
  const { deviceId, connectorId, txnId, userId = '', usageLimitWh, start = now } = transaction;
  const limit = usageLimitWh === undefined ? {} : { usageLimitWh };
  const amount = { by: 'full' } as const;
  const order = { kind: 'start_transaction', deviceId, connectorId, txnId, userId, limit, amount } as const;
  const watch: Watch = { ...listener, order, elsewhere: true, startedAt: start.toString() };
  // Its week counts from now: it may have been running for days.
  const moments = { ...watchMoments(watch), expires: now.add({ hours: KEPT_HOURS }) };
  await store.create(watchKey(`${deviceId}/${connectorId}`, txnId), watch, moments);
}

import type { Amount, ChargeLimit } from '../charging';
import type { IsoInstant } from '../time';
import type { OrderKind } from './order';

/** Start a charge under a transaction id that was reserved for it, which is also the handle to ask what became of it. */
export interface StartTransactionOrder {
  kind: 'start_transaction';
  deviceId: string;
  connectorId: number;
  txnId: string;
  userId: string;
  limit: ChargeLimit;
  /** As the person said it, for the wording. */
  amount: Amount;
  /** The charge it goes on with. */
  continues?: string;
  /** What the person should heed once it runs. */
  heed?: { plugIn?: true; bookedFrom?: IsoInstant };
}

/** The charge as it began. */
export interface Started {
  txnId: string;
  startedAt: IsoInstant;
}

/** Never sent twice: after a lost answer only the reserved `txnId` is asked about. */
export const startTransaction: OrderKind<StartTransactionOrder, Started> = {
  reaches: 'charger',
  // A charger that was out of reach has been seen to act ten minutes late, so nothing is ruled out before.
  givesUpAfterSeconds: 15 * 60,
  lane: (order) => `${order.deviceId}/${order.connectorId}`,
  async send(order, platform, now) {
    const { deviceId, connectorId, txnId, userId, limit } = order;
    await platform.startTransaction({ deviceId, connectorId, txnId, userId, start: now, ...limit });
    return { state: 'done', done: { txnId, startedAt: now.toString() } };
  },
  async read(order, platform, now) {
    const transaction = await platform.getTransactionDetails(order.txnId);
    if (!transaction) return undefined;
    return { state: 'done', done: { txnId: order.txnId, startedAt: (transaction.start ?? now).toString() } };
  },
};

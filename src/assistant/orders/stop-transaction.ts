import type { Transaction } from '../charging';
import type { Platform } from '../platform';
import { chargesOn } from '../site/running';
import type { OrderKind, Verdict } from './order';

/** Stop one very transaction. The platform stops whatever runs on a connector, so it is read again just before. */
export interface StopTransactionOrder {
  kind: 'stop_transaction';
  deviceId: string;
  connectorId: number;
  txnId: string;
}

/** What the charge came to, where the platform knows it already. */
export interface Stopped {
  txnId: string;
  energyWh?: number;
}

const stopped = (transaction: Transaction | undefined, txnId: string): Verdict<Stopped> => ({
  state: 'done',
  done: { txnId, ...(transaction && { energyWh: transaction.energyWh }) },
});

async function hasEnded(order: StopTransactionOrder, platform: Platform): Promise<Transaction | undefined | 'running'> {
  const transaction = await platform.getTransactionDetails(order.txnId);
  if (!transaction || transaction.endReason !== undefined) return transaction;
  const device = await platform.getDeviceState(order.deviceId);
  return device && chargesOn(device, order.connectorId) ? 'running' : transaction;
}

/** Sent once, and only while the transaction it is meant for is the one that runs. */
export const stopTransaction: OrderKind<StopTransactionOrder, Stopped> = {
  reaches: 'charger',
  givesUpAfterSeconds: 5 * 60,
  lane: (order) => `${order.deviceId}/${order.connectorId}`,
  async send(order, platform) {
    const state = await hasEnded(order, platform);
    if (state !== 'running') return state ? stopped(state, order.txnId) : { state: 'refused', why: 'not_found' };
    await platform.stopTransaction({ deviceId: order.deviceId, connectorId: order.connectorId });
    return stopped(await platform.getTransactionDetails(order.txnId).catch(() => undefined), order.txnId);
  },
  async read(order, platform) {
    const state = await hasEnded(order, platform);
    return state === 'running' ? undefined : stopped(state, order.txnId);
  },
};

import type { ConnectorState, Device, Transaction } from '../charging';
import type { Platform, TransactionOwner } from '../platform';
import type { Temporal } from '../time';

/** States in which a transaction is still open on the connector, whether or not current flows. */
const RUNNING: ReadonlySet<ConnectorState> = new Set(['charging', 'suspended_ev', 'suspended_evse', 'paused']);

/** True where a charge is running on that connector. */
export function chargesOn(device: Device, connectorId: number): boolean {
  const connector = device.connectors.find((each) => each.connectorId === connectorId);
  return connector !== undefined && RUNNING.has(connector.state);
}

/** No charge runs longer than this; older ones need not be looked for. */
const LONGEST_CHARGE_HOURS = 48;

/** The transactions of a user that run now, newest first: without an end, and their device still charging. */
export const runningTransactions = (
  userId: string,
  platform: Platform,
  now: Temporal.Instant,
): Promise<Transaction[]> => running({ userId }, platform, now);

/** The transactions that run on a device now, whoever's they are: for operators. */
export const runningOn = (deviceId: string, platform: Platform, now: Temporal.Instant): Promise<Transaction[]> =>
  running({ deviceIds: [deviceId] }, platform, now);

async function running(whose: TransactionOwner, platform: Platform, now: Temporal.Instant): Promise<Transaction[]> {
  const { transactions } = await platform.getTransactions({
    ...whose,
    from: now.subtract({ hours: LONGEST_CHARGE_HOURS }),
    to: now.add({ minutes: 1 }),
    limit: 100,
  });
  const open = transactions.filter((transaction) => transaction.endReason === undefined);
  if (open.length === 0) return [];
  const devices = new Map((await platform.getDeviceStates()).map((device) => [device.deviceId, device]));
  return open
    .filter((transaction) => {
      const device = devices.get(transaction.deviceId);
      return device && chargesOn(device, transaction.connectorId);
    })
    .sort((a, b) => (b.start?.epochMilliseconds ?? 0) - (a.start?.epochMilliseconds ?? 0));
}

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

/** A charge without an end, and what its charger shows there now. */
export interface OpenCharge {
  transaction: Transaction;
  device: Device;
  state: ConnectorState;
  /** The charger has it running, whether or not current flows. */
  runs: boolean;
}

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
  const open = await openCharges(whose, platform, now);
  return open.filter(({ runs }) => runs).map(({ transaction }) => transaction);
}

/** The charges without an end, newest first. One that does not run may have been left open by the platform. */
export async function openCharges(
  whose: TransactionOwner,
  platform: Platform,
  now: Temporal.Instant,
): Promise<OpenCharge[]> {
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
    .flatMap((transaction): OpenCharge[] => {
      const device = devices.get(transaction.deviceId);
      const state = device?.connectors.find(({ connectorId }) => connectorId === transaction.connectorId)?.state;
      return device && state ? [{ transaction, device, state, runs: RUNNING.has(state) }] : [];
    })
    .sort((a, b) => began(b) - began(a));
}

const began = ({ transaction }: OpenCharge) => transaction.start?.epochMilliseconds ?? 0;

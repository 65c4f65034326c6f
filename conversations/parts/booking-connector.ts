import type { Device } from '../../src/assistant/charging';
import type { Step, Turn } from '../../src/assistant/conversation';
import type { KnownDevice } from '../../src/assistant/site/site';
import { showConnector } from '../../src/assistant/site/status';
import type { Temporal } from '../../src/assistant/time';
import { askConnector, connectorsDiffer } from './which-connector';

/** What is busy now may still be so when a booking begins this soon. */
const SOON_MINUTES = 60;

/**
 * The connector to book of those that are free: one that works before one that does not. Connectors of one kind are the same
 * to whoever books, so one of them is taken and named; of different kinds the one this person took last, else it is asked.
 */
export async function connectorToBook(
  device: KnownDevice,
  connectorIds: number[],
  start: Temporal.Instant,
  turn: Turn,
): Promise<number | Step> {
  const [first = 0] = connectorIds;
  if (connectorIds.length === 1) return first;
  const state = await turn.platform.getDeviceState(device.deviceId);
  const soon = turn.now.until(start).total('minutes') < SOON_MINUTES;
  const likeliest = state ? best(connectorIds, state, soon) : connectorIds;
  const [only = first] = likeliest;
  // Where any charger would do, any of its connectors does.
  if (likeliest.length === 1 || !connectorsDiffer(device) || turn.request.slots.device_id === undefined) return only;
  const last = turn.preferences.connectors?.[device.deviceId];
  return last !== undefined && likeliest.includes(last) ? last : askConnector(device, likeliest, turn);
}

/** Those of the connectors that can be counted on most. */
function best(connectorIds: number[], device: Device, soon: boolean): number[] {
  const rank = (id: number) => {
    const connector = device.connectors.find((each) => each.connectorId === id);
    const shown = connector && showConnector(device, connector);
    if (shown === 'available' || shown === 'bluetooth') return 0;
    return shown === 'busy' ? (soon ? 1 : 0) : 2;
  };
  const least = Math.min(...connectorIds.map(rank));
  return connectorIds.filter((id) => rank(id) === least);
}

/** Remembers which of a charger's unlike connectors somebody has taken, so that they are not asked every time. */
export async function rememberConnector(device: KnownDevice, connectorId: number, turn: Turn): Promise<void> {
  const { deviceId } = device;
  if (!connectorsDiffer(device) || turn.preferences.connectors?.[deviceId] === connectorId) return;
  await turn.prefer((before) => ({ ...before, connectors: { ...before.connectors, [deviceId]: connectorId } }));
}

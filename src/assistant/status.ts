import type { Connector, ConnectorState, Device } from './charging';

/** What a person is shown of a connector or a device, by the platform's own table. `bluetooth`: idle, but out of reach for us. */
export type Shown = 'available' | 'busy' | 'bluetooth' | 'not_available';

const BUSY: ReadonlySet<ConnectorState> = new Set([
  'preparing',
  'charging',
  'suspended_ev',
  'suspended_evse',
  'finishing',
  'reserved',
]);

/** One connector. An offline OCPP charger has no Bluetooth, so nothing of it can be had. */
export function showConnector({ protocol, online }: Pick<Device, 'protocol' | 'online'>, { state }: Connector): Shown {
  if (protocol === 'ocpp' && !online) return 'not_available';
  if (state === 'available') return online ? 'available' : 'bluetooth';
  return BUSY.has(state) ? 'busy' : 'not_available';
}

/** A whole device: available while one connector is, else busy while one is, else not available. */
export function showDevice(device: Device): Shown {
  const shown = new Set(device.connectors.map((connector) => showConnector(device, connector)));
  return (['available', 'bluetooth', 'busy'] as const).find((each) => shown.has(each)) ?? 'not_available';
}

/** Connectors a charge can be started on: where a car waits first, then the free ones. A plugged-in car shows as preparing. */
export function startable(device: Device): { waiting: number[]; free: number[] } {
  const ids = (state: ConnectorState) =>
    device.connectors.filter((connector) => connector.state === state).map((connector) => connector.connectorId);
  return device.online ? { waiting: ids('preparing'), free: ids('available') } : { waiting: [], free: [] };
}

/** True where an operator has taken all of it out of use. */
export const outOfService = ({ connectors }: Device): boolean =>
  connectors.length > 0 && connectors.every(({ state }) => state === 'disabled' || state === 'unavailable');

import type { SimulatedConnector, SimulatedDevice } from './site';

/** The platform's numbers for what a device does, as far as the simulator sets them by itself. */
export const STATE = { idle: 0, disabled: 1, busy: 2, preparing: 9, finishing: 13 } as const;

/** Every code one of the two protocols documents. */
export const DOCUMENTED_STATES = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13];

/** Codes of a device that works; any other keeps it from charging. */
const WORKING: number[] = [STATE.idle, STATE.busy, STATE.preparing, STATE.finishing, 4];

/** Whether a charge can start on the device at all, busy or not. */
export function canCharge(device: SimulatedDevice): boolean {
  return device.forcedState === null || WORKING.includes(device.forcedState);
}

/** The code of one connector at a moment. Only OCPP tells a plugged-in car from an empty socket. */
export function connectorState(device: SimulatedDevice, connector: SimulatedConnector, nowS: number): number {
  if (device.forcedState !== null) return device.forcedState;
  if (connector.charge && connector.charge.beginS <= nowS) return STATE.busy;
  if (device.protocol === 'kazam' || !connector.car) return STATE.idle;
  return connector.finishing ? STATE.finishing : STATE.preparing;
}

/** The code of the whole device: idle while any connector is, else busy while any is. */
export function deviceState(device: SimulatedDevice, nowS: number): number {
  const codes = device.connectors.map((connector) => connectorState(device, connector, nowS));
  if (codes.includes(STATE.idle)) return STATE.idle;
  if (codes.includes(STATE.busy)) return STATE.busy;
  return codes[0] ?? STATE.idle;
}

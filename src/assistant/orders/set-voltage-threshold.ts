import type { OrderKind } from './order';

/** Change the voltage above which a device switches itself off. */
export interface SetVoltageThresholdOrder {
  kind: 'set_voltage_threshold';
  deviceId: string;
  volts: number;
}

/** Sent once; afterwards the device's own threshold says whether it took. */
export const setVoltageThreshold: OrderKind<SetVoltageThresholdOrder, object> = {
  reaches: 'charger',
  givesUpAfterSeconds: 5 * 60,
  lane: ({ deviceId }) => `${deviceId}/settings`,
  async send({ deviceId, volts }, platform) {
    await platform.setVoltageThreshold(deviceId, volts);
    return { state: 'done', done: {} };
  },
  async read({ deviceId, volts }, platform) {
    const device = await platform.getDeviceState(deviceId);
    return device?.voltageThreshold === volts ? { state: 'done', done: {} } : undefined;
  },
};

import type { Device } from '../charging';
import type { DeviceSettings } from '../platform';
import type { OrderKind } from './order';

/** Change settings of a device: those in the database and those in the charger go in one call. */
export interface ConfigureDeviceOrder {
  kind: 'configure_device';
  deviceId: string;
  settings: DeviceSettings;
}

/** Which of the settings a device has already. */
export function settled(device: Device, settings: DeviceSettings): (keyof DeviceSettings)[] {
  const names = Object.keys(settings) as (keyof DeviceSettings)[];
  return names.filter((name) => JSON.stringify(device[name]) === JSON.stringify(settings[name]));
}

/** Sent once. A charger that times out may leave half of it done: only all of it is done. */
export const configureDevice: OrderKind<ConfigureDeviceOrder, object> = {
  reaches: 'charger',
  givesUpAfterSeconds: 5 * 60,
  lane: ({ deviceId }) => `${deviceId}/settings`,
  async send({ deviceId, settings }, platform) {
    await platform.configDevice(deviceId, settings);
    return { state: 'done', done: {} };
  },
  async read({ deviceId, settings }, platform) {
    const device = await platform.getDeviceState(deviceId);
    if (!device || settled(device, settings).length < Object.keys(settings).length) return undefined;
    return { state: 'done', done: {} };
  },
};

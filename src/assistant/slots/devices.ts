import type { KnownDevice } from '../site/site';
import { device } from './device';
import type { Slot } from './slot';

/** One device, several, or all of them; asked for where none was named, or one that is not there. */
export const devices: Slot<KnownDevice[]> = {
  asks: 'device_id',
  read(slots, turn) {
    const { device_ids, device_text } = slots;
    if (device_text !== undefined || device_ids === undefined || device_ids.length === 0) {
      const reading = device.read(slots, turn);
      return 'value' in reading ? { value: [reading.value] } : reading;
    }
    if (device_ids.includes('*')) return { value: turn.devices };
    const missing = device_ids.find((id) => !turn.devices.some(({ deviceId }) => deviceId === id));
    const reading = missing === undefined ? undefined : device.read({ device_text: missing }, turn);
    if (reading && 'ask' in reading) return reading;
    return { value: turn.devices.filter(({ deviceId }) => device_ids.includes(deviceId)) };
  },
};

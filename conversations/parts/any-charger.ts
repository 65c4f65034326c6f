import type { Turn } from '../../src/assistant/conversation';
import { available, bookingsAround } from '../../src/assistant/site/availability';
import type { KnownDevice } from '../../src/assistant/site/site';
import { outOfService, showDevice } from '../../src/assistant/site/status';
import { device, optionalDevice } from '../../src/assistant/slots/device';
import type { Slot } from '../../src/assistant/slots/slot';
import type { Temporal } from '../../src/assistant/time';

/** The charger that was named; with a time and no name any will do, and without either it is asked for. */
export const deviceOrAny: Slot<KnownDevice | undefined> = {
  asks: 'device_id',
  read(slots, turn) {
    const timed = [slots.start, slots.date, slots.day_part, slots.duration_s].some((said) => said !== undefined);
    return (timed ? optionalDevice : device).read(slots, turn);
  },
};

/** The first charger that can be had in a window: the one just talked about, then those that work now, then those that may by then. */
export async function anyCharger(
  start: Temporal.Instant,
  seconds: number,
  { platform, devices, lately }: Turn,
): Promise<KnownDevice | undefined> {
  const states = new Map((await platform.getDeviceStates()).map((state) => [state.deviceId, state]));
  const rank = ({ deviceId }: KnownDevice) => {
    const state = states.get(deviceId);
    if (!state || showDevice(state) === 'not_available') return 3;
    if (deviceId === lately) return 0;
    return state.online ? 1 : 2;
  };
  const inUse = devices.filter(({ deviceId }) => {
    const state = states.get(deviceId);
    return state !== undefined && !outOfService(state);
  });
  for (const each of [...inUse].sort((a, b) => rank(a) - rank(b))) {
    const wish = { device: each, start, seconds };
    if (available(wish, []).free && available(wish, await bookingsAround(wish, platform)).free) return each;
  }
  return undefined;
}

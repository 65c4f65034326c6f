import type { Booking, Device } from '../../src/assistant/charging';
import type { Telling, Turn } from '../../src/assistant/conversation';
import { PlatformError } from '../../src/assistant/errors';
import { type Seen, see, showDevice } from '../../src/assistant/site/status';

/** `getBookings` takes one device a call: so many are asked at a time, and so many in all. */
const AT_A_TIME = 16;
const MOST_ASKED = 48;

/** Bookings that begin within so long still say something about now. */
const AHEAD_SECONDS = 3600;

/** What the person is shown of each device: a booking or a closed gate makes a free charger one that cannot be had. */
export async function lookAround(
  states: Device[],
  telling: Telling & Partial<Pick<Turn, 'person'>>,
): Promise<Map<string, Seen>> {
  const { platform, devices, now, person } = telling;
  const known = new Map(devices.map((device) => [device.deviceId, device]));
  // Of very many, those that may be had first.
  const broken = (state: Device) => Number(showDevice(state) === 'not_available');
  const worthAsking = [...states].sort((a, b) => broken(a) - broken(b)).slice(0, MOST_ASKED);
  const bookings = new Map<string, Booking[]>();
  for (let first = 0; first < worthAsking.length; first += AT_A_TIME) {
    await Promise.all(
      worthAsking.slice(first, first + AT_A_TIME).map(async ({ deviceId }) => {
        const held = platform.getBookings({ deviceId, start: now, seconds: AHEAD_SECONDS });
        bookings.set(deviceId, await held.catch(withoutThem));
      }),
    );
  }
  return new Map(
    states.map((state) => [
      state.deviceId,
      see(state, {
        now,
        bookings: bookings.get(state.deviceId) ?? [],
        hours: known.get(state.deviceId)?.openingHours,
        userId: person?.userId,
      }),
    ]),
  );
}

/** What the chargers themselves say is better than nothing. */
function withoutThem(error: unknown): Booking[] {
  if (!(error instanceof PlatformError)) throw error;
  return [];
}

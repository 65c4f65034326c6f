import type { Telling } from '../../src/assistant/conversation';
import type { Choice } from '../../src/assistant/reply';
import type { Slots } from '../../src/assistant/request';
import { available, bookingsAround, nextTimes, otherDevices, type Wish } from '../../src/assistant/site/availability';
import { startable } from '../../src/assistant/site/status';
import type { Temporal } from '../../src/assistant/time';

/** Never more than three: they are buttons on a phone. */
const MOST = 3;

/** A charger that closes or is booked this soon is no help. */
const SOON_SECONDS = 60;

const iso = (at: Temporal.Instant, { speech }: Telling) =>
  at.toZonedDateTimeISO(speech.format.timezone).toString({ timeZoneName: 'never' });

/** Bookings that can be had instead: the same charger at the next free times, other chargers at the same time. */
export async function otherBookings(wish: Wish, telling: Telling): Promise<Choice[]> {
  const { device, start, seconds } = wish;
  const { platform, devices, speech } = telling;
  const times = await nextTimes(wish, platform, 2);
  const others = times.some((at) => at.equals(start)) ? [] : await otherDevices(wish, devices, platform, MOST - 1);
  const choice = (label: string, slots: Slots): Choice => ({
    label,
    request: { intent: 'create_booking', slots: { duration_s: seconds, ...slots } },
  });
  const later = times.map((at) =>
    choice(`${device.name}, ${speech.format.time(at)}`, { device_id: device.deviceId, start: iso(at, telling) }),
  );
  const elsewhere = others.map((other) =>
    choice(`${other.name}, ${speech.format.time(start)}`, { device_id: other.deviceId, start: iso(start, telling) }),
  );
  return [...later.slice(0, MOST - Math.min(1, elsewhere.length)), ...elsewhere].slice(0, MOST);
}

/** Chargers on which a charge could be started right now instead, with the same amount: free, open and not booked. */
export async function otherStarts(deviceId: string, slots: Slots, telling: Telling): Promise<Choice[]> {
  const { platform, devices, now } = telling;
  const states = await platform.getDeviceStates();
  const { connector_id: _, device_text: __, ...rest } = slots;
  const choices: Choice[] = [];
  for (const state of states) {
    if (choices.length === MOST) break;
    const known = devices.find((each) => each.deviceId === state.deviceId);
    if (!known || known.deviceId === deviceId || startable(state).free.length === 0) continue;
    const wish = { device: known, start: now, seconds: SOON_SECONDS };
    if (!available(wish, await bookingsAround(wish, platform)).free) continue;
    choices.push({
      label: known.name,
      request: { intent: 'start_charging', slots: { ...rest, device_id: known.deviceId } },
    });
  }
  return choices;
}

import type { Booking } from '../charging';
import type { HeldBooking } from '../orders/cancel-bookings';
import type { Platform } from '../platform';
import { sideBySide } from '../side-by-side';
import type { Temporal, TimeZone } from '../time';
import type { KnownDevice } from './site';

/** How far ahead bookings are looked for, in days. */
const HORIZON_DAYS = 30;

/** So many devices are asked at a time: `getBookings` takes one device a call. */
const AT_A_TIME = 16;

/** A user's bookings from now on, over all the devices given, the soonest first. */
export async function ownBookings(
  userId: string,
  devices: KnownDevice[],
  platform: Platform,
  now: Temporal.Instant,
): Promise<HeldBooking[]> {
  const seconds = HORIZON_DAYS * 86_400;
  const found = await sideBySide(devices, AT_A_TIME, ({ deviceId }) =>
    platform.getBookings({ deviceId, userId, start: now, seconds }),
  );
  return found
    .flat()
    .filter((booking) => booking.userId === userId)
    .flatMap(({ bookingId, ...booking }) =>
      bookingId === undefined ? [] : [{ ...booking, bookingId, start: booking.start.toString() }],
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** All bookings from now on, whoever's they are. */
export async function bookingsToCome(
  deviceIds: string[],
  platform: Platform,
  now: Temporal.Instant,
): Promise<Booking[]> {
  const seconds = HORIZON_DAYS * 86_400;
  const found = await sideBySide(deviceIds, AT_A_TIME, (deviceId) =>
    platform.getBookings({ deviceId, start: now, seconds }),
  );
  return found.flat();
}

/** The bookings that are touched when devices are taken away now: those of the rest of today. */
export async function bookingsToday(
  deviceIds: string[],
  platform: Platform,
  now: Temporal.Instant,
  timezone: TimeZone,
): Promise<Booking[]> {
  const tomorrow = now.toZonedDateTimeISO(timezone).add({ days: 1 }).startOfDay().toInstant();
  const seconds = Math.max(1, Math.floor(now.until(tomorrow).total('seconds')));
  const held = await sideBySide(deviceIds, AT_A_TIME, (deviceId) =>
    platform.getBookings({ deviceId, start: now, seconds }),
  );
  return held.flat();
}

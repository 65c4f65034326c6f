import type { Booking, Platform } from './charging';
import type { BookingWindow } from './orders/order';
import type { Reach } from './reach';
import type { Key } from './store';
import type { Temporal, TimeZone } from './time';

/** `getBookings` takes one device a call. */
const AT_A_TIME = 16;

/** The bookings that are touched when devices are taken away now: those of the rest of today. */
export async function bookingsToday(
  deviceIds: string[],
  platform: Platform,
  now: Temporal.Instant,
  timezone: TimeZone,
): Promise<Booking[]> {
  const tomorrow = now.toZonedDateTimeISO(timezone).add({ days: 1 }).startOfDay().toInstant();
  const seconds = Math.max(1, Math.floor(now.until(tomorrow).total('seconds')));
  const found: Booking[] = [];
  for (let first = 0; first < deviceIds.length; first += AT_A_TIME) {
    const some = deviceIds.slice(first, first + AT_A_TIME);
    const held = await Promise.all(some.map((deviceId) => platform.getBookings({ deviceId, start: now, seconds })));
    found.push(...held.flat());
  }
  return found;
}

/** A driver whose booked device was taken out of service, and what they are to hear of it; kept after it was told, so that it is told once. */
export interface Affected extends Reach {
  userId: string;
  booking: BookingWindow;
  told?: true;
  /** They have heard that the device is back. */
  back?: true;
}

/** The key of it: a booking has one, however often its device is switched. */
export const affectedKey = (userId: string, bookingId: string): Key => ({
  kind: 'affected',
  owner: userId,
  id: bookingId,
});

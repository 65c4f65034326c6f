import type { Booking, Platform } from './charging';
import type { HeldBooking } from './orders/cancel-bookings';
import type { KnownDevice } from './site';
import type { Temporal } from './time';

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
  const found: Booking[] = [];
  for (let first = 0; first < devices.length; first += AT_A_TIME) {
    const some = devices.slice(first, first + AT_A_TIME);
    const answers = await Promise.all(
      some.map(({ deviceId }) =>
        platform.getBookings({ deviceId, userId, start: now, seconds: HORIZON_DAYS * 86_400 }),
      ),
    );
    found.push(...answers.flat());
  }
  return found
    .filter((booking) => booking.userId === userId)
    .flatMap(({ bookingId, ...booking }) =>
      bookingId === undefined ? [] : [{ ...booking, bookingId, start: booking.start.toString() }],
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

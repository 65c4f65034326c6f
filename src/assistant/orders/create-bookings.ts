import { PlatformRefusedError } from '../errors';
import type { Platform } from '../platform';
import type { Temporal } from '../time';
import { type CreateBookingOrder, createBooking } from './create-booking';
import { afterwards, type BookingWindow, type OrderKind, type Verdict } from './order';

/** Reserve several windows at once: those that can be had, each by itself. */
export interface CreateBookingsOrder {
  kind: 'create_bookings';
  userId: string;
  bookings: BookingWindow[];
}

/** What of them is booked now, and what somebody else has or the platform does not take. */
export interface BookedSeveral {
  booked: BookingWindow[];
  lost: BookingWindow[];
}

/** True where the window is booked now; one's own that stands there already counts. */
async function isBooked(window: BookingWindow, userId: string, platform: Platform, now: Temporal.Instant) {
  const one: CreateBookingOrder = { kind: 'create_booking', userId, ...window };
  try {
    return (await createBooking.send(one, platform, now)).state === 'done';
  } catch (error) {
    if (!(error instanceof PlatformRefusedError)) throw error;
    return false;
  }
}

async function bookEach(
  { bookings, userId }: CreateBookingsOrder,
  platform: Platform,
  now: Temporal.Instant,
): Promise<Verdict<BookedSeveral>> {
  const booked: BookingWindow[] = [];
  const lost: BookingWindow[] = [];
  for (const window of bookings) {
    const book = () => isBooked(window, userId, platform, now);
    const had = await (window === bookings[0] ? book() : afterwards(book));
    (had ? booked : lost).push(window);
  }
  return booked.length > 0 ? { state: 'done', done: { booked, lost } } : { state: 'refused', why: 'taken' };
}

/** A window is looked at before it is booked, so a crash in between is settled by going through the list again. */
export const createBookings: OrderKind<CreateBookingsOrder, BookedSeveral> = {
  reaches: 'database',
  givesUpAfterSeconds: 600,
  lane: ({ bookings }) => bookings.map((each) => `${each.deviceId}/${each.connectorId}/${each.start}`).join(),
  send: bookEach,
  read: bookEach,
};

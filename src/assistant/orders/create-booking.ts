import type { Booking } from '../charging';
import { PlatformRefusedError } from '../errors';
import type { Platform } from '../platform';
import { Temporal } from '../time';
import { afterwards, type BookingWindow, type OrderKind, type Verdict } from './order';

/** Reserve one connector for one user. */
export interface CreateBookingOrder extends BookingWindow {
  kind: 'create_booking';
  userId: string;
}

/** The platform's id of the booking, where it told one. */
export interface Booked {
  bookingId?: string;
}

const instant = (order: BookingWindow) => Temporal.Instant.from(order.start);

/** The platform's bookings that touch a window. */
export function bookingsIn(window: BookingWindow, platform: Platform): Promise<Booking[]> {
  const { deviceId, connectorId, seconds } = window;
  return platform.getBookings({ deviceId, connectorId, start: instant(window), seconds });
}

/** The very booking that was ordered, if the platform has it. */
export async function findBooking(
  order: Omit<CreateBookingOrder, 'kind'>,
  platform: Platform,
): Promise<Booking | undefined> {
  const bookings = await bookingsIn(order, platform);
  return bookings.find(
    (booking) =>
      booking.userId === order.userId &&
      booking.connectorId === order.connectorId &&
      booking.seconds === order.seconds &&
      booking.start.equals(instant(order)),
  );
}

const booked = (bookingId: string | undefined): Verdict<Booked> => ({
  state: 'done',
  done: bookingId === undefined ? {} : { bookingId },
});

async function create(order: CreateBookingOrder, platform: Platform): Promise<Verdict<Booked>> {
  const { deviceId, connectorId, userId, seconds } = order;
  const own = () => afterwards(() => findBooking(order, platform));
  try {
    const answer = await platform.createBooking({ deviceId, connectorId, userId, seconds, start: instant(order) });
    return booked(answer.bookingId ?? (await own())?.bookingId);
  } catch (error) {
    // Taken since it was looked at: by oneself, perhaps, in another chat.
    const found = error instanceof PlatformRefusedError ? await own() : undefined;
    if (!found) throw error;
    return booked(found.bookingId);
  }
}

/** Books where nobody else has; one's own identical booking counts as done, so a retry never loses to itself. */
export const createBooking: OrderKind<CreateBookingOrder, Booked> = {
  reaches: 'database',
  givesUpAfterSeconds: 60,
  lane: (order) => `${order.deviceId}/${order.connectorId}`,
  async send(order, platform) {
    const overlapping = await bookingsIn(order, platform);
    if (overlapping.some((booking) => booking.connectorId === order.connectorId)) {
      const own = await findBooking(order, platform);
      return own ? booked(own.bookingId) : { state: 'refused', why: 'taken' };
    }
    return create(order, platform);
  },
  async read(order, platform) {
    const own = await findBooking(order, platform);
    return own && booked(own.bookingId);
  },
};

import { PlatformRefusedError } from '../errors';
import type { Platform } from '../platform';
import { bookingsIn } from './create-booking';
import { afterwards, type BookingWindow, type OrderKind } from './order';

/** A booking as it stood when it was to be given up. */
export interface HeldBooking extends BookingWindow {
  bookingId: string;
  userId: string;
}

/** Give up bookings. */
export interface CancelBookingsOrder {
  kind: 'cancel_bookings';
  bookings: HeldBooking[];
}

/** Cancels one booking; one that is gone already counts as cancelled. */
export async function cancelHeld(booking: HeldBooking, platform: Platform): Promise<void> {
  try {
    await platform.cancelBooking(booking.bookingId);
  } catch (error) {
    if (!(error instanceof PlatformRefusedError && error.status === 404)) throw error;
  }
}

/** True while the platform still shows the booking. */
export async function stillHeld(booking: HeldBooking, platform: Platform): Promise<boolean> {
  const bookings = await bookingsIn(booking, platform);
  return bookings.some((other) => other.bookingId === booking.bookingId);
}

/** Cancelling twice does no harm, so a crash in between is settled by finishing the list. */
export const cancelBookings: OrderKind<CancelBookingsOrder, { count: number }> = {
  reaches: 'database',
  givesUpAfterSeconds: 600,
  lane: (order) => order.bookings.map((booking) => booking.bookingId).join(),
  async send(order, platform) {
    const [first, ...others] = order.bookings;
    if (first) await cancelHeld(first, platform);
    await afterwards(async () => {
      for (const booking of others) await cancelHeld(booking, platform);
    });
    return { state: 'done', done: { count: order.bookings.length } };
  },
  async read(order, platform) {
    for (const booking of order.bookings) {
      if (await stillHeld(booking, platform)) await cancelHeld(booking, platform);
    }
    return { state: 'done', done: { count: order.bookings.length } };
  },
};

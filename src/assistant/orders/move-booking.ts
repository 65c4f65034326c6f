import { PlatformError, PlatformRefusedError } from '../errors';
import type { Platform } from '../platform';
import { Temporal } from '../time';
import { cancelHeld, type HeldBooking, stillHeld } from './cancel-bookings';
import { bookingsIn, findBooking } from './create-booking';
import { afterwards, type BookingWindow, type OrderKind, type Verdict } from './order';

/** Have one booking instead of another. */
export interface MoveBookingOrder {
  kind: 'move_booking';
  from: HeldBooking;
  to: BookingWindow;
}

type Moved = Verdict<{ bookingId?: string }>;

/** Creates a booking; false where somebody else has the place. One's own that is there already is as good. */
async function create(window: BookingWindow, userId: string, platform: Platform): Promise<boolean> {
  const { deviceId, connectorId, seconds } = window;
  const start = Temporal.Instant.from(window.start);
  try {
    await platform.createBooking({ deviceId, connectorId, userId, start, seconds });
    return true;
  } catch (error) {
    if (!(error instanceof PlatformRefusedError)) throw error;
    return afterwards(async () => (await findBooking({ ...window, userId }, platform)) !== undefined);
  }
}

/** The same where no answer came: then the platform's bookings say whether it was created. */
async function createOrFind(window: BookingWindow, userId: string, platform: Platform): Promise<boolean> {
  try {
    return await create(window, userId, platform);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return (await findBooking({ ...window, userId }, platform)) !== undefined;
  }
}

async function moved(order: MoveBookingOrder, platform: Platform): Promise<Moved> {
  const found = await findBooking({ ...order.to, userId: order.from.userId }, platform);
  return { state: 'done', done: found?.bookingId === undefined ? {} : { bookingId: found.bookingId } };
}

/** The old booking is in the way of the new one: it has to go first, and to come back where the new one fails. */
async function makeRoom(order: MoveBookingOrder, platform: Platform): Promise<Moved> {
  const { from, to } = order;
  const others = (await bookingsIn(to, platform)).filter(
    (booking) => booking.connectorId === to.connectorId && booking.bookingId !== from.bookingId,
  );
  if (others.length > 0) return { state: 'refused', why: 'taken' };
  await cancelHeld(from, platform);
  return afterwards(async () => {
    if (await createOrFind(to, from.userId, platform)) return moved(order, platform);
    await create(from, from.userId, platform);
    return { state: 'refused', why: 'taken' };
  });
}

const overlaps = (a: BookingWindow, b: BookingWindow) => {
  const begins = (window: BookingWindow) => Temporal.Instant.from(window.start).epochMilliseconds;
  const ends = (window: BookingWindow) => begins(window) + window.seconds * 1000;
  return a.deviceId === b.deviceId && a.connectorId === b.connectorId && begins(a) < ends(b) && begins(b) < ends(a);
};

/**
 * The platform cannot move a booking: the new one is made, then the old one cancelled, so that there is always at least
 * one. Where the two overlap the old one goes first and is made again if the new one fails. `read` goes on from whatever
 * is true, so a crash at any point ends with one of the two.
 */
export const moveBooking: OrderKind<MoveBookingOrder, { bookingId?: string }> = {
  reaches: 'database',
  givesUpAfterSeconds: 600,
  lane: (order) => `${order.to.deviceId}/${order.to.connectorId}`,
  async send(order, platform) {
    if (overlaps(order.from, order.to)) return makeRoom(order, platform);
    if (!(await create(order.to, order.from.userId, platform))) return { state: 'refused', why: 'taken' };
    return afterwards(async () => {
      await cancelHeld(order.from, platform);
      return moved(order, platform);
    });
  },
  async read(order, platform) {
    const { from, to } = order;
    const hasNew = (await findBooking({ ...to, userId: from.userId }, platform)) !== undefined;
    const hasOld = await stillHeld(from, platform);
    if (hasNew) {
      if (hasOld) await cancelHeld(from, platform);
      return moved(order, platform);
    }
    if (hasOld) return { state: 'refused', why: 'did_not_happen' };
    if (await create(to, from.userId, platform)) return moved(order, platform);
    if (!(await findBooking(from, platform))) await create(from, from.userId, platform);
    return { state: 'refused', why: 'taken' };
  },
};

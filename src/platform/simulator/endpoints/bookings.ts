import * as z from 'zod/mini';
import { bookingAnswer } from '../answers';
import { answer, badRequest, databaseEndpoint, notFound, refused } from '../endpoint';
import { connectorMeant, connectorNumber, epoch, seconds, text } from '../fields';
import type { SimulatedBooking } from '../site';
import { findDevice } from '../site-changes';

const window = { device_id: text, connector_id: z.optional(connectorNumber), start_time: epoch, duration: seconds };

/** Books a connector, unless any booking of it touches the window. */
export const createBooking = databaseEndpoint(
  'POST',
  '/booking/createBooking',
  z.strictObject({ ...window, user_id: text }),
  (site, body) => {
    const device = findDevice(site, body.device_id);
    if (!device) return notFound(site);
    const connectorId = connectorMeant(device, body.connector_id);
    if (connectorId === undefined) return badRequest(site, 'connector_id');
    const booking: SimulatedBooking = {
      bookingId: `bk${1001 + site.bookingsMade}`,
      deviceId: device.deviceId,
      connectorId,
      userId: body.user_id,
      startS: body.start_time,
      durationS: body.duration,
    };
    if (site.bookings.some((other) => overlap(other, booking))) return refused(site, 'booking_exists');
    return {
      site: { ...site, bookings: [...site.bookings, booking], bookingsMade: site.bookingsMade + 1 },
      status: 200,
      body: { message: 'booking_created', booking_id: booking.bookingId },
      effect: { type: 'booking_created', ...bookingAnswer(booking) },
    };
  },
);

/** The bookings of a device that touch a window. */
export const getBookings = databaseEndpoint(
  'POST',
  '/booking/getBookings',
  z.strictObject({ ...window, user_id: z.optional(text) }),
  (site, body) => {
    const device = findDevice(site, body.device_id);
    if (!device) return notFound(site);
    if (body.connector_id !== undefined && connectorMeant(device, body.connector_id) === undefined) {
      return badRequest(site, 'connector_id');
    }
    const found = site.bookings.filter(
      (booking) =>
        overlap(booking, {
          deviceId: device.deviceId,
          connectorId: body.connector_id ?? booking.connectorId,
          startS: body.start_time,
          durationS: body.duration,
        }) && (body.user_id ?? booking.userId) === booking.userId,
    );
    return answer(site, { bookings: found.map(bookingAnswer) });
  },
);

/** Takes a booking back. */
export const cancelBooking = databaseEndpoint(
  'POST',
  '/booking/cancelBooking',
  z.strictObject({ booking_id: text }),
  (site, body) => {
    const bookings = site.bookings.filter(({ bookingId }) => bookingId !== body.booking_id);
    if (bookings.length === site.bookings.length) return notFound(site);
    return {
      site: { ...site, bookings },
      status: 200,
      body: { message: 'booking_cancelled' },
      effect: { type: 'booking_cancelled', booking_id: body.booking_id },
    };
  },
);

/** Back to back is no overlap: the end of one may be the start of the next. */
function overlap(a: Reserved, b: Reserved): boolean {
  return (
    a.deviceId === b.deviceId &&
    a.connectorId === b.connectorId &&
    a.startS < b.startS + b.durationS &&
    b.startS < a.startS + a.durationS
  );
}

type Reserved = Pick<SimulatedBooking, 'deviceId' | 'connectorId' | 'startS' | 'durationS'>;

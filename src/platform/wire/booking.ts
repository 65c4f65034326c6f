import * as z from 'zod/mini';
import type { Booking } from '../../assistant/charging';
import { fromEpoch } from '../epoch';
import { epoch, id, index, known, number, orNothing } from './lenient';

const wire = z.object({
  booking_id: orNothing(id),
  device_id: id,
  connector_id: orNothing(index),
  user_id: id,
  start_time: epoch,
  duration: number,
});

const booking = z.pipe(
  wire,
  z.transform(
    (answer): Booking =>
      known({
        bookingId: answer.booking_id,
        deviceId: answer.device_id,
        connectorId: answer.connector_id ?? 0,
        userId: answer.user_id,
        start: fromEpoch(answer.start_time),
        seconds: answer.duration,
      }),
  ),
);

/** Bookings, bare or wrapped. Strict: a booking that cannot be read must not look like a free charger. */
export const bookingsAnswer = z.union([
  z.array(booking),
  z.pipe(
    z.object({ bookings: z.array(booking) }),
    z.transform((answer) => answer.bookings),
  ),
]);

/** What `createBooking` says of the new booking, which need not be anything. */
export const bookingCreated = z.object({ booking_id: orNothing(id) });

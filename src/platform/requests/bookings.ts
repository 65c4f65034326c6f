import * as z from 'zod/mini';
import type { Platform } from '../../assistant/platform';
import { checked, connectorId, deviceId, epoch, seconds, word } from '../check';
import { post, type Sender } from '../sender';
import { bookingCreated, bookingsAnswer } from '../wire/booking';
import { known } from '../wire/lenient';

type Bookings = Pick<Platform, 'createBooking' | 'getBookings' | 'cancelBooking'>;

const window = { device_id: deviceId, start_time: epoch, duration: seconds };

const create = z.object({ ...window, connector_id: connectorId, user_id: word });

const get = z.object({ ...window, connector_id: z.optional(connectorId), user_id: z.optional(word) });

const cancel = z.object({ booking_id: word });

/** Reservations of connectors. */
export function bookings({ ask, write }: Sender): Bookings {
  return {
    async createBooking(booking) {
      const body = checked('/booking/createBooking', create, windowOf(booking));
      const answer = bookingCreated.safeParse(await write(post('/booking/createBooking', body)));
      return known({ bookingId: answer.data?.booking_id });
    },
    async getBookings(query) {
      return ask(post('/booking/getBookings', checked('/booking/getBookings', get, windowOf(query))), bookingsAnswer);
    },
    async cancelBooking(booking_id) {
      await write(post('/booking/cancelBooking', checked('/booking/cancelBooking', cancel, { booking_id })));
    },
  };
}

function windowOf(of: Parameters<Platform['getBookings']>[0]): Record<string, unknown> {
  return {
    device_id: of.deviceId,
    connector_id: of.connectorId,
    user_id: of.userId,
    start_time: of.start,
    duration: of.seconds,
  };
}

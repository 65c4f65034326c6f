import { askToConfirm } from '../src/assistant/confirm';
import { conversation, order, reply } from '../src/assistant/conversation';
import type { Booked, CreateBookingOrder } from '../src/assistant/orders/create-booking';
import type { BookedSeveral, CreateBookingsOrder } from '../src/assistant/orders/create-bookings';
import type { Driver } from '../src/assistant/person';
import { available, bookingsAround } from '../src/assistant/site/availability';
import { duration } from '../src/assistant/slots/duration';
import { start } from '../src/assistant/slots/start';
import { Temporal } from '../src/assistant/time';
import { otherBookings } from './parts/alternatives';
import { anyCharger, deviceOrAny } from './parts/any-charger';
import { bookedAgain, notBookedAgain } from './parts/book-again';
import { BOOK_WORDING } from './parts/book-wording';
import { connectorToBook, rememberConnector } from './parts/booking-connector';
import { ruleOfNumber, ruleOfWindow } from './parts/booking-rules';
import { estimateOver } from './parts/estimate';
import { bookingWords } from './parts/held';
import { obstacleWords } from './parts/obstacle';
import { ownClash } from './parts/own-clash';
import { undoChoice } from './parts/undo';

/** Reserve a charger for a while. */
export const createBooking = conversation({
  name: 'create-booking',
  intent: 'create_booking',
  may: 'driver',
  acts: true,
  examples: {
    en: ['book charger l5coqi tomorrow 3pm for an hour', 'reserve l5coqi today from 5 to 6pm'],
    hi: ['l5coqi कल शाम 5 बजे एक घंटे के लिए बुक करो'],
    hinglish: ['kal subah 9 baje do ghante ke liye l5coqi book karo'],
  },
  leaves({ device_id, start, these }) {
    if (these) return { undo: { intent: 'cancel_booking', slots: { all: true, these } } };
    if (device_id === undefined || start === undefined) return {};
    return {
      correction: { intent: 'reschedule_booking', slots: { device_id, from_start: start } },
      undo: { intent: 'cancel_booking', slots: { device_id, start } },
    };
  },
  slots: { device: deviceOrAny, start, duration },
  describe: ({ device, start, duration }, { speech }) =>
    speech.in(BOOK_WORDING).describe(device && speech.device(device.deviceId), speech.format.window(start, duration)),
  async confirm({ device, start, duration: seconds }, turn) {
    const broken = ruleOfWindow({ start, seconds }, turn) ?? (await ruleOfNumber(turn));
    if (broken) return broken;
    const own = await ownClash({ start, seconds }, turn);
    // The same charger has its own answer: it is taken, or had already.
    if (!own || (own.deviceId === device?.deviceId && device.connectorCount === 1)) return undefined;
    const { speech } = turn;
    const window = speech.format.window(start, seconds);
    const what = speech.in(BOOK_WORDING).describe(device && speech.device(device.deviceId), window);
    return askToConfirm(speech.in(BOOK_WORDING).also(bookingWords(own, speech), what), speech);
  },
  async act({ device: named, start, duration: seconds }, turn) {
    const { userId } = turn.person as Driver;
    const { connector_id, these } = turn.request.slots;
    if (these) return order({ kind: 'create_bookings', userId, bookings: these });
    const device = named ?? (await anyCharger(start, seconds, turn));
    if (!device) return reply(turn.speech.in(BOOK_WORDING).noneFree(turn.speech.format.window(start, seconds)));
    const wish = { device, start, seconds, ...(connector_id !== undefined && { connectorId: connector_id }) };
    const bookings = await bookingsAround(wish, turn.platform);
    // One's own, exactly the same: asked for twice, so had already.
    const same = bookings.find(
      (each) =>
        each.userId === userId &&
        each.start.equals(start) &&
        each.seconds === seconds &&
        each.connectorId === (connector_id ?? each.connectorId),
    );
    const found = same ? { free: true as const, connectorIds: [same.connectorId] } : available(wish, bookings);
    const ownThere = bookings.find((each) => each.userId === userId);
    if (!found.free && found.why === 'taken' && ownThere && device.connectorCount === 1)
      return reply(
        turn.speech.in(BOOK_WORDING).yours(bookingWords({ ...ownThere, start: `${ownThere.start}` }, turn.speech)),
      );
    if (!found.free) {
      const others = await otherBookings(wish, turn);
      return reply(obstacleWords(found, wish, turn.speech, others.length > 0), others);
    }
    const connector = await connectorToBook(device, found.connectorIds, start, turn);
    if (typeof connector !== 'number') return connector;
    if (connector_id !== undefined) await rememberConnector(device, connector, turn);
    const { deviceId } = device;
    return order({
      kind: 'create_booking',
      deviceId,
      connectorId: connector,
      userId,
      start: start.toString(),
      seconds,
    });
  },
  after: {
    async done(booking: CreateBookingOrder | CreateBookingsOrder, done: Booked & Partial<BookedSeveral>, telling) {
      if (booking.kind === 'create_bookings') return bookedAgain(done, telling);
      const { bookingId } = done;
      const { speech, devices } = telling;
      const words = speech.in(BOOK_WORDING);
      const known = devices.find(({ deviceId }) => deviceId === booking.deviceId);
      const text = words.booked(
        speech.device(booking.deviceId),
        known && known.connectorCount > 1 ? booking.connectorId + 1 : undefined,
        speech.format.window(Temporal.Instant.from(booking.start), booking.seconds),
        speech.format.duration(booking.seconds),
      );
      const cost = known && (await estimateOver(known, booking.seconds, telling));
      const slots = bookingId === undefined ? { device_id: booking.deviceId } : { booking_id: bookingId };
      return {
        text: cost ? `${text} ${cost}` : text,
        choices: [undoChoice({ intent: 'cancel_booking', slots }, telling.now, speech)],
      };
    },
    async refused(booking, why, telling) {
      if (booking.kind === 'create_bookings') return notBookedAgain(booking, why, telling);
      const { speech, devices } = telling;
      const start = Temporal.Instant.from(booking.start);
      const words = speech.in(BOOK_WORDING);
      const where = speech.device(booking.deviceId);
      const window = speech.format.window(start, booking.seconds);
      const known = devices.find(({ deviceId }) => deviceId === booking.deviceId);
      if (why !== 'taken' || !known) return { text: words.failed(where, window) };
      const others = await otherBookings({ device: known, start, seconds: booking.seconds }, telling);
      return { text: words.lost(where, window), choices: others };
    },
  },
});

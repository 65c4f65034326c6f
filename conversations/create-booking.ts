import { available, bookingsAround } from '../src/assistant/availability';
import { conversation, order, reply } from '../src/assistant/conversation';
import type { Booked, CreateBookingOrder } from '../src/assistant/orders/create-booking';
import type { Driver } from '../src/assistant/person';
import { device } from '../src/assistant/slots/device';
import { duration } from '../src/assistant/slots/duration';
import { start } from '../src/assistant/slots/start';
import { Temporal } from '../src/assistant/time';
import type { Wording } from '../src/assistant/wording';
import { otherBookings } from './parts/alternatives';
import { estimateOver } from './parts/estimate';
import { obstacleWords } from './parts/obstacle';

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
  leaves({ device_id, start }) {
    if (device_id === undefined || start === undefined) return {};
    return {
      correction: { intent: 'reschedule_booking', slots: { device_id, from_start: start } },
      undo: { intent: 'cancel_booking', slots: { device_id, start } },
    };
  },
  slots: { device, start, duration },
  describe: ({ device, start, duration }, { speech }) =>
    speech.in(WORDING).describe(speech.device(device.deviceId), speech.format.window(start, duration)),
  async act({ device, start, duration: seconds }, turn) {
    const { userId } = turn.person as Driver;
    const { connector_id } = turn.request.slots;
    const wish = { device, start, seconds, ...(connector_id !== undefined && { connectorId: connector_id }) };
    const bookings = await bookingsAround(wish, turn.platform);
    // One's own, exactly the same: asked for twice, so had already.
    const same = bookings.find(
      (each) => each.userId === userId && each.start.equals(start) && each.seconds === seconds,
    );
    const found = same ? { free: true as const, connectorId: same.connectorId } : available(wish, bookings);
    if (!found.free) {
      const others = await otherBookings(wish, turn);
      return reply(obstacleWords(found, wish, turn.speech, others.length > 0), others);
    }
    const { deviceId } = device;
    return order({
      kind: 'create_booking',
      deviceId,
      connectorId: found.connectorId,
      userId,
      start: start.toString(),
      seconds,
    });
  },
  after: {
    async done(booking: CreateBookingOrder, { bookingId }: Booked, telling) {
      const { speech, devices } = telling;
      const words = speech.in(WORDING);
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
        choices: [{ label: words.undo, request: { intent: 'cancel_booking', slots }, confirmed: true }],
      };
    },
    async refused(booking, why, telling) {
      const { speech, devices } = telling;
      const start = Temporal.Instant.from(booking.start);
      const words = speech.in(WORDING);
      const where = speech.device(booking.deviceId);
      const window = speech.format.window(start, booking.seconds);
      const known = devices.find(({ deviceId }) => deviceId === booking.deviceId);
      if (why !== 'taken' || !known) return { text: words.failed(where, window) };
      const others = await otherBookings({ device: known, start, seconds: booking.seconds }, telling);
      return { text: words.lost(where, window), choices: others };
    },
  },
});

const WORDING: Wording<{
  describe(device: string, window: string): string;
  booked(device: string, connector: number | undefined, window: string, duration: string): string;
  undo: string;
  lost(device: string, window: string): string;
  failed(device: string, window: string): string;
}> = {
  en: {
    describe: (device, window) => `book ${device}, ${window}`,
    booked: (device, connector, window, duration) =>
      `Booked for you: ${device}${connector ? `, connector ${connector}` : ''}, ${window} (${duration}).`,
    undo: 'Cancel it',
    lost: (device, window) => `Somebody was faster: ${device} is taken ${window}. You have no booking there.`,
    failed: (device, window) =>
      `I could not book ${device} for ${window}: the charging platform did not take it. You have no booking there. Please try again in a minute.`,
  },
  hi: {
    describe: (device, window) => `${device} बुक करना, ${window}`,
    booked: (device, connector, window, duration) =>
      `बुक हो गया: ${device}${connector ? `, कनेक्टर ${connector}` : ''}, ${window} (${duration})।`,
    undo: 'रद्द करें',
    lost: (device, window) => `किसी और ने पहले बुक कर लिया: ${device}, ${window}। आपकी वहाँ कोई बुकिंग नहीं है।`,
    failed: (device, window) =>
      `${device} ${window} के लिए बुक नहीं हो सका: प्लेटफ़ॉर्म ने नहीं लिया। आपकी वहाँ कोई बुकिंग नहीं है। कृपया एक मिनट बाद कोशिश कीजिए।`,
  },
  hinglish: {
    describe: (device, window) => `${device} book karna, ${window}`,
    booked: (device, connector, window, duration) =>
      `Book ho gaya: ${device}${connector ? `, connector ${connector}` : ''}, ${window} (${duration}).`,
    undo: 'Cancel karein',
    lost: (device, window) =>
      `Kisi aur ne pehle book kar liya: ${device}, ${window}. Wahan aapki koi booking nahi hai.`,
    failed: (device, window) =>
      `${device} ${window} ke liye book nahi ho saka: charging platform ne nahi liya. Wahan aapki koi booking nahi hai. Please ek minute baad try kijiye.`,
  },
};

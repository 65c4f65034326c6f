import { ask, conversation, order, reply, type Turn } from '../src/assistant/conversation';
import type { CancelBookingsOrder } from '../src/assistant/orders/cancel-bookings';
import type { Driver } from '../src/assistant/person';
import { ownBookings } from '../src/assistant/site/bookings';
import { optionalDevice } from '../src/assistant/slots/device';
import { fill } from '../src/assistant/slots/slot';
import type { Wording } from '../src/assistant/wording';
import { bookAgain } from './parts/book-again';
import { dropKept, droppable } from './parts/drop-kept';
import { bookingWords, chosenFrom, heldOn, listed } from './parts/held';
import { undoChoice } from './parts/undo';

/** Give up a booking. */
export const cancelBooking = conversation({
  name: 'cancel-booking',
  intent: 'cancel_booking',
  may: 'driver',
  acts: true,
  examples: { en: ['cancel my booking'], hi: ['मेरी बुकिंग रद्द करो'], hinglish: ['meri booking cancel karo'] },
  slots: { device: optionalDevice },
  async describe(_, turn) {
    const { meant } = await bookings(turn);
    const words = turn.speech.in(WORDING);
    if (meant.length === 0) {
      const start = await droppable(turn);
      return start && words.describe(` ${start}`);
    }
    return meant.length === 1 || turn.request.slots.all ? words.describe(listed(meant, turn.speech)) : undefined;
  },
  async act(_, turn) {
    const { speech, request } = turn;
    const words = speech.in(WORDING);
    const { own, meant } = await bookings(turn);
    const dropped = meant.length === 0 ? await dropKept(turn) : undefined;
    if (dropped) return dropped;
    if (own.length === 0) return reply(words.none);
    if (meant.length === 0)
      return reply(
        words.noneSuch(own.map((each) => bookingWords(each, speech)).join('\n')),
        chosenFrom(own, 'cancel_booking', {}, speech),
      );
    if (meant.length > 1 && !request.slots.all) {
      const choices = meant
        .slice(0, 4)
        .map((each) => fill(turn, bookingWords(each, speech), { booking_id: each.bookingId }));
      return ask('booking_id', words.which, choices);
    }
    return order({ kind: 'cancel_bookings', bookings: meant });
  },
  after: {
    done({ bookings }: CancelBookingsOrder, _: { count: number }, { speech, now }) {
      const words = speech.in(WORDING);
      const text = words.cancelled(listed(bookings, speech));
      const again = bookAgain(bookings);
      return again ? { text, choices: [undoChoice(again, now, speech)] } : { text };
    },
    refused: ({ bookings }, _, { speech }) => ({
      text: speech.in(WORDING).failed(listed(bookings, speech)),
    }),
  },
});

/** One's bookings, and those of them that are to be given up. */
async function bookings({ person, devices, platform, now, speech, request }: Turn) {
  const own = await ownBookings((person as Driver).userId, devices, platform, now);
  return { own, meant: heldOn(own, request.slots, speech.format.timezone) };
}

const WORDING: Wording<{
  describe(bookings: string): string;
  none: string;
  noneSuch(bookings: string): string;
  which: string;
  cancelled(bookings: string): string;
  failed(bookings: string): string;
}> = {
  en: {
    describe: (bookings) => `cancel this:${bookings}`,
    none: 'You have no booking, so there is nothing to cancel.',
    noneSuch: (bookings) => `I found no such booking of yours, so I have cancelled nothing. You have:\n${bookings}`,
    which: 'Which booking should I cancel?',
    cancelled: (bookings) => `Cancelled:${bookings}.`,
    failed: (bookings) =>
      `I could not cancel this:${bookings}. The charging platform did not take it. The booking still stands; please try again in a minute.`,
  },
  hi: {
    describe: (bookings) => `यह रद्द करना:${bookings}`,
    none: 'आपकी कोई बुकिंग नहीं है, इसलिए रद्द करने को कुछ नहीं है।',
    noneSuch: (bookings) => `आपकी ऐसी कोई बुकिंग नहीं मिली, इसलिए कुछ रद्द नहीं किया। आपकी बुकिंग:\n${bookings}`,
    which: 'कौन सी बुकिंग रद्द करूँ?',
    cancelled: (bookings) => `बुकिंग रद्द हो गई:${bookings}।`,
    failed: (bookings) =>
      `${bookings} रद्द नहीं हो सकी: प्लेटफ़ॉर्म ने नहीं लिया। बुकिंग बनी हुई है; कृपया एक मिनट बाद कोशिश कीजिए।`,
  },
  hinglish: {
    describe: (bookings) => `yeh cancel karna:${bookings}`,
    none: 'Aapki koi booking nahi hai, isliye cancel karne ko kuch nahi hai.',
    noneSuch: (bookings) =>
      `Aapki aisi koi booking nahi mili, isliye kuch cancel nahi kiya. Aapki booking:\n${bookings}`,
    which: 'Kaun si booking cancel karun?',
    cancelled: (bookings) => `Booking cancel ho gayi:${bookings}.`,
    failed: (bookings) =>
      `Cancel nahi ho saki:${bookings}. Charging platform ne nahi liya. Booking bani hui hai; please ek minute baad try kijiye.`,
  },
};

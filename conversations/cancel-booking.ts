import { ask, conversation, order, reply, type Step, type Turn } from '../src/assistant/conversation';
import type { KeptRequest } from '../src/assistant/later/kept';
import type { CancelBookingsOrder, HeldBooking } from '../src/assistant/orders/cancel-bookings';
import type { Driver } from '../src/assistant/person';
import { ownBookings } from '../src/assistant/site/bookings';
import { optionalDevice } from '../src/assistant/slots/device';
import { fill } from '../src/assistant/slots/slot';
import type { Wording } from '../src/assistant/wording';
import { bookAgain } from './parts/book-again';
import { dropKept, droppable } from './parts/drop-kept';
import { bookingWords, chosenFrom, heldOn, listed } from './parts/held';
import { keptMeant, keptWhat } from './parts/kept-words';
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
    const { own, meant, starts } = await bookings(turn);
    const dropped = meant.length === 0 ? await dropKept(turn) : undefined;
    if (dropped) return dropped;
    if (request.ofStart) return reply(words.noStart);
    if (starts.length > 0 && isOpen(request)) return askAmong(meant, starts, turn);
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

/** One's bookings, those of them that are to be given up, and the starts asked for later that may be meant as well. */
async function bookings({ person, devices, platform, now, speech, request, kept }: Turn) {
  const { timezone } = speech.format;
  const own = await ownBookings((person as Driver).userId, devices, platform, now);
  const starts = keptMeant(await kept(), request.slots, timezone);
  return { own, meant: request.ofStart ? [] : heldOn(own, request.slots, timezone), starts };
}

/** Neither of the two kinds was named, nor one of them chosen. */
const isOpen = ({ ofStart, slots }: Turn['request']): boolean =>
  ofStart === undefined && slots.booking_id === undefined && !slots.all;

/** Which of bookings and of starts asked for later is meant. */
function askAmong(meant: HeldBooking[], starts: KeptRequest[], turn: Turn): Step {
  const { speech } = turn;
  const choices = [
    ...meant.map((each) => fill(turn, bookingWords(each, speech), { booking_id: each.bookingId })),
    ...starts.map((each) => fill(turn, keptWhat(each, speech), { booking_id: each.id })),
  ];
  return ask('booking_id', speech.in(WORDING).whichOfBoth, choices.slice(0, 4));
}

const WORDING: Wording<{
  describe(bookings: string): string;
  none: string;
  noneSuch(bookings: string): string;
  which: string;
  whichOfBoth: string;
  noStart: string;
  cancelled(bookings: string): string;
  failed(bookings: string): string;
}> = {
  en: {
    describe: (bookings) => `cancel this:${bookings}`,
    none: 'You have no booking, so there is nothing to cancel.',
    noneSuch: (bookings) => `I found no such booking of yours, so I have cancelled nothing. You have:\n${bookings}`,
    which: 'Which booking should I cancel?',
    whichOfBoth: 'Which of these should I cancel?',
    noStart:
      'You have not asked me to start anything later, so there is nothing to drop. Your bookings stay as they are.',
    cancelled: (bookings) => `Cancelled:${bookings}.`,
    failed: (bookings) =>
      `I could not cancel this:${bookings}. The charging platform did not take it. The booking still stands; please try again in a minute.`,
  },
  hi: {
    describe: (bookings) => `यह रद्द करना:${bookings}`,
    none: 'आपकी कोई बुकिंग नहीं है, इसलिए रद्द करने को कुछ नहीं है।',
    noneSuch: (bookings) => `आपकी ऐसी कोई बुकिंग नहीं मिली, इसलिए कुछ रद्द नहीं किया। आपकी बुकिंग:\n${bookings}`,
    which: 'कौन सी बुकिंग रद्द करूँ?',
    whichOfBoth: 'इनमें से क्या रद्द करूँ?',
    noStart: 'आपने मुझसे बाद में कुछ शुरू करने को नहीं कहा है, इसलिए हटाने को कुछ नहीं है। आपकी बुकिंग वैसी ही हैं।',
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
    whichOfBoth: 'Inmein se kya cancel karun?',
    noStart:
      'Aapne mujhse baad mein kuch start karne ko nahi kaha hai, isliye hatane ko kuch nahi hai. Aapki booking waisi hi hain.',
    cancelled: (bookings) => `Booking cancel ho gayi:${bookings}.`,
    failed: (bookings) =>
      `Cancel nahi ho saki:${bookings}. Charging platform ne nahi liya. Booking bani hui hai; please ek minute baad try kijiye.`,
  },
};

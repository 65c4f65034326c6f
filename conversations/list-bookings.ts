import { conversation, reply, type Step, type Turn } from '../src/assistant/conversation';
import type { KeptRequest } from '../src/assistant/later/kept';
import type { Driver } from '../src/assistant/person';
import { ownBookings } from '../src/assistant/site/bookings';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { bookingWords, heldOn } from './parts/held';
import { keptMeant, keptWords } from './parts/kept-words';

/** What have I booked? */
export const listBookings = conversation({
  name: 'list-bookings',
  intent: 'list_bookings',
  may: 'driver',
  acts: false,
  examples: { en: ['what have I booked?'], hi: ['मेरी बुकिंग दिखाओ'], hinglish: ['meri booking dikhao'] },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const { person, devices, platform, now, speech, request } = turn;
    const words = speech.in(WORDING);
    const own = await ownBookings((person as Driver).userId, device ? [device] : devices, platform, now);
    const meant = heldOn(own, request.slots, speech.format.timezone);
    const kept = keptMeant(await turn.kept(), request.slots, speech.format.timezone);
    const starts = kept.map((each) => `• ${keptWords(each, speech)}`);
    if (meant.length === 0) return listOfStarts(starts, kept, turn);
    const bookings = meant.map((booking) => `• ${bookingWords(booking, speech)}`);
    const lines = starts.length > 0 ? [...bookings, words.andStarts, ...starts] : bookings;
    const [only] = meant;
    const slots = { booking_id: only?.bookingId ?? '' };
    const cancel = { label: words.cancel, request: { intent: 'cancel_booking' as const, slots }, confirmed: true };
    const text = [words.these(meant.length), ...lines].join('\n');
    // "An hour longer" is said of what is listed here.
    return { step: 'reply', text, choices: meant.length + kept.length > 1 ? [] : [cancel], last: request };
  },
});

/** Without a booking there may still be a start that is kept for its time. */
function listOfStarts(starts: string[], [first, ...more]: KeptRequest[], { speech, request }: Turn): Step {
  const words = speech.in(WORDING);
  if (!first) return reply(words.none);
  const slots = { booking_id: first.id };
  const drop = { label: words.drop, request: { intent: 'cancel_booking' as const, slots }, confirmed: true };
  const text = [words.onlyStarts, ...starts].join('\n');
  return { step: 'reply', text, choices: more.length > 0 ? [] : [drop], last: request };
}

const WORDING: Wording<{
  none: string;
  onlyStarts: string;
  andStarts: string;
  drop: string;
  these(count: number): string;
  cancel: string;
}> = {
  en: {
    none: 'You have no booking.',
    andStarts: 'And as you asked me:',
    onlyStarts: 'You have no booking, but you asked me for this:',
    drop: 'Drop it',
    these: (count) => (count === 1 ? 'You have booked:' : `You have ${count} bookings:`),
    cancel: 'Cancel it',
  },
  hi: {
    none: 'आपकी कोई बुकिंग नहीं है।',
    andStarts: 'और जैसा आपने कहा:',
    onlyStarts: 'आपकी कोई बुकिंग नहीं है, पर आपने यह कहा है:',
    drop: 'रहने दो',
    these: (count) => (count === 1 ? 'आपकी बुकिंग:' : `आपकी ${count} बुकिंग हैं:`),
    cancel: 'रद्द करें',
  },
  hinglish: {
    none: 'Aapki koi booking nahi hai.',
    andStarts: 'Aur jaisa aapne kaha:',
    onlyStarts: 'Aapki koi booking nahi hai, par aapne yeh kaha hai:',
    drop: 'Rehne do',
    these: (count) => (count === 1 ? 'Aapki booking:' : `Aapki ${count} bookings hain:`),
    cancel: 'Cancel karein',
  },
};

import { ownBookings } from '../src/assistant/bookings';
import { conversation, reply } from '../src/assistant/conversation';
import type { Driver } from '../src/assistant/person';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { bookingWords, heldOn } from './parts/held';

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
    if (meant.length === 0) return reply(words.none);
    const lines = meant.map((booking) => `• ${bookingWords(booking, speech)}`);
    const [only] = meant;
    const slots = { booking_id: only?.bookingId ?? '' };
    return reply(
      [words.these(meant.length), ...lines].join('\n'),
      meant.length > 1 ? [] : [{ label: words.cancel, request: { intent: 'cancel_booking', slots }, confirmed: true }],
    );
  },
});

const WORDING: Wording<{ none: string; these(count: number): string; cancel: string }> = {
  en: {
    none: 'You have no booking.',
    these: (count) => (count === 1 ? 'You have booked:' : `You have ${count} bookings:`),
    cancel: 'Cancel it',
  },
  hi: {
    none: 'आपकी कोई बुकिंग नहीं है।',
    these: (count) => (count === 1 ? 'आपकी बुकिंग:' : `आपकी ${count} बुकिंग हैं:`),
    cancel: 'रद्द करें',
  },
  hinglish: {
    none: 'Aapki koi booking nahi hai.',
    these: (count) => (count === 1 ? 'Aapki booking:' : `Aapki ${count} bookings hain:`),
    cancel: 'Cancel karein',
  },
};

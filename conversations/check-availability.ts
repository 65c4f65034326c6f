import { conversation, reply } from '../src/assistant/conversation';
import { available, bookingsAround } from '../src/assistant/site/availability';
import { optionalDevice } from '../src/assistant/slots/device';
import { start } from '../src/assistant/slots/start';
import type { Wording } from '../src/assistant/wording';
import { otherBookings } from './parts/alternatives';
import { obstacleWords } from './parts/obstacle';

/** Without a duration an hour is looked at: the usual booking. */
const USUAL_SECONDS = 3600;

/** Is a charger, or any, free at some time to come? */
export const checkAvailability = conversation({
  name: 'check-availability',
  intent: 'check_availability',
  may: 'anyone',
  acts: false,
  examples: {
    en: ['is l5coqi free tomorrow at 5pm?', 'is anything free tomorrow morning at 9?'],
    hi: ['क्या l5coqi कल शाम 5 बजे खाली है?'],
    hinglish: ['kal subah 9 baje koi charger khaali hai kya?'],
  },
  slots: { device: optionalDevice, start },
  async act({ device, start }, turn) {
    const { platform, speech, devices, request } = turn;
    const words = speech.in(WORDING);
    const seconds = request.slots.duration_s ?? USUAL_SECONDS;
    const window = speech.format.window(start, seconds);
    const book = (deviceId: string, label: string) => ({
      label,
      request: {
        intent: 'create_booking' as const,
        slots: { ...request.slots, device_id: deviceId, duration_s: seconds },
      },
    });
    if (device) {
      const wish = { device, start, seconds };
      const found = available(wish, await bookingsAround(wish, platform));
      if (found.free)
        return reply(words.free(speech.device(device.deviceId), window), [book(device.deviceId, words.book)]);
      const others = await otherBookings(wish, turn);
      return reply(obstacleWords(found, wish, speech, others.length > 0), others);
    }
    const checks = await Promise.all(
      devices.map(async (each) => {
        const wish = { device: each, start, seconds };
        return { device: each, found: available(wish, await bookingsAround(wish, platform)) };
      }),
    );
    const free = checks.filter(({ found }) => found.free).map(({ device }) => device);
    if (free.length === 0) return reply(words.none(window));
    const named = free.map(({ name }) => name).join(', ');
    return reply(
      words.some(named, window),
      free.slice(0, 3).map((each) => book(each.deviceId, each.name)),
    );
  },
});

const WORDING: Wording<{
  free(device: string, window: string): string;
  some(devices: string, window: string): string;
  none(window: string): string;
  book: string;
}> = {
  en: {
    free: (device, window) => `${device} has no booking ${window}. Shall I book it?`,
    some: (devices, window) => `Not booked ${window}: ${devices}.`,
    none: (window) => `Every charger is booked ${window}. Please try another time.`,
    book: 'Book it',
  },
  hi: {
    free: (device, window) => `${device} पर ${window} कोई बुकिंग नहीं है। बुक कर दूँ?`,
    some: (devices, window) => `${window} ये बुक नहीं हैं: ${devices}।`,
    none: (window) => `${window} सब चार्जर बुक हैं। कृपया कोई और समय बताइए।`,
    book: 'बुक करें',
  },
  hinglish: {
    free: (device, window) => `${device} par ${window} koi booking nahi hai. Book kar doon?`,
    some: (devices, window) => `${window} yeh book nahi hain: ${devices}.`,
    none: (window) => `${window} sab charger book hain. Please koi aur time bataiye.`,
    book: 'Book karein',
  },
};

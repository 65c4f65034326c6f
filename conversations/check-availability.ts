import { conversation, reply, type Turn } from '../src/assistant/conversation';
import { available, bookingsAround } from '../src/assistant/site/availability';
import type { KnownDevice } from '../src/assistant/site/site';
import { optionalDevice } from '../src/assistant/slots/device';
import { start } from '../src/assistant/slots/start';
import type { Temporal } from '../src/assistant/time';
import type { Wording } from '../src/assistant/wording';
import { otherBookings } from './parts/alternatives';
import { obstacleWords } from './parts/obstacle';

/** More names than this nobody reads. */
const MOST_NAMES = 12;

/** `getBookings` takes one device a call: so many are asked at a time. */
const AT_A_TIME = 16;

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
    const { platform, speech, request } = turn;
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
    const { free, more } = await freeThen(start, seconds, turn);
    if (free.length === 0) return reply(words.none(window));
    const named = free.map(({ name }) => name).join(', ');
    return reply(
      words.some(more ? words.andMore(named) : named, window),
      free.slice(0, 3).map((each) => book(each.deviceId, each.name)),
    );
  },
});

/** The first chargers that can be had then, so many at a time until there are enough, and whether not all were asked. */
async function freeThen(start: Temporal.Instant, seconds: number, { platform, devices }: Turn) {
  const free: KnownDevice[] = [];
  let asked = 0;
  while (asked < devices.length && free.length < MOST_NAMES) {
    const some = devices.slice(asked, asked + AT_A_TIME);
    const found = await Promise.all(
      some.map(async (device) =>
        available({ device, start, seconds }, await bookingsAround({ device, start, seconds }, platform)),
      ),
    );
    free.push(...some.filter((_, index) => found[index]?.free));
    asked += some.length;
  }
  return { free: free.slice(0, MOST_NAMES), more: asked < devices.length || free.length > MOST_NAMES };
}

const WORDING: Wording<{
  andMore(devices: string): string;
  free(device: string, window: string): string;
  some(devices: string, window: string): string;
  none(window: string): string;
  book: string;
}> = {
  en: {
    free: (device, window) => `${device} has no booking ${window}. Shall I book it?`,
    andMore: (devices) => `${devices} and more`,
    some: (devices, window) => `Not booked ${window}: ${devices}.`,
    none: (window) => `Every charger is booked ${window}. Please try another time.`,
    book: 'Book it',
  },
  hi: {
    free: (device, window) => `${device} पर ${window} कोई बुकिंग नहीं है। बुक कर दूँ?`,
    andMore: (devices) => `${devices} और भी`,
    some: (devices, window) => `${window} ये बुक नहीं हैं: ${devices}।`,
    none: (window) => `${window} सब चार्जर बुक हैं। कृपया कोई और समय बताइए।`,
    book: 'बुक करें',
  },
  hinglish: {
    free: (device, window) => `${device} par ${window} koi booking nahi hai. Book kar doon?`,
    andMore: (devices) => `${devices} aur bhi`,
    some: (devices, window) => `${window} yeh book nahi hain: ${devices}.`,
    none: (window) => `${window} sab charger book hain. Please koi aur time bataiye.`,
    book: 'Book karein',
  },
};

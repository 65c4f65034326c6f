import type { Booking } from '../src/assistant/charging';
import { conversation, reply, type Turn } from '../src/assistant/conversation';
import { isDriver, isOperator } from '../src/assistant/person';
import { runningTransactions } from '../src/assistant/site/running';
import type { KnownDevice } from '../src/assistant/site/site';
import { see } from '../src/assistant/site/status';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { knownPrice } from './parts/estimate';
import { lookAround } from './parts/look-around';
import { siteList } from './parts/site-list';
import { stateWords } from './parts/state';
import { wrongNow } from './parts/wrong-now';

/** A booking that begins this soon matters to whoever asks now. */
const SOON_SECONDS = 2 * 3600;

/** What is a charger doing just now? */
export const deviceStatus = conversation({
  name: 'device-status',
  intent: 'device_status',
  may: 'anyone',
  acts: false,
  examples: {
    en: ['is l5coqi free?', 'status of all chargers'],
    hi: ['क्या l5coqi खाली है?'],
    hinglish: ['l5coqi free hai kya?'],
  },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    if (!device) {
      const states = await turn.platform.getDeviceStates();
      const wrong = isOperator(turn.person) ? wrongNow(states, turn) : undefined;
      const list = siteList(turn, states, await lookAround(states, turn));
      return reply([wrong, list].filter(Boolean).join('\n\n'));
    }
    const state = await turn.platform.getDeviceState(device.deviceId);
    const words = turn.speech.in(WORDING);
    const named = turn.speech.device(device.deviceId);
    if (!state) return reply(words.gone(named));
    const bookings = await turn.platform.getBookings({
      deviceId: device.deviceId,
      start: turn.now,
      seconds: SOON_SECONDS,
    });
    const { now, person } = turn;
    const seen = see(state, { now, bookings, hours: device.openingHours, userId: person.userId });
    const lines = [
      `${named}: ${stateWords(state, turn.speech, seen)}${words.stop}`,
      bookedWords(bookings, turn),
      await priceWords(device, turn),
    ];
    const text = lines.filter(Boolean).join(' ');
    const slots = { device_id: device.deviceId };
    if (seen.shown === 'busy' && (await chargesThere(device, turn)))
      return reply(`${text} ${words.yours}`, [
        { label: words.how, request: { intent: 'charging_status', slots } },
        { label: words.stopIt, request: { intent: 'stop_charging', slots }, confirmed: true },
      ]);
    if (seen.shown === 'busy' && isDriver(person))
      return reply(text, [{ label: words.tellMe, request: { intent: 'notify_when_free', slots } }]);
    if (seen.shown !== 'available') return reply(text);
    return reply(text, [
      { label: words.start, request: { intent: 'start_charging', slots } },
      { label: words.book, request: { intent: 'create_booking', slots } },
    ]);
  },
});

/** The bookings that begin soon; one that covers now is in the state's own words. */
function bookedWords(bookings: Booking[], { now, speech }: Turn): string {
  const toCome = bookings.filter(({ start }) => start.epochMilliseconds > now.epochMilliseconds);
  const windows = toCome.map(({ start, seconds }) => speech.format.window(start, seconds));
  return windows.length > 0 ? speech.in(WORDING).booked(windows.join('; ')) : '';
}

/** True where it is the person's own charge that keeps it busy. */
async function chargesThere({ deviceId }: KnownDevice, { person, platform, now }: Turn): Promise<boolean> {
  if (!isDriver(person)) return false;
  return (await runningTransactions(person.userId, platform, now)).some((own) => own.deviceId === deviceId);
}

async function priceWords(device: KnownDevice, turn: Turn): Promise<string> {
  const price = await knownPrice(device, turn);
  if (!price?.perKwh) return '';
  return turn.speech.in(WORDING).price(turn.speech.format.money(price.perKwh));
}

const WORDING: Wording<{
  gone(device: string): string;
  booked(windows: string): string;
  price(perKwh: string): string;
  /** What ends a sentence. */
  stop: string;
  start: string;
  book: string;
  tellMe: string;
  yours: string;
  how: string;
  stopIt: string;
}> = {
  en: {
    gone: (device) => `The charging platform does not know ${device} any more.`,
    booked: (windows) => `Booked ${windows}.`,
    price: (perKwh) => `${perKwh} per kWh.`,
    stop: '.',
    start: 'Start charging',
    book: 'Book it',
    tellMe: 'Tell me when it is free',
    yours: 'It is your own charge.',
    how: 'How is it going?',
    stopIt: 'Stop',
  },
  hi: {
    gone: (device) => `चार्जिंग प्लेटफ़ॉर्म ${device} को अब नहीं जानता।`,
    booked: (windows) => `बुक है: ${windows}।`,
    price: (perKwh) => `${perKwh} प्रति यूनिट।`,
    stop: '।',
    start: 'चार्ज शुरू करें',
    book: 'बुक करें',
    tellMe: 'खाली होने पर बताना',
    yours: 'यह आपका अपना चार्ज है।',
    how: 'कितना हुआ?',
    stopIt: 'बंद करें',
  },
  hinglish: {
    gone: (device) => `Charging platform ${device} ko ab nahi jaanta.`,
    booked: (windows) => `Book hai: ${windows}.`,
    price: (perKwh) => `${perKwh} per unit.`,
    stop: '.',
    start: 'Charging start karein',
    book: 'Book karein',
    tellMe: 'Free ho to batana',
    yours: 'Yeh aapki apni charging hai.',
    how: 'Kitna hua?',
    stopIt: 'Band karein',
  },
};

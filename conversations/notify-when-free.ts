import { conversation, reply } from '../src/assistant/conversation';
import { TOO_SOON_SECONDS } from '../src/assistant/later/free-watch';
import { see } from '../src/assistant/site/status';
import { deviceTalkedOf } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { stateWords } from './parts/state';

/** Tell me once when a charger becomes available. */
export const notifyWhenFree = conversation({
  name: 'notify-when-free',
  intent: 'notify_when_free',
  may: 'driver',
  acts: false,
  promises: true,
  examples: {
    en: ['tell me when l5coqi is free'],
    hi: ['l5coqi खाली होने पर बताना'],
    hinglish: ['l5coqi khaali ho to batana'],
  },
  slots: { device: deviceTalkedOf },
  async act({ device: { deviceId, openingHours: hours } }, turn) {
    const {
      platform,
      speech,
      now,
      person: { userId },
    } = turn;
    const words = speech.in(WORDING);
    const named = speech.device(deviceId);
    const state = await platform.getDeviceState(deviceId);
    if (!state) return reply(words.gone(named));
    const bookings = await platform.getBookings({ deviceId, start: now, seconds: TOO_SOON_SECONDS });
    const seen = see(state, { now, bookings, hours, userId, soonSeconds: TOO_SOON_SECONDS });
    if (seen.shown === 'available') {
      await turn.forgetFree(deviceId);
      const slots = { device_id: deviceId };
      return reply(words.already(named), [
        { label: words.start, request: { intent: 'start_charging', slots } },
        { label: words.book, request: { intent: 'create_booking', slots } },
      ]);
    }
    await turn.watchFree(deviceId);
    return reply(words.watching(named, stateWords(state, speech, seen)));
  },
});

const WORDING: Wording<{
  gone(device: string): string;
  already(device: string): string;
  watching(device: string, state: string): string;
  start: string;
  book: string;
}> = {
  en: {
    gone: (device) => `The charging platform does not know ${device} any more.`,
    already: (device) => `${device} is available right now.`,
    watching: (device, state) =>
      `${device}: ${state}. I will tell you here once, when it becomes available within the next 24 hours.`,
    start: 'Start charging',
    book: 'Book it',
  },
  hi: {
    gone: (device) => `चार्जिंग प्लेटफ़ॉर्म ${device} को अब नहीं जानता।`,
    already: (device) => `${device} अभी खाली है।`,
    watching: (device, state) => `${device}: ${state}। अगले 24 घंटों में खाली होते ही यहीं एक बार बताऊँगा।`,
    start: 'चार्ज शुरू करें',
    book: 'बुक करें',
  },
  hinglish: {
    gone: (device) => `Charging platform ${device} ko ab nahi jaanta.`,
    already: (device) => `${device} abhi khaali hai.`,
    watching: (device, state) => `${device}: ${state}. Agle 24 ghanton mein khaali hote hi yahin ek baar bataunga.`,
    start: 'Charge shuru karein',
    book: 'Book karein',
  },
};

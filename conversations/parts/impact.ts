import type { Device } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { bookingsToday } from '../../src/assistant/site/bookings';
import { chargesOn } from '../../src/assistant/site/running';
import type { KnownDevice } from '../../src/assistant/site/site';
import type { Wording } from '../../src/assistant/wording';

/** Whom it touches when chargers are taken away now: bookings for the rest of today, and charges that run. Numbers only. */
export async function impactWords(devices: KnownDevice[], states: Device[], telling: Telling): Promise<string> {
  const { platform, now, speech } = telling;
  const ids = devices.map(({ deviceId }) => deviceId);
  const bookings = (await bookingsToday(ids, platform, now, speech.format.timezone)).length;
  const meant = states.filter(({ deviceId }) => devices.some((device) => device.deviceId === deviceId));
  const running = meant.flatMap((device) =>
    device.connectors.filter(({ connectorId }) => chargesOn(device, connectorId)),
  );
  return speech.in(WORDING).touches(bookings, running.length);
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

const WORDING: Wording<{ touches(bookings: number, running: number): string }> = {
  en: {
    touches: (bookings, running) =>
      bookings + running === 0
        ? 'Nobody has a booking there today, and nothing is charging.'
        : `That touches ${counted(bookings, 'booking')} today and ${counted(running, 'running charge')}.`,
  },
  hi: {
    touches: (bookings, running) =>
      bookings + running === 0
        ? 'आज वहाँ किसी की बुकिंग नहीं है और कुछ चार्ज नहीं हो रहा।'
        : `इसका असर आज की ${bookings} बुकिंग और चल रहे ${running} चार्ज पर होगा।`,
  },
  hinglish: {
    touches: (bookings, running) =>
      bookings + running === 0
        ? 'Aaj wahan kisi ki booking nahi hai aur kuch charge nahi ho raha.'
        : `Iska asar aaj ki ${bookings} booking aur chal rahe ${running} charge par hoga.`,
  },
};

import type { Device } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { chargesOn } from '../../src/assistant/running';
import type { KnownDevice } from '../../src/assistant/site';
import type { Wording } from '../../src/assistant/wording';

/** `getBookings` takes one device a call. */
const AT_A_TIME = 16;

/** Whom it touches when chargers are taken away now: bookings for the rest of today, and charges that run. Numbers only. */
export async function impactWords(devices: KnownDevice[], states: Device[], telling: Telling): Promise<string> {
  const { platform, now, speech } = telling;
  const tomorrow = now.toZonedDateTimeISO(speech.format.timezone).add({ days: 1 }).startOfDay().toInstant();
  const seconds = Math.max(1, Math.floor(now.until(tomorrow).total('seconds')));
  let bookings = 0;
  for (let first = 0; first < devices.length; first += AT_A_TIME) {
    const some = devices.slice(first, first + AT_A_TIME);
    const held = await Promise.all(some.map(({ deviceId }) => platform.getBookings({ deviceId, start: now, seconds })));
    bookings += held.flat().length;
  }
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
        ? 'Nobody has booked there today, and nothing charges.'
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

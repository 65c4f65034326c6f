import type { Telling } from '../assistant/conversation';
import type { Choice } from '../assistant/reply';
import { say } from '../assistant/say';
import { otherDevices } from '../assistant/site/availability';
import type { KnownDevice } from '../assistant/site/site';
import { outOfService, showDevice } from '../assistant/site/status';
import { tellingTo } from '../assistant/telling';
import { Temporal } from '../assistant/time';
import type { Wording } from '../assistant/wording';
import { type Affected, affectedKey } from './affected';
import { MOST_AT_ONCE, type Notice, type Ready } from './notice';

/** Buttons on a phone. */
const MOST_OTHERS = 3;

const KEPT_HOURS = 48;

/** A booked charger was taken out of service: its driver hears of it once, with other chargers for that time. */
export const bookingAffected: Notice = {
  name: 'booking-affected',
  async ready({ world, now }) {
    const found: Ready[] = [];
    for (const key of await world.store.due('affected', now, MOST_AT_ONCE)) {
      const fact = await world.store.read<Affected>(key);
      if (fact && !fact.value.told) found.push({ owner: key.owner, id: key.id, identity: fact.value.identity });
    }
    return found;
  },
  async tell(userId, bookingId, world) {
    const key = affectedKey(userId, bookingId);
    const fact = await world.store.read<Affected>(key);
    if (!fact || fact.value.told) return;
    const affected = fact.value;
    const telling = await tellingTo(affected, world);
    if (await stillConcerned(affected, bookingId, telling)) {
      const { text, choices } = await offer(affected, bookingId, telling);
      await say(world, affected, `affected.${bookingId}`, { text, choices });
    }
    const expires = world.clock.now().add({ hours: KEPT_HOURS });
    await world.store.replace(key, fact.version, { ...affected, told: true }, { expires });
  },
};

/** Not where the booking has been given up meanwhile, or the charger is back. */
async function stillConcerned({ booking }: Affected, bookingId: string, { platform }: Telling): Promise<boolean> {
  const { deviceId, connectorId, seconds } = booking;
  const start = Temporal.Instant.from(booking.start);
  const held = await platform.getBookings({ deviceId, connectorId, start, seconds });
  if (!held.some((each) => each.bookingId === bookingId)) return false;
  const state = await platform.getDeviceState(deviceId);
  return state !== undefined && outOfService(state);
}

async function offer({ booking }: Affected, bookingId: string, telling: Telling) {
  const { speech, now } = telling;
  const words = speech.in(WORDING);
  const start = Temporal.Instant.from(booking.start);
  const others = Temporal.Instant.compare(start, now) > 0 ? await freeThen(booking, telling) : [];
  const moves: Choice[] = others.map(({ name, deviceId }) => ({
    label: words.moveTo(name),
    request: { intent: 'reschedule_booking', slots: { booking_id: bookingId, to_device_id: deviceId } },
    confirmed: true,
  }));
  const cancel: Choice = {
    label: words.cancel,
    request: { intent: 'cancel_booking', slots: { booking_id: bookingId } },
    confirmed: true,
  };
  const window = speech.format.window(start, booking.seconds);
  const what = words.out(speech.device(booking.deviceId), window);
  return { text: `${what} ${others.length > 0 ? words.others : words.none}`, choices: [...moves, cancel] };
}

/** Chargers in service that are free at that time and fit the same plug. */
async function freeThen(
  { deviceId, start, seconds }: Affected['booking'],
  { devices, platform }: Telling,
): Promise<KnownDevice[]> {
  const device = devices.find((each) => each.deviceId === deviceId);
  if (!device) return [];
  const states = await platform.getDeviceStates();
  const there = new Set(states.filter((state) => showDevice(state) !== 'not_available').map((state) => state.deviceId));
  const fits = ({ sockets }: KnownDevice) =>
    device.sockets.length === 0 || sockets.some((socket) => device.sockets.includes(socket));
  const candidates = devices.filter((other) => there.has(other.deviceId) && fits(other));
  return otherDevices({ device, start: Temporal.Instant.from(start), seconds }, candidates, platform, MOST_OTHERS);
}

const WORDING: Wording<{
  out(device: string, window: string): string;
  others: string;
  none: string;
  moveTo(device: string): string;
  cancel: string;
}> = {
  en: {
    out: (device, window) =>
      `${device} has been taken out of service. Your booking there, ${window}, still stands, but I cannot say whether it will be back by then.`,
    others: 'You can move it to another charger that is free at that time:',
    none: 'No other charger that fits is free at that time.',
    moveTo: (device) => `Move to ${device}`,
    cancel: 'Cancel it',
  },
  hi: {
    out: (device, window) =>
      `${device} को सेवा से हटाया गया है। वहाँ आपकी बुकिंग, ${window}, अभी बनी हुई है, पर कह नहीं सकता कि तब तक वह वापस आएगा या नहीं।`,
    others: 'आप इसे उसी समय खाली दूसरे चार्जर पर ले जा सकते हैं:',
    none: 'उस समय कोई और चार्जर, जो ठीक बैठे, खाली नहीं है।',
    moveTo: (device) => `${device} पर ले जाएँ`,
    cancel: 'रद्द करें',
  },
  hinglish: {
    out: (device, window) =>
      `${device} ko service se hataya gaya hai. Wahan aapki booking, ${window}, abhi bani hui hai, par keh nahi sakta ki tab tak woh wapas aayega ya nahi.`,
    others: 'Aap ise usi time free doosre charger par le ja sakte hain:',
    none: 'Us time koi aur charger, jo fit ho, free nahi hai.',
    moveTo: (device) => `${device} par le jayein`,
    cancel: 'Cancel karein',
  },
};

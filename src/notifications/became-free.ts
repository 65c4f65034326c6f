import type { Device } from '../assistant/charging';
import { type FreeWatch, freeWatchKey, TOO_SOON_SECONDS } from '../assistant/later/free-watch';
import { say } from '../assistant/say';
import { type Around, see, showDevice } from '../assistant/site/status';
import { tellingTo } from '../assistant/telling';
import type { Temporal } from '../assistant/time';
import type { Wording } from '../assistant/wording';
import type { World } from '../assistant/world';
import { ignorePlatform, MOST_AT_ONCE, type Notice, type Ready } from './notice';

/** A device somebody waits for has become available. */
export const becameFree: Notice = {
  name: 'became-free',
  async ready({ world, now, devices }) {
    const waiting = await world.store.due('free-watch', now, MOST_AT_ONCE);
    const states = waiting.length > 0 ? ((await devices()) ?? []) : [];
    const found: Ready[] = [];
    for (const state of states.filter((device) => showDevice(device) === 'available')) {
      const keys = waiting.filter(({ owner }) => owner === state.deviceId);
      const around = keys.length > 0 ? await aroundOf(state, world, now) : undefined;
      for (const key of around ? keys : []) {
        const fact = await world.store.read<FreeWatch>(key);
        if (!fact || !around || see(state, { ...around, userId: fact.value.userId }).shown !== 'available') continue;
        const { identity, since } = fact.value;
        found.push({ owner: key.owner, id: key.id, identity, since });
      }
    }
    return found;
  },
  /** Once: the watch goes with it. */
  async tell(deviceId, personId, world) {
    const key = freeWatchKey(deviceId, personId);
    const fact = await world.store.read<FreeWatch>(key);
    if (!fact) return;
    const { speech } = await tellingTo(fact.value, world);
    const words = speech.in(WORDING);
    const slots = { device_id: deviceId };
    const choices = [
      { label: words.start, request: { intent: 'start_charging' as const, slots } },
      { label: words.book, request: { intent: 'create_booking' as const, slots } },
    ];
    const text = words.free(speech.device(deviceId));
    await say(world, fact.value, `free.${deviceId}.${fact.value.since}`, { text, choices });
    await world.store.remove(key, fact.version);
  },
};

/** Bookings and opening hours of a device that looks free; undefined while the platform does not tell. */
async function aroundOf({ deviceId }: Device, world: World, now: Temporal.Instant): Promise<Around | undefined> {
  const bookings = await world.platform
    .getBookings({ deviceId, start: now, seconds: TOO_SOON_SECONDS })
    .catch(ignorePlatform);
  const known = (await world.site.devices().catch(ignorePlatform))?.find((each) => each.deviceId === deviceId);
  return bookings && { now, bookings, hours: known?.openingHours, soonSeconds: TOO_SOON_SECONDS };
}

const WORDING: Wording<{ free(device: string): string; start: string; book: string }> = {
  en: {
    free: (device) => `${device} is available now. Others may be waiting too: whoever starts first has it.`,
    start: 'Start charging',
    book: 'Book now',
  },
  hi: {
    free: (device) => `${device} अब खाली है। और लोग भी इंतज़ार में हो सकते हैं: जो पहले शुरू करे, उसी का।`,
    start: 'चार्ज शुरू करें',
    book: 'अभी बुक करें',
  },
  hinglish: {
    free: (device) => `${device} ab khaali hai. Aur log bhi intezaar mein ho sakte hain: jo pehle shuru kare, usi ka.`,
    start: 'Charge shuru karein',
    book: 'Abhi book karein',
  },
};

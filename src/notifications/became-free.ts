import { type FreeWatch, freeWatchKey } from '../assistant/free-watch';
import { say } from '../assistant/say';
import { tellingTo } from '../assistant/tell';
import type { Wording } from '../assistant/wording';
import type { World } from '../assistant/world';

/** Tells whoever waits for a device that it is available. Once: the watch goes with it. */
export async function tellFree(deviceId: string, personId: string, world: World): Promise<void> {
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

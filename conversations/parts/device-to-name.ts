import type { KnownDevice } from '../../src/assistant/site/site';
import { device } from '../../src/assistant/slots/device';
import type { Slot } from '../../src/assistant/slots/slot';
import type { Wording } from '../../src/assistant/wording';

/**
 * The charger that gets a name, or loses it: of a name to be forgotten the only one that has a name of one's own. Where
 * the end of a new name looked like another charger ("Home base 2"), the one that was talked about is meant all the same.
 */
export const deviceToName: Slot<KnownDevice> = {
  asks: 'device_id',
  read(slots, turn) {
    const { name = '', device_text, device_id, ...rest } = slots;
    const isItsEnd = device_text !== undefined && name !== device_text && same(name).endsWith(same(device_text));
    if (isItsEnd && turn.lately !== undefined) return device.read({ ...rest, device_id: turn.lately }, turn);
    if (slots.name !== '' || device_id !== undefined || device_text !== undefined) return device.read(slots, turn);
    const named = turn.devices.filter(({ siteName }) => siteName !== undefined);
    if (named.length === 0) return { ask: turn.speech.in(WORDING).noneNamed };
    const [only] = named;
    return only && named.length === 1 ? { value: only } : device.read(slots, { ...turn, devices: named });
  },
};

const same = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

const WORDING: Wording<{ noneNamed: string }> = {
  en: { noneNamed: 'You have given no charger a name of your own, so there is none to forget.' },
  hi: { noneNamed: 'आपने किसी चार्जर को अपना नाम नहीं दिया है, इसलिए हटाने को कुछ नहीं है।' },
  hinglish: { noneNamed: 'Aapne kisi charger ko apna naam nahi diya hai, isliye hatane ko kuch nahi hai.' },
};

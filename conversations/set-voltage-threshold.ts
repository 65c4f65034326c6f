import { askToConfirm } from '../src/assistant/confirm';
import { conversation, order } from '../src/assistant/conversation';
import { REFUSAL_WORDS } from '../src/assistant/orders/refusal-words';
import type { SetVoltageThresholdOrder } from '../src/assistant/orders/set-voltage-threshold';
import { device } from '../src/assistant/slots/device';
import type { Slot } from '../src/assistant/slots/slot';
import type { Wording } from '../src/assistant/wording';

/** Below the lowest the mains may have, a charger would hardly ever run; above the highest it protects nothing. */
const LOWEST_VOLTS = 180;
const HIGHEST_VOLTS = 300;

const volts: Slot<number> = {
  asks: 'volts',
  read({ volts: said }, { speech }) {
    const words = speech.in(WORDING);
    if (said === undefined) return { ask: words.howMany(LOWEST_VOLTS, HIGHEST_VOLTS) };
    if (said < LOWEST_VOLTS || said > HIGHEST_VOLTS) return { ask: words.outside(LOWEST_VOLTS, HIGHEST_VOLTS) };
    return { value: said };
  },
};

/** Change the voltage above which a charger switches itself off. */
export const setVoltageThreshold = conversation({
  name: 'set-voltage-threshold',
  intent: 'set_voltage_threshold',
  may: 'operator',
  acts: true,
  examples: {
    en: ['set the voltage threshold of l5coqi to 270'],
    hi: ['l5coqi का voltage threshold 270 करो'],
    hinglish: ['l5coqi ka voltage threshold 270 karo'],
  },
  slots: { device, volts },
  async confirm({ device, volts }, { platform, speech }) {
    const words = speech.in(WORDING);
    const state = await platform.getDeviceState(device.deviceId);
    const named = speech.device(device.deviceId);
    if (state?.voltageThreshold === volts) return { step: 'reply', text: words.already(named, volts) };
    return askToConfirm(words.question(named, state?.voltageThreshold, volts), speech);
  },
  async act({ device: { deviceId }, volts }, { speech }) {
    return order(
      { kind: 'set_voltage_threshold', deviceId, volts },
      speech.in(WORDING).asking(speech.device(deviceId)),
    );
  },
  after: {
    done: ({ deviceId, volts }: SetVoltageThresholdOrder, _: object, { speech }) => ({
      text: speech.in(WORDING).done(speech.device(deviceId), volts),
    }),
    refused: ({ deviceId }, why, { speech }) => ({
      text: speech.in(WORDING).refused(speech.device(deviceId), speech.in(REFUSAL_WORDS)[why]),
    }),
    unknown: ({ deviceId }, { speech }) => ({ text: speech.in(WORDING).unknown(speech.device(deviceId)) }),
  },
});

const WORDING: Wording<{
  howMany(lowest: number, highest: number): string;
  outside(lowest: number, highest: number): string;
  already(device: string, volts: number): string;
  question(device: string, before: number | undefined, after: number): string;
  asking(device: string): string;
  done(device: string, volts: number): string;
  refused(device: string, why: string): string;
  unknown(device: string): string;
}> = {
  en: {
    howMany: (lowest, highest) => `How many volts should it be, ${lowest} to ${highest}?`,
    outside: (lowest, highest) => `Only ${lowest} to ${highest} V make sense. How many volts should it be?`,
    already: (device, volts) => `The voltage threshold of ${device} is ${volts} V already.`,
    question: (device, before, after) =>
      `${device}: voltage threshold ${before === undefined ? 'not known' : `${before} V`} → ${after} V. Shall I change it?`,
    asking: (device) => `Telling ${device}…`,
    done: (device, volts) => `The voltage threshold of ${device} is ${volts} V now.`,
    refused: (device, why) => `The voltage threshold of ${device} was not changed: ${why}.`,
    unknown: (device) => `${device} has not confirmed yet. I will keep checking and tell you here.`,
  },
  hi: {
    howMany: (lowest, highest) => `कितने वोल्ट, ${lowest} से ${highest}?`,
    outside: (lowest, highest) => `केवल ${lowest} से ${highest} V चलेगा। कितने वोल्ट रखूँ?`,
    already: (device, volts) => `${device} की वोल्टेज सीमा पहले से ${volts} V है।`,
    question: (device, before, after) =>
      `${device}: वोल्टेज सीमा ${before === undefined ? 'पता नहीं' : `${before} V`} → ${after} V। बदल दूँ?`,
    asking: (device) => `${device} को बता रहा हूँ…`,
    done: (device, volts) => `${device} की वोल्टेज सीमा अब ${volts} V है।`,
    refused: (device, why) => `${device} की वोल्टेज सीमा नहीं बदली: ${why}।`,
    unknown: (device) => `${device} ने अभी पक्का नहीं किया। मैं देख रहा हूँ और यहीं बताऊँगा।`,
  },
  hinglish: {
    howMany: (lowest, highest) => `Kitne volt, ${lowest} se ${highest}?`,
    outside: (lowest, highest) => `Sirf ${lowest} se ${highest} V chalega. Kitne volt rakhun?`,
    already: (device, volts) => `${device} ki voltage limit pehle se ${volts} V hai.`,
    question: (device, before, after) =>
      `${device}: voltage limit ${before === undefined ? 'pata nahi' : `${before} V`} → ${after} V. Badal dun?`,
    asking: (device) => `${device} ko bata raha hoon…`,
    done: (device, volts) => `${device} ki voltage limit ab ${volts} V hai.`,
    refused: (device, why) => `${device} ki voltage limit nahi badli: ${why}.`,
    unknown: (device) => `${device} ne abhi pakka nahi kiya. Main dekh raha hoon aur yahin bataunga.`,
  },
};

import type { DeviceSettings } from '../../src/assistant/platform';
import type { Wording } from '../../src/assistant/wording';

/** What is said around changing settings of a charger. */
export const CONFIGURE_WORDING: Wording<{
  names: Record<keyof DeviceSettings, string>;
  unset: string;
  on: string;
  off: string;
  which: string;
  doesNotFit: string;
  already(device: string): string;
  question(device: string, changes: string): string;
  asking(device: string): string;
  done(device: string, values: string): string;
  tariffCounts(tariff: string): string;
  refused(device: string, why: string): string;
  half(device: string, why: string, changed: string, before: string): string;
  unknown(device: string): string;
}> = {
  en: {
    names: { deviceGroup: 'group', location: 'location', hostId: 'host', rate: 'rate', theftState: 'theft protection' },
    unset: 'not set',
    on: 'on',
    off: 'off',
    which: 'What should I set: the rate, group, host, location or theft protection?',
    doesNotFit: 'That value does not fit. What should I set it to?',
    already: (device) => `${device} is set like that already.`,
    question: (device, changes) => `${device}: ${changes}. Shall I change it?`,
    asking: (device) => `Telling ${device}…`,
    done: (device, values) => `${device} is set: ${values}.`,
    tariffCounts: (tariff) =>
      `It has the tariff ${tariff} too: that is what drivers are quoted, as long as the charger has it.`,
    refused: (device, why) => `${device} was not set as asked: ${why}.`,
    half: (device, why, changed, before) =>
      `${device} took only a part of it. Changed: ${changed}. Still as before: ${before}, since ${why}.`,
    unknown: (device) => `${device} has not confirmed yet. I will keep checking and tell you here.`,
  },
  hi: {
    names: { deviceGroup: 'ग्रुप', location: 'जगह', hostId: 'होस्ट', rate: 'रेट', theftState: 'चोरी से सुरक्षा' },
    unset: 'तय नहीं',
    on: 'चालू',
    off: 'बंद',
    which: 'क्या बदलूँ: रेट, ग्रुप, होस्ट, जगह या चोरी से सुरक्षा?',
    doesNotFit: 'यह मान ठीक नहीं है। कितना रखूँ?',
    already: (device) => `${device} पहले से ऐसे ही है।`,
    question: (device, changes) => `${device}: ${changes}। बदल दूँ?`,
    asking: (device) => `${device} को बता रहा हूँ…`,
    done: (device, values) => `${device} पर अब है: ${values}।`,
    tariffCounts: (tariff) => `इस पर टैरिफ़ ${tariff} भी है: जब तक वह है, ड्राइवरों को दाम उसी से बताया जाता है।`,
    refused: (device, why) => `${device} पर जैसा कहा वैसा नहीं हुआ: ${why}।`,
    half: (device, why, changed, before) =>
      `${device} पर एक हिस्सा ही हुआ। बदला: ${changed}। पहले जैसा: ${before}, क्योंकि ${why}।`,
    unknown: (device) => `${device} ने अभी पक्का नहीं किया। मैं देख रहा हूँ और यहीं बताऊँगा।`,
  },
  hinglish: {
    names: { deviceGroup: 'group', location: 'jagah', hostId: 'host', rate: 'rate', theftState: 'chori se suraksha' },
    unset: 'tay nahi',
    on: 'chalu',
    off: 'band',
    which: 'Kya badlun: rate, group, host, jagah ya chori se suraksha?',
    doesNotFit: 'Yeh value theek nahi hai. Kitna rakhun?',
    already: (device) => `${device} pehle se aise hi hai.`,
    question: (device, changes) => `${device}: ${changes}. Badal dun?`,
    asking: (device) => `${device} ko bata raha hoon…`,
    done: (device, values) => `${device} par ab hai: ${values}.`,
    tariffCounts: (tariff) =>
      `Is par tariff ${tariff} bhi hai: jab tak woh hai, drivers ko rate usi se bataya jata hai.`,
    refused: (device, why) => `${device} par jaisa kaha waisa nahi hua: ${why}.`,
    half: (device, why, changed, before) =>
      `${device} par ek hissa hi hua. Badla: ${changed}. Pehle jaisa: ${before}, kyunki ${why}.`,
    unknown: (device) => `${device} ne abhi pakka nahi kiya. Main dekh raha hoon aur yahin bataunga.`,
  },
};

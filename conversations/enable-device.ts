import { outOfService } from '../src/assistant/site/status';
import type { Wording } from '../src/assistant/wording';
import { type SwitchingWords, switching } from './parts/switching';

const WORDING: Wording<SwitchingWords> = {
  en: {
    describe: (devices) => `put ${devices} into service`,
    question: (devices) => `Shall I put ${devices} into service?`,
    already: (devices) => `${devices}: in service already.`,
    asking: (devices) => `Asking ${devices} to come back into service…`,
    refused: (why) => `Not all of them could be put into service: ${why}.`,
    looking: 'I will keep checking and tell you here.',
    first: (count, rest) => `I can ask ${count} at a time; ${rest} would be left for the next.`,
  },
  hi: {
    describe: (devices) => `${devices} को सेवा में लाना`,
    question: (devices) => `${devices} को सेवा में लाऊँ?`,
    already: (devices) => `${devices}: पहले से सेवा में।`,
    asking: (devices) => `${devices} को सेवा में ला रहा हूँ…`,
    refused: (why) => `सब सेवा में नहीं आ सके: ${why}।`,
    looking: 'मैं देख रहा हूँ और यहीं बताऊँगा।',
    first: (count, rest) => `एक बार में ${count} से कह सकता हूँ; ${rest} अगली बार के लिए रहेंगे।`,
  },
  hinglish: {
    describe: (devices) => `${devices} ko service mein lana`,
    question: (devices) => `${devices} ko service mein laun?`,
    already: (devices) => `${devices}: pehle se service mein.`,
    asking: (devices) => `${devices} ko service mein la raha hoon…`,
    refused: (why) => `Sab service mein nahi aa sake: ${why}.`,
    looking: 'Main dekh raha hoon aur yahin bataunga.',
    first: (count, rest) => `Ek baar mein ${count} se keh sakta hoon; ${rest} agli baar ke liye rahenge.`,
  },
};

/** Put chargers back into service. */
export const enableDevice = switching({
  name: 'enable-device',
  kind: 'enable_device',
  examples: {
    en: ['enable l5coqi', 'enable all chargers'],
    hi: ['l5coqi को इनेबल करो'],
    hinglish: ['l5coqi enable karo'],
  },
  isThere: (state) => !outOfService(state),
  wording: WORDING,
});

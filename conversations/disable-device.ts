import { outOfService } from '../src/assistant/site/status';
import type { Wording } from '../src/assistant/wording';
import { impactWords } from './parts/impact';
import { type SwitchingWords, switching } from './parts/switching';

const WORDING: Wording<SwitchingWords> = {
  en: {
    describe: (devices) => `take ${devices} out of service`,
    question: (devices) => `Shall I take ${devices} out of service?`,
    already: (devices) => `${devices}: out of service already.`,
    asking: (devices) => `Asking ${devices} to go out of service…`,
    refused: (why) => `Not all of them could be taken out of service: ${why}.`,
    looking: 'I will keep checking and tell you here.',
    first: (count, rest) => `I can ask ${count} at a time; ${rest} would be left for the next.`,
  },
  hi: {
    describe: (devices) => `${devices} को सेवा से हटाना`,
    question: (devices) => `${devices} को सेवा से हटाऊँ?`,
    already: (devices) => `${devices}: पहले से सेवा से बाहर।`,
    asking: (devices) => `${devices} को सेवा से हटा रहा हूँ…`,
    refused: (why) => `सब सेवा से नहीं हट सके: ${why}।`,
    looking: 'मैं देख रहा हूँ और यहीं बताऊँगा।',
    first: (count, rest) => `एक बार में ${count} से कह सकता हूँ; ${rest} अगली बार के लिए रहेंगे।`,
  },
  hinglish: {
    describe: (devices) => `${devices} ko service se hatana`,
    question: (devices) => `${devices} ko service se hataun?`,
    already: (devices) => `${devices}: pehle se service se bahar.`,
    asking: (devices) => `${devices} ko service se hata raha hoon…`,
    refused: (why) => `Sab service se nahi hat sake: ${why}.`,
    looking: 'Main dekh raha hoon aur yahin bataunga.',
    first: (count, rest) => `Ek baar mein ${count} se keh sakta hoon; ${rest} agli baar ke liye rahenge.`,
  },
};

/** Take chargers out of service: what charges there stops, so the impact comes first. */
export const disableDevice = switching({
  name: 'disable-device',
  kind: 'disable_device',
  examples: {
    en: ['disable l5coqi', 'take gate 1 out of service'],
    hi: ['l5coqi को डिसेबल करो'],
    hinglish: ['l5coqi disable karo'],
  },
  isThere: outOfService,
  impact: impactWords,
  wording: WORDING,
});

import { askToConfirm } from '../src/assistant/confirm';
import { conversation, order, reply, type Turn } from '../src/assistant/conversation';
import type { EnableDeviceOrder, Switched } from '../src/assistant/orders/switch-devices';
import { SENTENCES } from '../src/assistant/sentences';
import type { KnownDevice } from '../src/assistant/site';
import { devices } from '../src/assistant/slots/devices';
import { outOfService } from '../src/assistant/status';
import type { Wording } from '../src/assistant/wording';
import { namesOf, switchedSoFar, switchedWords } from './parts/switched';

/** Put chargers back into service. */
export const enableDevice = conversation({
  name: 'enable-device',
  intent: 'enable_device',
  may: 'operator',
  acts: true,
  examples: {
    en: ['enable l5coqi', 'enable all chargers'],
    hi: ['l5coqi को इनेबल करो'],
    hinglish: ['l5coqi enable karo'],
  },
  slots: { devices },
  describe: ({ devices }, { speech }) =>
    speech.in(WORDING).describe(
      namesOf(
        devices.map(({ deviceId }) => deviceId),
        speech,
      ),
    ),
  async confirm({ devices: meant }, turn) {
    const words = turn.speech.in(WORDING);
    const { changing } = await changes(meant, turn);
    if (changing.length === 0) return undefined;
    return askToConfirm(words.question(namesOf(changing, turn.speech)), turn.speech);
  },
  async act({ devices: meant }, turn) {
    const words = turn.speech.in(WORDING);
    const { changing } = await changes(meant, turn);
    const all = meant.map(({ deviceId }) => deviceId);
    if (changing.length === 0) return reply(words.already(namesOf(all, turn.speech)));
    return order({ kind: 'enable_device', deviceIds: changing }, words.asking(namesOf(changing, turn.speech)));
  },
  after: {
    done: (order: EnableDeviceOrder, switched: Switched, { speech }) => ({
      text: switchedWords(order, switched, speech),
    }),
    async refused(order, why, telling) {
      const { speech } = telling;
      const soFar = switchedWords(order, await switchedSoFar(order, telling), speech);
      return { text: `${speech.in(WORDING).refused(speech.in(SENTENCES).refused[why])} ${soFar}` };
    },
    async unknown(order, telling) {
      const soFar = switchedWords(order, await switchedSoFar(order, telling), telling.speech);
      return { text: `${soFar} ${telling.speech.in(WORDING).looking}` };
    },
  },
});

/** Those that are not yet as they are wanted. */
async function changes(meant: KnownDevice[], { platform }: Turn) {
  const changing = (await platform.getDeviceStates())
    .filter((state) => meant.some(({ deviceId }) => deviceId === state.deviceId) && outOfService(state))
    .map(({ deviceId }) => deviceId);
  return { changing };
}

const WORDING: Wording<{
  describe(devices: string): string;
  question(devices: string): string;
  already(devices: string): string;
  asking(devices: string): string;
  refused(why: string): string;
  looking: string;
}> = {
  en: {
    describe: (devices) => `put ${devices} into service`,
    question: (devices) => `Shall I put ${devices} into service?`,
    already: (devices) => `${devices}: in service already.`,
    asking: (devices) => `Asking ${devices} to come back into service…`,
    refused: (why) => `Not all of them could be put into service: ${why}.`,
    looking: 'I keep looking and will tell you here.',
  },
  hi: {
    describe: (devices) => `${devices} को सेवा में लाना`,
    question: (devices) => `${devices} को सेवा में लाऊँ?`,
    already: (devices) => `${devices}: पहले से सेवा में।`,
    asking: (devices) => `${devices} को सेवा में ला रहा हूँ…`,
    refused: (why) => `सब सेवा में नहीं आ सके: ${why}।`,
    looking: 'मैं देख रहा हूँ और यहीं बताऊँगा।',
  },
  hinglish: {
    describe: (devices) => `${devices} ko service mein lana`,
    question: (devices) => `${devices} ko service mein laun?`,
    already: (devices) => `${devices}: pehle se service mein.`,
    asking: (devices) => `${devices} ko service mein la raha hoon…`,
    refused: (why) => `Sab service mein nahi aa sake: ${why}.`,
    looking: 'Main dekh raha hoon aur yahin bataunga.',
  },
};

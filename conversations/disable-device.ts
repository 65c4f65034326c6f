import { askToConfirm } from '../src/assistant/confirm';
import { conversation, order, reply, type Turn } from '../src/assistant/conversation';
import type { DisableDeviceOrder, Switched } from '../src/assistant/orders/switch-devices';
import { SENTENCES } from '../src/assistant/sentences';
import type { KnownDevice } from '../src/assistant/site';
import { devices } from '../src/assistant/slots/devices';
import { outOfService } from '../src/assistant/status';
import type { Wording } from '../src/assistant/wording';
import { impactWords } from './parts/impact';
import { namesOf, switchedSoFar, switchedWords } from './parts/switched';

/** Take chargers out of service: what charges there stops, so the impact comes first. */
export const disableDevice = conversation({
  name: 'disable-device',
  intent: 'disable_device',
  may: 'operator',
  acts: true,
  examples: {
    en: ['disable l5coqi', 'take gate 1 out of service'],
    hi: ['l5coqi को डिसेबल करो'],
    hinglish: ['l5coqi disable karo'],
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
    const { states, changing } = await changes(meant, turn);
    if (changing.length === 0) return undefined;
    return askToConfirm(
      `${await impactWords(meant, states, turn)} ${words.question(namesOf(changing, turn.speech))}`,
      turn.speech,
    );
  },
  async act({ devices: meant }, turn) {
    const words = turn.speech.in(WORDING);
    const { changing } = await changes(meant, turn);
    const all = meant.map(({ deviceId }) => deviceId);
    if (changing.length === 0) return reply(words.already(namesOf(all, turn.speech)));
    return order({ kind: 'disable_device', deviceIds: changing }, words.asking(namesOf(changing, turn.speech)));
  },
  after: {
    done: (order: DisableDeviceOrder, switched: Switched, { speech }) => ({
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

/** Those that are not yet as they are wanted, and how all of them stand. */
async function changes(meant: KnownDevice[], { platform }: Turn) {
  const states = await platform.getDeviceStates();
  const changing = states
    .filter((state) => meant.some(({ deviceId }) => deviceId === state.deviceId) && !outOfService(state))
    .map(({ deviceId }) => deviceId);
  return { states, changing };
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
    describe: (devices) => `take ${devices} out of service`,
    question: (devices) => `Shall I take ${devices} out of service?`,
    already: (devices) => `${devices}: out of service already.`,
    asking: (devices) => `Asking ${devices} to go out of service…`,
    refused: (why) => `Not all of them could be taken out of service: ${why}.`,
    looking: 'I keep looking and will tell you here.',
  },
  hi: {
    describe: (devices) => `${devices} को सेवा से हटाना`,
    question: (devices) => `${devices} को सेवा से हटाऊँ?`,
    already: (devices) => `${devices}: पहले से सेवा से बाहर।`,
    asking: (devices) => `${devices} को सेवा से हटा रहा हूँ…`,
    refused: (why) => `सब सेवा से नहीं हट सके: ${why}।`,
    looking: 'मैं देख रहा हूँ और यहीं बताऊँगा।',
  },
  hinglish: {
    describe: (devices) => `${devices} ko service se hatana`,
    question: (devices) => `${devices} ko service se hataun?`,
    already: (devices) => `${devices}: pehle se service se bahar.`,
    asking: (devices) => `${devices} ko service se hata raha hoon…`,
    refused: (why) => `Sab service se nahi hat sake: ${why}.`,
    looking: 'Main dekh raha hoon aur yahin bataunga.',
  },
};

import type { Device } from '../../src/assistant/charging';
import { askToConfirm } from '../../src/assistant/confirm';
import { conversation, order, reply, type Turn } from '../../src/assistant/conversation';
import { REFUSAL_WORDS } from '../../src/assistant/orders/refusal-words';
import { MOST_SWITCHED, type Switched, type SwitchOrder } from '../../src/assistant/orders/switch-devices';
import type { Language } from '../../src/assistant/person';
import type { KnownDevice } from '../../src/assistant/site/site';
import { devices } from '../../src/assistant/slots/devices';
import type { Wording } from '../../src/assistant/wording';
import { namesOf, switchedSoFar, switchedWords } from './switched';

/** What is said around switching chargers one way. */
export interface SwitchingWords {
  describe(devices: string): string;
  question(devices: string): string;
  already(devices: string): string;
  asking(devices: string): string;
  refused(why: string): string;
  looking: string;
  /** More were meant than are asked in one go. */
  first(count: number, rest: number): string;
}

/** One way to switch chargers: into service, or out of it. */
interface Switching {
  name: string;
  kind: SwitchOrder['kind'];
  examples: Record<Language, readonly string[]>;
  /** True where a charger is as it is wanted already. */
  isThere(state: Device): boolean;
  /** What it does to others, said before the question. */
  impact?(meant: KnownDevice[], states: Device[], turn: Turn): Promise<string>;
  wording: Wording<SwitchingWords>;
}

/** The conversation of operators who switch one, several or all chargers; it asks each time, since it concerns others. */
export function switching({ name, kind, examples, isThere, impact, wording }: Switching) {
  /** Those that are not yet as they are wanted, and how all of them stand. */
  async function changes(meant: KnownDevice[], { platform }: Turn) {
    const states = await platform.getDeviceStates();
    const changing = states.filter(
      (state) => meant.some(({ deviceId }) => deviceId === state.deviceId) && !isThere(state),
    );
    const ids = changing.map(({ deviceId }) => deviceId);
    return { states, changing: ids.slice(0, MOST_SWITCHED), later: Math.max(0, ids.length - MOST_SWITCHED) };
  }
  const idsOf = (meant: KnownDevice[]) => meant.map(({ deviceId }) => deviceId);

  return conversation({
    name,
    intent: kind,
    may: 'operator',
    acts: true,
    examples,
    slots: { devices },
    describe: ({ devices }, { speech }) => speech.in(wording).describe(namesOf(idsOf(devices), speech)),
    async confirm({ devices: meant }, turn) {
      const { states, changing, later } = await changes(meant, turn);
      if (changing.length === 0) return undefined;
      const words = turn.speech.in(wording);
      const touched = await impact?.(meant, states, turn);
      const question = words.question(namesOf(changing, turn.speech));
      const text = [touched, later > 0 && words.first(changing.length, later), question].filter(Boolean).join(' ');
      return askToConfirm(text, turn.speech);
    },
    async act({ devices: meant }, turn) {
      const words = turn.speech.in(wording);
      const { changing } = await changes(meant, turn);
      if (changing.length === 0) return reply(words.already(namesOf(idsOf(meant), turn.speech)));
      return order({ kind, deviceIds: changing }, words.asking(namesOf(changing, turn.speech)));
    },
    after: {
      done: (order: SwitchOrder, switched: Switched, { speech }) => ({ text: switchedWords(order, switched, speech) }),
      async refused(order, why, telling) {
        const { speech } = telling;
        const soFar = switchedWords(order, await switchedSoFar(order, telling), speech);
        return { text: `${speech.in(wording).refused(speech.in(REFUSAL_WORDS)[why])} ${soFar}` };
      },
      async unknown(order, telling) {
        const soFar = switchedWords(order, await switchedSoFar(order, telling), telling.speech);
        return { text: `${soFar} ${telling.speech.in(wording).looking}` };
      },
    },
  });
}

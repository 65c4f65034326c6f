import type { Reach, ReachedOperator } from '../assistant/later/reach';
import { isOperator } from '../assistant/person';
import { preferencesIn, preferencesKey } from '../assistant/preferences';
import type { Choice } from '../assistant/reply';
import { say } from '../assistant/say';
import { troubleWords } from '../assistant/site/trouble';
import type { Fact, Key } from '../assistant/store';
import { tellingTo } from '../assistant/telling';
import { Temporal } from '../assistant/time';
import type { Speech, Wording } from '../assistant/wording';
import type { World } from '../assistant/world';
import { MOST_AT_ONCE, type Notice, type Ready, type Sight } from './notice';
import { type Change, firstLook, lookAgain, type SiteTrouble, siteTroubleKey } from './site-trouble';

/** What one operator is to hear; kept for a while after it was told, so that it is not told again. */
type Alert = Reach & { changes: Change[]; told?: true };

const KEPT_HOURS = 24;

/** More than a screenful helps nobody. */
const MOST_LINES = 15;

const alertKey = (person: string, at: string): Key => ({ kind: 'alert', owner: person, id: at });

/** Something has gone wrong with chargers, or is over: operators who have spoken to us hear of it, once. */
export const trouble: Notice = {
  name: 'trouble',
  async ready(sight) {
    const { world, now } = sight;
    const operators = await sight.operators();
    if (operators.length > 0) await look(sight, operators);
    const keys = await world.store.due('alert', now, MOST_AT_ONCE);
    const found: Ready[] = [];
    for (const key of keys) {
      const fact = await world.store.read<Alert>(key);
      if (fact && !fact.value.told) found.push({ owner: key.owner, id: key.id, identity: fact.value.identity });
    }
    return found;
  },
  async tell(person, at, world) {
    const key = alertKey(person, at);
    const fact = await world.store.read<Alert>(key);
    if (!fact || fact.value.told) return;
    const alert = fact.value;
    if (await wantsAlerts(alert, world)) {
      const { speech } = await tellingTo(alert, world);
      await say(world, alert, `alert.${at}`, { text: alertWords(alert.changes, speech), choices: choices(speech) });
    }
    const expires = world.clock.now().add({ hours: KEPT_HOURS });
    await world.store.replace(key, fact.version, { ...alert, told: true }, { expires });
  },
};

/** One look at the site: what has changed is written down first, then handed out to every operator. */
async function look({ world, now, devices }: Sight, operators: ReachedOperator[]): Promise<void> {
  const { store } = world;
  const seen = await devices();
  if (!seen) return;
  const fact = await store.read<SiteTrouble>(siteTroubleKey);
  if (!fact) {
    await store.create(siteTroubleKey, firstLook(seen));
    return;
  }
  const after = lookAgain(fact.value, seen, now.toString());
  if (after !== fact.value && !(await store.replace(siteTroubleKey, fact.version, after))) return;
  if (after.outbox.length === 0) return;
  for (const { at, changes } of after.outbox) {
    const expires = Temporal.Instant.from(at).add({ hours: KEPT_HOURS });
    for (const { reach } of operators)
      await store.create<Alert>(alertKey(reach.person, at), { ...reach, changes }, { due: now, expires });
  }
  const handedOut: Fact<SiteTrouble> = {
    value: { ...after, outbox: [] },
    version: fact.version + (after === fact.value ? 0 : 1),
  };
  await store.replace(siteTroubleKey, handedOut.version, handedOut.value);
}

/** Still an operator, and has not switched them off. */
async function wantsAlerts({ person, identity }: Reach, { store, people }: World): Promise<boolean> {
  const chosen = preferencesIn(await store.read(preferencesKey(person)));
  return chosen.alerts !== false && isOperator(await people.who({ identity }));
}

const choices = (speech: Speech): Choice[] => {
  const words = speech.in(WORDING);
  return [
    { label: words.whatsWrong, request: { intent: 'whats_wrong', slots: {} } },
    { label: words.noMore, request: { intent: 'settings', slots: { setting: { alerts: false } } } },
  ];
};

function alertWords(changes: Change[], speech: Speech): string {
  const words = speech.in(WORDING);
  const began = changes.flatMap(({ deviceId, now }) =>
    now ? [`• ${troubleWords(deviceId, now, undefined, speech)}`] : [],
  );
  const over = changes.filter(({ now }) => now === undefined).map(({ deviceId }) => `• ${speech.device(deviceId)}`);
  return [began.length > 0 && listed(words.began, began, words), over.length > 0 && listed(words.over, over, words)]
    .filter((part) => part !== false)
    .join('\n');
}

function listed(heading: string, lines: string[], words: Words): string {
  const rest = lines.length - MOST_LINES;
  return [heading, ...lines.slice(0, MOST_LINES), ...(rest > 0 ? [words.more(rest)] : [])].join('\n');
}

interface Words {
  began: string;
  over: string;
  more(count: number): string;
  whatsWrong: string;
  noMore: string;
}

const WORDING: Wording<Words> = {
  en: {
    began: 'Something has gone wrong:',
    over: 'All right again:',
    more: (count) => `and ${count} more`,
    whatsWrong: 'What is wrong now?',
    noMore: 'No more alerts',
  },
  hi: {
    began: 'कुछ गड़बड़ हुई है:',
    over: 'अब फिर ठीक है:',
    more: (count) => `और ${count} और`,
    whatsWrong: 'अभी क्या गड़बड़ है?',
    noMore: 'अलर्ट बंद करें',
  },
  hinglish: {
    began: 'Kuch gadbad hui hai:',
    over: 'Ab phir theek hai:',
    more: (count) => `aur ${count} aur`,
    whatsWrong: 'Abhi kya gadbad hai?',
    noMore: 'Alert band karein',
  },
};

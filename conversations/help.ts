import { type Conversation, conversation, reply, type Turn } from '../src/assistant/conversation';
import { PlatformError } from '../src/assistant/errors';
import { isDriver, isOperator } from '../src/assistant/person';
import type { Choice } from '../src/assistant/reply';
import type { Intent } from '../src/assistant/request';
import type { Wording } from '../src/assistant/wording';

/** What most people come for, and what who runs the site looks for before that. */
const FIRST: readonly Intent[] = [
  'find_chargers',
  'create_booking',
  'start_charging',
  'charging_status',
  'list_bookings',
  'list_transactions',
];
const FIRST_OF_OPERATORS: readonly Intent[] = ['whats_wrong', 'site_report', 'disable_device', 'device_uptime'];

/** More than these are asked for by button: nobody reads twenty lines. */
const MOST_LINES = 8;

/** What can I say? Made from the conversations' own examples, for what this person may do. */
export const help = conversation({
  name: 'help',
  intent: 'help',
  may: 'anyone',
  acts: false,
  examples: { en: ['help'], hi: ['मदद'], hinglish: ['madad'] },
  slots: {},
  async act(_, turn) {
    const { person, speech, request } = turn;
    const words = speech.in(WORDING);
    const usable = usableBy(turn);
    const first = isOperator(person) ? [...FIRST_OF_OPERATORS, ...FIRST] : FIRST;
    const few = first.flatMap((intent) => usable.filter((each) => each.intent === intent)).slice(0, MOST_LINES);
    const isShort = !request.slots.all && usable.length > MOST_LINES;
    const lines = (isShort ? few : usable).map((each) => `• ${exampleOf(each, turn)}`);
    const greeting = person.name ? words.greeting(person.name) : words.stranger;
    const text = [greeting, ...lines].join('\n');
    const choices = [
      ...(isShort ? [choice(words.everything, 'help', { all: true })] : []),
      ...(isOperator(person) ? [choice(words.report, 'site_report')] : []),
      choice(words.settings, 'settings'),
    ];
    return isDriver(person)
      ? reply(text, choices)
      : { step: 'reply', text: `${text}\n${words.link}`, choices, askContact: true };
  },
});

const choice = (label: string, intent: Intent, slots = {}): Choice => ({ label, request: { intent, slots } });

/** What this person may do; who runs the site looks for that first. */
function usableBy({ conversations, person }: Turn): Conversation[] {
  const usable = conversations.filter(
    ({ may, intent, command }) =>
      intent !== 'help' &&
      !command &&
      (may === 'anyone' || (may === 'operator' ? isOperator(person) : isDriver(person))),
  );
  const running = usable.filter(
    ({ may, intent }) => isOperator(person) && (may === 'operator' || intent === 'whats_wrong'),
  );
  return [...new Set([...running, ...usable])];
}

/** The first example, with a charger that is there: the examples' own is one of the simulator. */
function exampleOf({ examples }: Conversation, turn: Turn): string {
  const [example = ''] = turn.speech.in(examples);
  const name = nameOfOne(turn);
  return name === undefined ? example : example.replace(/(charger )?l5coqi/, name);
}

/** A charger that there is; undefined while the platform tells of none, since help is given all the same. */
function nameOfOne(turn: Turn): string | undefined {
  try {
    return turn.devices[0]?.name;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return undefined;
  }
}

const WORDING: Wording<{
  greeting(name: string): string;
  stranger: string;
  link: string;
  everything: string;
  settings: string;
  report: string;
}> = {
  en: {
    greeting: (name) => `Hello ${name}. You can say things like:`,
    stranger: 'Hello. You can say things like:',
    link: 'To book and charge, link this chat to your Kazam account first.',
    everything: 'Everything I can do',
    settings: 'Settings',
    report: 'Site report',
  },
  hi: {
    greeting: (name) => `नमस्ते ${name}। आप ऐसे कह सकते हैं:`,
    stranger: 'नमस्ते। आप ऐसे कह सकते हैं:',
    link: 'बुक और चार्ज करने के लिए पहले यह चैट अपने Kazam खाते से जोड़िए।',
    everything: 'और क्या-क्या होता है',
    settings: 'सेटिंग',
    report: 'साइट की रिपोर्ट',
  },
  hinglish: {
    greeting: (name) => `Namaste ${name}. Aap aise bol sakte hain:`,
    stranger: 'Namaste. Aap aise bol sakte hain:',
    link: 'Book aur charge karne ke liye pehle yeh chat apne Kazam account se link kijiye.',
    everything: 'Aur kya-kya hota hai',
    settings: 'Settings',
    report: 'Site ki report',
  },
};

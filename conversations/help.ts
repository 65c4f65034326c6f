import { conversation, reply } from '../src/assistant/conversation';
import { isDriver, isOperator } from '../src/assistant/person';
import type { Wording } from '../src/assistant/wording';

/** What can I say? Made from the conversations' own examples, for what this person may do. */
export const help = conversation({
  name: 'help',
  intent: 'help',
  may: 'anyone',
  acts: false,
  examples: { en: ['help'], hi: ['मदद'], hinglish: ['madad'] },
  slots: {},
  async act(_, { conversations, person, speech }) {
    const words = speech.in(WORDING);
    const usable = conversations.filter(
      ({ may, intent, command }) =>
        intent !== 'help' &&
        !command &&
        (may === 'anyone' || (may === 'operator' ? isOperator(person) : isDriver(person))),
    );
    const running = conversations.filter(
      ({ may, intent }) => isOperator(person) && (may === 'operator' || intent === 'whats_wrong'),
    );
    // Who runs the site looks for that first.
    const lines = [...new Set([...running, ...usable])]
      .map(({ examples }) => speech.in(examples)[0])
      .map((example) => `• ${example}`);
    const greeting = person.name ? words.greeting(person.name) : words.stranger;
    const text = [greeting, ...lines].join('\n');
    const settings = { label: words.settings, request: { intent: 'settings' as const, slots: {} } };
    const report = { label: words.report, request: { intent: 'site_report' as const, slots: {} } };
    return isDriver(person)
      ? reply(text, isOperator(person) ? [report, settings] : [settings])
      : { step: 'reply', text: `${text}\n${words.link}`, choices: [settings], askContact: true };
  },
});

const WORDING: Wording<{
  greeting(name: string): string;
  stranger: string;
  link: string;
  settings: string;
  report: string;
}> = {
  en: {
    greeting: (name) => `Hello ${name}. You can say things like:`,
    stranger: 'Hello. You can say things like:',
    link: 'To book and charge, link this chat to your Kazam account first.',
    settings: 'Settings',
    report: 'Site report',
  },
  hi: {
    greeting: (name) => `नमस्ते ${name}। आप ऐसे कह सकते हैं:`,
    stranger: 'नमस्ते। आप ऐसे कह सकते हैं:',
    link: 'बुक और चार्ज करने के लिए पहले यह चैट अपने Kazam खाते से जोड़िए।',
    settings: 'सेटिंग',
    report: 'साइट की रिपोर्ट',
  },
  hinglish: {
    greeting: (name) => `Namaste ${name}. Aap aise bol sakte hain:`,
    stranger: 'Namaste. Aap aise bol sakte hain:',
    link: 'Book aur charge karne ke liye pehle yeh chat apne Kazam account se link kijiye.',
    settings: 'Settings',
    report: 'Site ki report',
  },
};

import type { v1 } from 'ask-smapi-model';
import { type Carrier, intentOf } from '../src/channels/alexa/carriers';
import { ANSWER_INTENT, ANSWER_SLOTS, LINK_INTENT, QUERY } from '../src/channels/alexa/said';

type Model = v1.skill.interactionModel.InteractionModelData;
type Intent = v1.skill.interactionModel.Intent;

/** The languages the skill is for. */
export const LOCALES = ['en-IN', 'en-US', 'en-GB', 'hi-IN'] as const;

/** What the skill is called by: two words that are no launch words of Alexa's. */
export const INVOCATION_NAME = 'kazam charging';

/** The fixed parts of one language. */
interface Tongue {
  isFirst: boolean;
  /** Words that begin, or end, what people say although no example of ours does: politeness, and answers to questions. */
  more: string[];
  /** With the free words in the place of the slot. */
  link: string[];
  answers: string[];
}

const ENGLISH: Tongue = {
  isFirst: true,
  more: [
    'please',
    'i',
    'can',
    'could',
    'do',
    'did',
    'are',
    'when',
    'where',
    'who',
    'find',
    'give',
    'get',
    'make',
    'change',
  ].concat([
    'extend',
    'remind',
    'call',
    'speak',
    'switch',
    'for',
    'at',
    'on',
    'from',
    'until',
    'till',
    'the',
    'gate',
    'tower',
    'charger',
    'no',
    'and',
  ]),
  link: ['my code is {query}', 'the code is {query}'],
  answers: [
    '{number}',
    'number {number}',
    '{duration}',
    '{time}',
    '{date}',
    '{date} {time}',
    '{date} at {time}',
    '{time} {date}',
    '{time} for {duration}',
    '{date} at {time} for {duration}',
    '{date} {time} for {duration}',
  ],
};

const HINDI: Tongue = {
  isFirst: false,
  more: [
    'चाहिए',
    'कीजिए',
    'दीजिए',
    'दो',
    'बताओ',
    'बताइए',
    'दिखाइए',
    'दिखाओ',
    'हैं',
    'के लिए',
    'बजे',
    'पर',
    'वाला',
    'तक',
    'से',
    'में',
    'करना',
  ],
  link: ['मेरा कोड है {query}', 'मेरा कोड {query} है', 'कोड {query} है'],
  answers: [
    '{number}',
    '{number} नंबर',
    '{duration}',
    '{time}',
    '{date}',
    '{date} {time}',
    '{time} {date}',
    '{time} {duration}',
    '{date} {time} {duration}',
  ],
};

const BUILT_IN = ['Yes', 'No', 'Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome'];

/** The fixed word of an example: the first in English, the last in Hindi. Undefined where nothing is left beside it. */
function carrierIn(example: string, isFirst: boolean): string | undefined {
  const words = example
    .toLowerCase()
    .replace(/[?!,.।]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const word = isFirst ? words.at(0) : words.at(-1);
  // A carrier is spelt: a charger's id, or a number, is none.
  return words.length > 1 && word !== undefined && !/\d/.test(word) ? word : undefined;
}

/** One intent a carrier, and one sample each: free words stand alone with it in an utterance. */
function carrierIntent(carrier: Carrier): Intent {
  const slot = `{${QUERY}}`;
  return {
    name: intentOf(carrier),
    slots: [{ name: QUERY, type: 'AMAZON.SearchQuery' }],
    samples: [carrier.isFirst ? `${carrier.words} ${slot}` : `${slot} ${carrier.words}`],
  };
}

/** The interaction model of one locale, made of what the conversations give as examples in its language. */
export function interactionModel(locale: (typeof LOCALES)[number], examples: readonly string[]): Model {
  const { isFirst, more, link, answers } = locale === 'hi-IN' ? HINDI : ENGLISH;
  const found = examples.map((example) => carrierIn(example, isFirst)).filter((word) => word !== undefined);
  const carriers = [...new Set([...found, ...more])].map((words) => ({ words, isFirst }));
  const intents: Intent[] = [
    ...BUILT_IN.map((name) => ({ name: `AMAZON.${name}Intent`, samples: [] })),
    { name: LINK_INTENT, slots: [{ name: QUERY, type: 'AMAZON.SearchQuery' }], samples: link },
    {
      name: ANSWER_INTENT,
      slots: Object.entries(ANSWER_SLOTS).map(([name, type]) => ({ name, type })),
      samples: answers,
    },
    ...carriers.map(carrierIntent),
  ];
  return { interactionModel: { languageModel: { invocationName: INVOCATION_NAME, intents } } };
}

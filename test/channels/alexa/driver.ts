import { randomUUID } from 'node:crypto';
import type { Intent, Request, RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import type { v1 } from 'ask-smapi-model';
import { conversations } from '../../../conversations';
import { interactionModel, type LOCALES } from '../../../package/interaction-model';

export type Locale = (typeof LOCALES)[number];
type ModelIntent = v1.skill.interactionModel.Intent;

export const SKILL_ID = 'amzn1.ask.skill.3a1f0c2e-1b7d-4c55-9b0e-0c8f1a2b3c4d';

/** What people say to Alexa's own intents. */
const OWN: Record<string, string> = {
  yes: 'AMAZON.YesIntent',
  हाँ: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
  नहीं: 'AMAZON.NoIntent',
  help: 'AMAZON.HelpIntent',
  मदद: 'AMAZON.HelpIntent',
  stop: 'AMAZON.StopIntent',
  'बंद करो': 'AMAZON.StopIntent',
  cancel: 'AMAZON.CancelIntent',
  'go home': 'AMAZON.NavigateHomeIntent',
};

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const numeral = (word: string) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : /^\d+$/.exec(word)?.[0]);

/** How Alexa hears her built-in types; undefined where the words are none of that type. */
function valueAs(type: string | undefined, words: string, today: string): string | undefined {
  if (type === 'AMAZON.NUMBER') return numeral(words);
  if (type === 'AMAZON.TIME') {
    const [, hour = '', half] = /^(\w+) (am|pm|बजे)$/.exec(words) ?? /^(.+) (बजे)$/.exec(words) ?? [];
    const number = numeral(hour);
    return number && `${String((Number(number) % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:00`;
  }
  if (type === 'AMAZON.DATE') {
    const days = ['today', 'tomorrow'].indexOf(words);
    return days < 0 ? undefined : new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  }
  if (type === 'AMAZON.DURATION') {
    const [, count = '', unit = ''] = /^(\S+) (hours?|minutes?|घंटे|मिनट)$/.exec(words) ?? [];
    const number = count === 'an' || count === 'एक' ? '1' : numeral(count);
    return number && `PT${number}${/^[hघ]/.test(unit) ? 'H' : 'M'}`;
  }
  return words;
}

const slotsOf = ({ slots = [] }: ModelIntent) => slots;

/** An utterance as one of an intent's samples: the fixed characters in it, and the slots' values. */
function match(intent: ModelIntent, sample: string, words: string, today: string) {
  const names = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const found = new RegExp(`^${sample.replace(/\{\w+\}/g, '(.+)')}$`).exec(words);
  if (!found) return undefined;
  const values = names.map((name, index) => {
    const type = slotsOf(intent).find((slot) => slot.name === name)?.type;
    return [name, valueAs(type, found[index + 1] ?? '', today)] as const;
  });
  if (values.some(([, value]) => value === undefined)) return undefined;
  return { fixed: sample.replace(/\{\w+\}/g, '').length, values };
}

/** What Alexa makes of an utterance by a model: the sample with the most fixed words wins. */
export function understood(intents: ModelIntent[], words: string, today: string): Intent {
  const own = OWN[words];
  if (own) return { name: own, confirmationStatus: 'NONE' };
  const matches = intents.flatMap((intent) =>
    (intent.samples ?? []).map((sample) => ({ intent, found: match(intent, sample, words, today) })),
  );
  const [best] = matches
    .filter(({ found }) => found !== undefined)
    .sort((a, b) => (b.found?.fixed ?? 0) - (a.found?.fixed ?? 0));
  if (!best) return { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' };
  const values = new Map(best.found?.values);
  const slots = slotsOf(best.intent).map(({ name }): [string, Slot] => {
    const value = values.get(name);
    return [name, { name, confirmationStatus: 'NONE', ...(value !== undefined && { value }) }];
  });
  return { name: best.intent.name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots) };
}

/** One thing Alexa said: the words without their markup, and whether the microphone stays on. */
export interface Heard {
  text: string;
  listens: boolean;
}

/** Somebody in front of a speaker. What they say goes through the generated model, as Alexa would take it, to `post`. */
export function createSpeaker(options: {
  locale: Locale;
  userId: string;
  now: () => string;
  post: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
}) {
  const { locale, userId, now, post } = options;
  const language = locale === 'hi-IN' ? 'hi' : 'en';
  const examples = conversations.flatMap((conversation) => conversation.examples[language]);
  const { intents } = interactionModel(locale, examples).interactionModel.languageModel;

  /** What the skill gave Alexa to keep while she listens. */
  let attributes: Record<string, unknown> = {};

  const envelopeOf = (request: Pick<Request, 'type'> & object): RequestEnvelope => {
    const named = { requestId: `amzn1.echo-api.request.${randomUUID()}`, timestamp: now(), locale };
    const user = { userId };
    const application = { applicationId: SKILL_ID };
    return {
      version: '1.0',
      session: { new: true, sessionId: `amzn1.echo-api.session.${randomUUID()}`, user, application, attributes },
      context: {
        System: {
          application,
          user,
          apiEndpoint: 'https://api.eu.amazonalexa.com',
          apiAccessToken: 'token-of-this-request',
        },
      },
      request: { ...named, ...request } as Request,
    };
  };

  async function asks(envelope: RequestEnvelope): Promise<Heard> {
    const { response, sessionAttributes } = await post(envelope);
    attributes = response.shouldEndSession === false ? (sessionAttributes ?? {}) : {};
    const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
    return { text: speech.replace(/<[^>]*>/g, ''), listens: response.shouldEndSession === false };
  }

  const envelopeFor = (words: string) =>
    envelopeOf({
      type: 'IntentRequest',
      intent: understood(intents, words, now()),
      dialogState: 'COMPLETED',
    } as Request);

  return {
    envelopeFor,
    asks,
    opens: () => asks(envelopeOf({ type: 'LaunchRequest' })),
    says: (words: string) => asks(envelopeFor(words)),
    request: (request: Pick<Request, 'type'> & object) => asks(envelopeOf(request)),
  };
}

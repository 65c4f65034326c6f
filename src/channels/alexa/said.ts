import type { Intent, Request } from 'ask-sdk-model';
import type { Language } from '../../assistant/person';
import { carrierOf } from './carriers';
import { dateWords, durationWords, timeWords } from './moments';

/** The intents of the generated model that are no carrier's. */
export const ANSWER_INTENT = 'Answer';
export const LINK_INTENT = 'Link';

/** The slot of free words, and the slots of an answer to an open question. */
export const QUERY = 'query';
export const ANSWER_SLOTS = {
  date: 'AMAZON.DATE',
  time: 'AMAZON.TIME',
  duration: 'AMAZON.DURATION',
  number: 'AMAZON.NUMBER',
};

/** Words that understanding takes for yes and no in every language. */
const FIXED: Record<string, string> = { 'AMAZON.YesIntent': 'yes', 'AMAZON.NoIntent': 'no' };

/** A slot's value as it was heard. */
export const heardIn = ({ slots }: Intent, name: string): string => slots?.[name]?.value?.trim() ?? '';

/** What was said to an intent, as a person would have written it; undefined where nothing was heard that could be read. */
export function wordsOf(request: Request, language: Language): string | undefined {
  if (request.type !== 'IntentRequest') return undefined;
  const { intent } = request;
  const fixed = FIXED[intent.name];
  if (fixed !== undefined) return fixed;
  if (intent.name === ANSWER_INTENT) return answerIn(intent, language);
  const carrier = carrierOf(intent.name);
  const query = heardIn(intent, QUERY);
  if (!carrier || query === '') return undefined;
  return carrier.isFirst ? `${carrier.words} ${query}` : `${query} ${carrier.words}`;
}

function answerIn(intent: Intent, language: Language): string | undefined {
  const date = dateWords(heardIn(intent, 'date'));
  const time = timeWords(heardIn(intent, 'time'), language);
  const duration = durationWords(heardIn(intent, 'duration'), language);
  const number = /^\d{1,9}$/.exec(heardIn(intent, 'number'))?.[0];
  const length = duration && (language === 'hi' ? `${duration} के लिए` : `for ${duration}`);
  return [date, time, length, number].filter((part) => part !== undefined).join(' ') || undefined;
}

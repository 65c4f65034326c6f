import type { Language } from '../../assistant/person';
import type { Outgoing } from '../../assistant/reply';
import { cut } from '../plain';
import { forTheEar } from './for-the-ear';
import { ssml } from './ssml';
import { ALEXA_SENTENCES } from './wording';

/** The question that is open after what was said: the microphone stays on for its answer. */
export interface OpenQuestion {
  text: string;
  /** True where it wants a yes or a no. */
  isYesOrNo: boolean;
  /** What it offers to choose from. */
  options: string[];
}

/** What Alexa says, as SSML; `reprompt` where she listens on, said once more when nobody answers. */
export interface Spoken {
  speech: string;
  reprompt?: string;
}

/** As much of a message as can be spoken. */
export type Said = Pick<Outgoing, 'text' | 'askContact' | 'goesOn'> & Partial<Pick<Outgoing, 'buttons'>>;

/** Who listens cannot look back: about twenty seconds of speech. */
const MAX_CHARACTERS = 300;

/** A full stop inside a number ends no sentence. */
const SENTENCE = /.+?(?:[.?!।]+(?=\s|$)|$)/gs;

const sentencesOf = (text: string) => (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter(Boolean);

/** How an open question can be answered by voice, where it does not say so itself. */
function hint({ text, isYesOrNo, options }: OpenQuestion, language: Language): string {
  const words = ALEXA_SENTENCES[language];
  if (isYesOrNo) return words.yesOrNo;
  const said = options.map((option) => forTheEar(option, language).replace(/[.।]$/, ''));
  if (said.every((option) => text.includes(option))) return '';
  return words.youCanSay(enumerated(said, words.or));
}

/** `a, b or c`. */
function enumerated(options: readonly string[], or: string): string {
  const first = options.slice(0, -1).join(', ');
  return first === '' ? (options[0] ?? '') : `${first} ${or} ${options.at(-1)}`;
}

/** A message's words; a list that stands on its buttons is read out. */
function wordsOf({ text, buttons = [] }: Said, language: Language): string {
  const isList = text.trimEnd().endsWith(':') && buttons.length > 0;
  const labels = buttons.map(({ label }) => forTheEar(label, language).replace(/[.।]$/, ''));
  return forTheEar(isList ? `${text} ${enumerated(labels, ALEXA_SENTENCES[language].or)}` : text, language);
}

/** As many whole sentences as fit. */
function fitting(sentences: string[], max: number): string {
  let said = '';
  for (const sentence of sentences) {
    const longer = `${said} ${sentence}`.trimStart();
    if (longer.length > max) return said;
    said = longer;
  }
  return said;
}

/** What was said in one turn, short and for the ear. A question that is open comes last and is never cut away. */
export function render(messages: readonly Said[], language: Language, open?: OpenQuestion): Spoken {
  const words = ALEXA_SENTENCES[language];
  const texts = messages.map((message) => wordsOf(message, language));
  if (messages.some(({ goesOn }) => goesOn)) texts.push(words.willMessage);
  if (messages.some(({ askContact }) => askContact)) texts.push(words.howToLink);
  if (!open) {
    const sentences = texts.flatMap(sentencesOf);
    return { speech: ssml(fitting(sentences, MAX_CHARACTERS) || cut(sentences.join(' '), MAX_CHARACTERS)) };
  }
  const question = { ...open, text: forTheEar(open.text, language) };
  const asked = [sentencesOf(question.text).at(-1) ?? '', hint(question, language)].filter(Boolean).join(' ');
  const sentences = texts.flatMap(sentencesOf).filter((sentence) => !asked.startsWith(sentence));
  const before = fitting(sentences, MAX_CHARACTERS - asked.length);
  return { speech: ssml(`${before} ${asked}`.trim()), reprompt: ssml(asked) };
}

import { ask, type Step } from './conversation';
import type { Language } from './person';
import type { Choice } from './reply';
import type { Speech, Wording } from './wording';

/** A question that only a yes to exactly this takes further, by word or by button. */
export function askToConfirm(question: string, speech: Speech): Step {
  return ask('confirm', question, yesOrNo(speech.format.language));
}

/** The two buttons under a question. */
export function yesOrNo(language: Language): Choice[] {
  const words = WORDING[language];
  return [
    { label: words.yes, request: { intent: 'affirm', slots: {} } },
    { label: words.no, request: { intent: 'deny', slots: {} } },
  ];
}

const WORDING: Wording<{
  yes: string;
  no: string;
}> = {
  en: {
    yes: 'Yes',
    no: 'No',
  },
  hi: {
    yes: 'हाँ',
    no: 'नहीं',
  },
  hinglish: {
    yes: 'Haan',
    no: 'Nahi',
  },
};

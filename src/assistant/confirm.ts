import { ask, type Step } from './conversation';
import { SENTENCES } from './sentences';
import type { Speech } from './wording';

/** A question that only a yes to exactly this takes further, by word or by button. */
export function askToConfirm(question: string, speech: Speech): Step {
  const words = speech.in(SENTENCES);
  return ask('confirm', question, [
    { label: words.yes, request: { intent: 'affirm', slots: {} } },
    { label: words.no, request: { intent: 'deny', slots: {} } },
  ]);
}

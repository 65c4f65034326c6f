import { END_REASON_WORDS, endReasonOf } from '../../src/assistant/site/end-reason';
import type { Speech } from '../../src/assistant/wording';

/** Why a charge ended, in words; undefined for a code nobody has documented. */
export function endReasonWords(endReason: string, speech: Speech): string | undefined {
  const reason = endReasonOf(endReason);
  return reason && speech.in(END_REASON_WORDS)[reason];
}

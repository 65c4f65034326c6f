import type { Span } from '../reading';
import type { Token } from '../text/tokens';
import { asHour } from './as-hour';

/** "to 7", "make it 7": a bare number something goes to is an hour. */
export function asGoal(span: Span, tokens: readonly Token[]): Span {
  const word = (at: number): string => tokens[at]?.word ?? '';
  const goal =
    word(span.from) === 'to' || /^(?:make|do) (?:it|that)$/.test(`${word(span.from - 2)} ${word(span.from - 1)}`);
  if (span.kind !== 'bare' || !goal || span.value > 24) return span;
  return asHour(span);
}

import type { Span, SpanOf } from '../reading';
import type { Token } from '../text/tokens';

/** A stretch of the utterance with an order or a question of its own, and the evidence in it. */
export interface Clause {
  tokens: readonly Token[];
  from: number;
  to: number;
  spans: Span[];
  /** Cues with the place of their first word. */
  cues: Map<string, number>;
  /** The words nobody read, in order. */
  rest: string[];
  text: string;
}

export const has = (clause: Clause, ...kinds: Span['kind'][]): boolean =>
  clause.spans.some((span) => kinds.includes(span.kind));

export const first = <K extends Span['kind']>(clause: Clause, kind: K): SpanOf<K> | undefined =>
  clause.spans.find((span): span is SpanOf<K> => span.kind === kind);

export const every = <K extends Span['kind']>(clause: Clause, kind: K): SpanOf<K>[] =>
  clause.spans.filter((span): span is SpanOf<K> => span.kind === kind);

/** "gate 1 is busy, book gate 2": what stands in the way of the one is no part of the order for the other. */
export const occupied =
  /\b(?:not (?:available|free|working)|busy|occupied|taken|full|down|dead|kharab|khaali nahi|unavailable|engaged)\b/;

import type { Span } from '../reading';

/** "to 7": a bare number something goes to is an hour. */
export function asGoal(span: Span, word: string): Span {
  if (span.kind !== 'bare' || word !== 'to' || span.value > 24) return span;
  const { value, from, to, reader } = span;
  const half = value > 12 ? 'full' : 'bare';
  return {
    from,
    to,
    reader,
    kind: 'clock',
    clock: { hour: Math.floor(value) % 24, minute: Math.round((value % 1) * 60), half },
  };
}

import type { Span, SpanOf } from '../reading';

/** A bare number of at most 24 as the hour it stands for; from 13 on it can be but one. */
export function asHour({ value, from, to, reader }: SpanOf<'bare'>): Span {
  const half = value > 12 ? 'full' : 'bare';
  return {
    from,
    to,
    reader,
    kind: 'clock',
    clock: { hour: Math.floor(value) % 24, minute: Math.round((value % 1) * 60), half },
  };
}

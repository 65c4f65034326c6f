import type { Span } from '../reading';
import type { Filling } from './context';

/** What says when. */
export const timed: ReadonlySet<Span['kind']> = new Set(['clock', 'day', 'part', 'range', 'now', 'offset', 'period']);

/** The token from which on things are new: behind "to", or where nothing old was said, the first time. */
export function borderOf({ clause }: Filling): number {
  const times = clause.spans.filter(
    (span) => timed.has(span.kind) || span.kind === 'device' || span.kind === 'unknown_device',
  );
  const words = clause.tokens;
  for (const span of times) {
    const before = words[span.from - (words[span.from - 1]?.word === 'the' ? 2 : 1)]?.word ?? '';
    const lead =
      words[span.from]?.word === 'to' ||
      (/^(to|it|instead|end|start|as)$/.test(before) && words[span.from]?.word !== 'from') ||
      words[span.to]?.word === 'instead' ||
      /^(till)$/.test(words[span.from]?.word ?? '');
    if (lead && span.from > clause.from) return span.from;
  }
  const last = twice(times);
  if (last) return last.from;
  return (
    hindiBorder(clause) ??
    (/\bmy <(clock|day)>|\bmera <(clock|day)>|<(clock|day|part)> (ka |ki |wala |s )?booking|\bbooking (on|at|for|from|of) <|\bfrom\b/.test(
      clause.text,
    )
      ? borderAfterOld(clause)
      : shiftOnly(clause))
  );
}

/** The later of two days or two clock times. */
const twice = (times: readonly Span[]): Span | undefined =>
  times.findLast((span, i) => timed.has(span.kind) && times.slice(0, i).some(({ kind }) => kind === span.kind));

const shiftOnly = ({ spans, from, to }: Filling['clause']): number =>
  spans.some(({ kind }) => kind === 'duration') && !spans.some(({ kind }) => kind === 'clock') ? to : from;

/** "meri 5 baje ki booking 7 baje kar do": what stands before "booking" is old. */
function hindiBorder({ tokens, from, to, spans }: Filling['clause']): number | undefined {
  const instead = tokens.findIndex(({ word }, i) => i > from && i < to && /^(?:jagah|badle|bajay)$/.test(word));
  if (instead > 0) return instead;
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word ?? '';
    if ((word === 'booking' || word === 'slot') && spans.some((span) => timed.has(span.kind) && span.to <= i)) return i;
    if (word === 'wala' && spans.some((span) => timed.has(span.kind) && span.to <= i)) return i;
  }
  return undefined;
}

function borderAfterOld({ spans, tokens, to }: Filling['clause']): number {
  const times = spans.filter((span) => timed.has(span.kind));
  const last = times.at(-1);
  const single = times.length < 2 || !last;
  return single ? to : /^(to|at|for|till)$/.test(tokens[last.from]?.word ?? '') ? last.from : last.from;
}

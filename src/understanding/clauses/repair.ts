import type { Span } from '../reading';
import type { Clause } from './clause';

/** Kinds of which only one value stands: the later one takes the place of any earlier of its group. */
const groups: Partial<Record<Span['kind'], string>> = {
  device: 'device',
  unknown_device: 'device',
  option: 'device',
  clock: 'start',
  range: 'start',
  now: 'start',
  offset: 'start',
  day: 'day',
  part: 'part',
  duration: 'duration',
  period: 'period',
  connector: 'connector',
  energy: 'limit',
  money: 'limit',
  full: 'limit',
  phone: 'phone',
  place: 'place',
  distance: 'distance',
  location: 'location',
};

export const groupOf = (span: Span): string =>
  span.kind === 'code' ? span.slot : (groups[span.kind] ?? `${span.kind} ${span.from}`);

/** The earlier values, with the later over them; another device takes the connector along. */
function amended(earlier: readonly Span[], later: readonly Span[]): Span[] {
  const replaced = new Set(later.map(groupOf));
  const times = earlier.filter((span) => groupOf(span) === 'start' || span.kind === 'bare');
  const last = times.at(-1);
  if (replaced.has('start') && times.length > 1 && last) {
    replaced.delete('start');
    return amended(
      earlier.filter((span) => span !== last),
      later.filter((span) => groupOf(span) !== 'start'),
    ).concat(later.filter((span) => groupOf(span) === 'start'));
  }
  if (replaced.has('device')) replaced.add('connector');
  if (replaced.has('duration')) for (const span of earlier) if (span.kind === 'bare') replaced.add(groupOf(span));
  return [...earlier.filter((span) => !replaced.has(groupOf(span))), ...later];
}

/** "for 2 hours, no, 3": a number alone is of the kind of what it corrects. */
function likeBefore(earlier: readonly Span[], later: readonly Span[]): Span[] {
  const last = earlier.at(-1);
  return later.map((span) => {
    if (span.kind !== 'bare' || !last) return span;
    const place = { from: span.from, to: span.to, reader: span.reader };
    if (last.kind === 'duration')
      return { ...place, kind: 'duration', seconds: span.value * (last.seconds % 3600 === 0 ? 3600 : 60) };
    if (last.kind === 'clock')
      return { ...place, kind: 'clock', clock: { ...last.clock, hour: span.value, minute: 0 } };
    if (last.kind === 'connector') return { ...place, kind: 'connector', index: span.value - 1 };
    if (last.kind === 'energy') return { ...place, kind: 'energy', wh: span.value * 1000 };
    if (last.kind === 'money') return { ...place, kind: 'money', amount: span.value };
    return span;
  });
}

/** A value corrected: the words of both, the later values over the earlier. */
export const corrected = (before: Clause, after: Clause): Clause => ({
  ...before,
  to: after.to,
  spans: amended(before.spans, likeBefore(before.spans, after.spans)),
  cues: new Map([...before.cues, ...after.cues]),
  rest: [...before.rest, ...after.rest],
  text: `${before.text} ${after.text}`,
});

/** An order put in the place of another: its words alone, with the values it does not say again. */
export const replaced = (before: Clause, after: Clause): Clause => ({
  ...after,
  spans: amended(before.spans, after.spans),
});

/** "tower a instead of gate 2", "gate 2 ki jagah tower a": without what something else stands for. */
export function withoutReplaced(clause: Clause): Clause {
  const word = (at: number): string => clause.tokens[at]?.word ?? '';
  const gone = ({ from, to }: Span): boolean =>
    /^(?:instead of|rather than|in place of)$/.test(`${word(from - 2)} ${word(from - 1)}`) ||
    /^(?:ki jagah|ke badle|ke bajay)$/.test(`${word(to)} ${word(to + 1)}`);
  const kept = clause.spans.filter((span) => !gone(span));
  return kept.length === clause.spans.length || !kept.length ? clause : { ...clause, spans: kept };
}

/** "not tower a", "5 baje nahi": without the values refused, where nothing takes their place. */
export function withoutRefused(clause: Clause): Clause {
  const { tokens } = clause;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const gone = ({ kind, from, to }: Span): boolean =>
    kind !== 'reference' &&
    kind !== 'cue' &&
    (/^not$/.test(word(from - 1)) ||
      /^not (?:at|on|the|for|in)$/.test(`${word(from - 2)} ${word(from - 1)}`) ||
      (/^(?:nahi|mat)$/.test(word(to)) && (kind === 'bare' || to + 1 >= tokens.length)));
  const kept = clause.spans.filter((span) => !gone(span));
  return kept.length === clause.spans.length ? clause : { ...clause, spans: kept };
}

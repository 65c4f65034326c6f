import { every } from '../clauses/clause';
import { halfOfStart, likeOld } from '../moments/resolve-clock';
import { resolveWindow, type TimeTerms, termsOf } from '../moments/window';
import { iso, parseZoned } from '../moments/zoned';
import type { Span } from '../reading';
import type { Filling } from './context';
import { setDevice } from './device';
import { extend } from './extend';
import { asGoal } from './goal';
import { resize } from './resize';
import { code } from './values';

const timed = new Set<Span['kind']>(['clock', 'day', 'part', 'range', 'now', 'offset', 'period']);

/** Old time and new time, longer or later, this device or another. */
export function reschedule(filling: Filling): void {
  const clause = { ...filling.clause, spans: filling.clause.spans.flatMap((span) => parted(span, filling.clause)) };
  filling = extend(filling, { clause });
  const { request } = filling;
  const border = borderOf(filling);
  code('booking_id')(filling);
  movedDevice(filling, border);
  const amounts = every(clause, 'duration');
  const times = clause.spans.filter((span) => timed.has(span.kind));
  const old = times.filter((span) => span.from < border);
  const fresh = times.filter((span) => span.from >= border);
  const oldStart = oldTime(filling, old);
  newTime(filling, fresh, oldStart);
  for (const span of amounts) resize(filling, span);
  if (request.slots.shift_s !== undefined && request.slots.start === iso(filling.now)) delete request.slots.start;
}

/** "from tomorrow to friday", "from 5 to 7": the old and the new, and "to 7" is a time. */
function parted(span: Span, { tokens, spans }: Filling['clause']): Span[] {
  const half = { from: span.from, to: span.from + 1, reader: span.reader };
  const joint = tokens.findIndex(({ word: at }, i) => i > span.from && i < span.to && /^(to|till|se)$/.test(at));
  const rest = { from: joint > 0 ? joint : span.to - 1, to: span.to, reader: span.reader };
  const word = tokens[span.from]?.word ?? '';
  if (span.kind === 'period' && span.period.is === 'days' && word === 'from') {
    return [
      { ...half, kind: 'day', day: span.period.first },
      { ...rest, kind: 'day', day: span.period.last },
    ];
  }
  const mine = /^(my|mera)$/.test(tokens[span.from - 1]?.word ?? '') && tokens[joint]?.word === 'to';
  if (span.kind === 'range' && (word === 'from' || mine) && !spans.some(({ kind }) => kind === 'clock')) {
    return [
      { ...half, kind: 'clock', clock: halfOfStart(span.start, span.end) },
      { ...rest, kind: 'clock', clock: span.end },
    ];
  }
  return [asGoal(span, tokens)];
}

/** The token from which on things are new: behind "to", or where nothing old was said, the first time. */
function borderOf({ clause }: Filling): number {
  const times = clause.spans.filter(
    (span) => timed.has(span.kind) || span.kind === 'device' || span.kind === 'unknown_device',
  );
  const words = clause.tokens;
  for (const span of times) {
    const before = words[span.from - (words[span.from - 1]?.word === 'the' ? 2 : 1)]?.word ?? '';
    const lead =
      words[span.from]?.word === 'to' ||
      /^(to|it|instead|end|start|as)$/.test(before) ||
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

function movedDevice({ clause, request, spoken }: Filling, border: number): void {
  const devices = every(clause, 'device');
  const goal =
    devices.find(
      (span) =>
        /^(to|onto|instead|as|with)$/.test(clause.tokens[span.from - 1]?.word ?? '') ||
        /^(instead|par)$/.test(clause.tokens[span.to]?.word ?? ''),
    ) ?? (devices.length > 1 ? devices.at(-1) : undefined);
  const identified =
    request.slots.booking_id !== undefined || /\b(it|should be|move me|switch me|shift me)\b/.test(clause.text);
  for (const span of devices) {
    const moved =
      span === goal &&
      (devices.length > 1 || identified || span.from > border || /\bto <device>|<device> instead/.test(clause.text));
    setDevice(request, moved ? 'to_device_id' : 'device_id', span.device.device_id, span.guessed);
  }
  const words = every(clause, 'unknown_device').at(-1);
  if (words) request.slots.device_text = words.text;
  else if (
    !request.slots.device_id &&
    !request.slots.booking_id &&
    spoken &&
    every(clause, 'reference').some(({ whom }) => whom === 'it')
  )
    request.slots.device_id = spoken;
}

function oldTime({ now, request }: Filling, spans: Span[]): string | undefined {
  const { slots } = resolveWindow(termsOf(spans.filter(({ kind }) => kind !== 'now')), now);
  if (slots.start !== undefined) request.slots.from_start = slots.start;
  else if (slots.date !== undefined) request.slots.from_date = slots.date;
  return slots.start ?? slots.date;
}

/** A new clock time with no day keeps the old one's day. */
function newTime({ now, request, clause }: Filling, spans: Span[], old: string | undefined): void {
  if (!spans.length) return;
  const terms = termsOf(spans);
  const end = sameHalf(terms.end && !terms.start ? terms : endMeant(clause, terms), old, now.timeZoneId);
  const day = terms.day || !old ? undefined : oldDay(old, now.timeZoneId);
  const { slots, problem } = resolveWindow(day ? { ...end, day } : end, now);
  Object.assign(request.slots, slots);
  if (problem) request.problem = problem;
  if (slots.start !== undefined && end.start && !end.day && !day) request.dayImplied = true;
}

function sameHalf(terms: TimeTerms, old: string | undefined, zone: string): TimeTerms {
  const was = old === undefined || old.length === 10 ? undefined : parseZoned(old, zone);
  if (!was || terms.start?.half !== 'bare' || terms.day || terms.part || terms.ranged) return terms;
  return { ...terms, start: likeOld(terms.start, was) };
}

/** "make it end at 6": the new time is the end. */
function endMeant({ text }: Filling['clause'], terms: TimeTerms): TimeTerms {
  if (!/\b(?:end|finish|ends|khatam)(?: (?:at|by|around|it|ho|should|should be))* <clock>/.test(text) || !terms.start)
    return terms;
  const { start, ...rest } = terms;
  return { ...rest, end: start };
}

function oldDay(old: string, zone: string): TimeTerms['day'] {
  const date = old.length === 10 ? old : parseZoned(old, zone)?.toPlainDate().toString();
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return year && month && day ? { is: 'date', year, month, day } : undefined;
}

import { every } from '../clauses/clause';
import { partsOf } from '../moments/calendar-date';
import { halfOfStart, likeOld } from '../moments/resolve-clock';
import { resolveWindow, type TimeTerms, termsOf } from '../moments/window';
import { iso, parseDate, parseZoned } from '../moments/zoned';
import type { Span } from '../reading';
import type { Filling } from './context';
import { asGoal } from './goal';
import { movedDevice } from './moved-device';
import { borderOf, timed } from './old-and-new';
import { resize } from './resize';
import { code } from './values';
import { spokenOf } from './which-booking';

/** Old time and new time, longer or later, this device or another. */
export function reschedule(filling: Filling): void {
  const clause = { ...filling.clause, spans: filling.clause.spans.flatMap((span) => parted(span, filling.clause)) };
  filling = { ...filling, clause };
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

function oldTime(filling: Filling, spans: Span[]): string | undefined {
  const { now, request, utterance } = filling;
  const terms = termsOf(spans.filter(({ kind }) => kind !== 'now'));
  const known = utterance.context?.intent === 'reschedule_booking' ? spokenOf(terms, filling) : undefined;
  const slots = known === undefined ? resolveWindow(terms, now).slots : { start: known };
  if (slots.start !== undefined) request.slots.from_start = slots.start;
  else if (slots.date !== undefined) request.slots.from_date = slots.date;
  return slots.start ?? slots.date;
}

/** A new clock time with no day keeps the old one's day. */
function newTime({ now, request, clause }: Filling, spans: Span[], old: string | undefined): void {
  if (!spans.length) return;
  const terms = termsOf(spans);
  const end = sameHalf(terms.end && !terms.start ? terms : endMeant(clause, terms), old, now.timeZone);
  const day = terms.day || !old ? undefined : oldDay(old, now.timeZone);
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
  const date = old.length === 10 ? parseDate(old) : parseZoned(old, zone)?.date;
  return date === undefined ? undefined : { is: 'date', ...partsOf(date) };
}

import type { Slots } from '../../assistant/request';
import type { Span, SpanOf } from '../reading';
import { type CalendarDate, dateText } from './calendar-date';
import { endInPart, firstAfter, halfOfStart, inPart, nextToCome, onDay } from './resolve-clock';
import { resolveDay } from './resolve-day';
import type { Clock, Day, Part } from './terms';
import { addSeconds, before, iso, secondsBetween, type Zoned } from './zoned';

/** When something shall be: the time slots of an order, from everything said about time. */
export interface Window {
  slots: Pick<Slots, 'start' | 'duration_s' | 'end' | 'date' | 'day_part'>;
  problem?: 'start_in_past';
}

/** What was said about time in one clause. */
export interface TimeTerms {
  day?: Day;
  part?: Part;
  start?: Clock;
  end?: Clock;
  /** The end was said as part of a range, so that its half covers the start. */
  ranged?: boolean;
  now?: boolean;
  offset?: number;
  duration?: number;
}

export function termsOf(spans: readonly Span[]): TimeTerms {
  const terms: TimeTerms = {};
  for (const span of spans) collect(terms, span);
  return terms;
}

function collect(terms: TimeTerms, span: Span): void {
  if (span.kind === 'day') terms.day = span.day;
  else if (span.kind === 'part') takePart(terms, span);
  else if (span.kind === 'range') Object.assign(terms, { start: span.start, end: span.end, ranged: true });
  else if (span.kind === 'clock') takeClock(terms, span);
  else if (span.kind === 'now') terms.now = true;
  else if (span.kind === 'offset') terms.offset = span.seconds;
  else if (span.kind === 'duration') takeDuration(terms, span);
  else if (span.kind === 'bare' && span.lead === 'for') terms.duration ??= bareLength(span.value);
}

function takePart(terms: TimeTerms, { part, day }: SpanOf<'part'>): void {
  terms.part = part;
  if (day) terms.day ??= day;
}

function takeClock(terms: TimeTerms, { clock, lead }: SpanOf<'clock'>): void {
  if (lead === 'till' || (lead === 'to' && terms.start))
    Object.assign(terms, { end: clock, ranged: terms.start !== undefined });
  else terms.start = clock;
}

function takeDuration(terms: TimeTerms, { seconds, lead, sense }: SpanOf<'duration'>): void {
  if (sense === 'later') terms.offset = seconds;
  else if (sense === 'ago') terms.offset = -seconds;
  else if (sense !== 'earlier') terms.duration = seconds;
  if (lead === 'from') terms.now = true;
}

/** "for 2" is hours up to twelve, minutes above. */
export const bareLength = (value: number): number => Math.round(value <= 12 ? value * 3600 : value * 60);

export function resolveWindow(terms: TimeTerms, now: Zoned): Window {
  const date = terms.day && resolveDay(terms.day, now, 'ahead');
  const start = startOf(terms, date, now);
  const length = terms.duration === undefined ? {} : { duration_s: terms.duration };
  if (start && before(start, now)) return { slots: lengthIfKnown(terms, start, length), problem: 'start_in_past' };
  if (start) return { slots: { start: iso(start), ...lengthIfKnown(terms, start, length) } };
  if (terms.end) return { slots: { end: iso(endOf(terms.end, terms.part, date, now)), ...length } };
  if (date !== undefined && date < now.date) return { slots: length, problem: 'start_in_past' };
  return {
    slots: {
      ...(date === undefined ? {} : { date: dateText(date) }),
      ...(terms.part ? { day_part: terms.part } : {}),
      ...length,
    },
  };
}

function startOf(terms: TimeTerms, date: CalendarDate | undefined, now: Zoned): Zoned | undefined {
  if (terms.start) return clockAt(terms, terms.start, date, now);
  if (terms.offset !== undefined) return addSeconds(now, terms.offset);
  return terms.now ? now : undefined;
}

function clockAt(terms: TimeTerms, said: Clock, date: CalendarDate | undefined, now: Zoned): Zoned {
  const clock = inPart(
    terms.ranged && terms.end ? halfOfStart(said, endInPart(terms.end, terms.part)) : said,
    terms.part,
  );
  if (date === undefined || !terms.day) return nextToCome(clock, now);
  const today = terms.day.is === 'relative' && terms.day.days === 0;
  const moment = onDay(clock, date, now, today);
  const sameDayNextWeek = terms.day.is === 'weekday' && !terms.day.which && before(moment, now);
  return sameDayNextWeek ? onDay(clock, date + 7, now, false) : moment;
}

function endOf(end: Clock, part: Part | undefined, date: CalendarDate | undefined, now: Zoned): Zoned {
  const clock = inPart(end, part);
  return date === undefined ? nextToCome(clock, now) : onDay(clock, date, now, true);
}

function lengthIfKnown(
  { end, part }: TimeTerms,
  start: Zoned,
  length: { duration_s?: number },
): { duration_s?: number } {
  if (!end) return length;
  const face = end.half === 'bare' && part === 'morning' ? endInPart(end, part) : end;
  const until = firstAfter(face, start);
  return { duration_s: secondsBetween(start, until) };
}

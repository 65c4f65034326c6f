import type { OpenRequest, SlotName, Slots } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import { every } from '../clauses/clause';
import { type CalendarDate, dateText } from '../moments/calendar-date';
import { firstAfter, halfOfStart, hourOf, inPart, likeOld, nextToCome, onDay } from '../moments/resolve-clock';
import { resolveDay } from '../moments/resolve-day';
import type { Clock } from '../moments/terms';
import { type TimeTerms, termsOf } from '../moments/window';
import { addSeconds, at, before, iso, parseDate, parseZoned, secondsBetween, type Zoned } from '../moments/zoned';

export interface Change {
  slots: Slots;
  drop: SlotName[];
  problem?: 'start_in_past';
}

const windowed = new Set([
  'create_booking',
  'check_availability',
  'start_charging',
  'reschedule_booking',
  'cancel_booking',
]);

/** How the times of an open request change: a clock time keeps its day, a day its clock time, a new start its duration. */
export function changeTimes(context: OpenRequest, clause: Clause, now: Zoned): Change | undefined {
  if (!windowed.has(context.intent)) return undefined;
  const shift = shifted(context, clause, now);
  if (shift) return shift;
  const terms = termsOf(clause.spans.filter((span) => span.kind !== 'duration' || span.sense === undefined));
  const start = newStart(context, terms, now);
  if (start) return withStart(context, terms, start, now);
  return withoutStart(context, terms, now);
}

/** "half an hour longer", "an hour later": added to what is there. */
function shifted({ slots, intent }: OpenRequest, clause: Clause, now: Zoned): Change | undefined {
  const said = every(clause, 'duration').find(({ sense }) => sense !== undefined && sense !== 'ago');
  if (!said?.sense) return undefined;
  const amount = said.sense === 'less' || said.sense === 'earlier' ? -said.seconds : said.seconds;
  const old = slots.start === undefined ? undefined : parseZoned(slots.start, now.timeZone);
  if (said.sense === 'later' || said.sense === 'earlier') {
    if (old) return placed({ start: addSeconds(old, amount), now, keep: {} });
    return intent === 'reschedule_booking' ? { slots: { shift_s: amount }, drop: [] } : undefined;
  }
  if (slots.duration_s !== undefined || old)
    return { slots: { duration_s: Math.max(0, (slots.duration_s ?? 0) + amount) }, drop: [] };
  return intent === 'reschedule_booking'
    ? { slots: { extend_s: amount }, drop: [] }
    : { slots: { duration_s: said.seconds }, drop: [] };
}

function newStart(context: OpenRequest, terms: TimeTerms, now: Zoned): Zoned | undefined {
  if (terms.start) return clockAt(context, terms, terms.start, now);
  if (terms.offset !== undefined) return addSeconds(now, terms.offset);
  if (terms.now) return now;
  const old = context.slots.start === undefined ? undefined : parseZoned(context.slots.start, now.timeZone);
  if (!old) return undefined;
  const date = terms.day && resolveDay(terms.day, now, 'ahead');
  if (date !== undefined) return at(now, date, old.hour, old.minute);
  return undefined;
}

function clockAt(context: OpenRequest, terms: TimeTerms, said: Clock, now: Zoned): Zoned {
  const part = terms.part ?? context.slots.day_part;
  const covered = terms.ranged && terms.end ? halfOfStart(said, inPart(terms.end, terms.part)) : said;
  const clock = inPart(covered, part);
  const old = context.slots.start === undefined ? undefined : parseZoned(context.slots.start, now.timeZone);
  const own = terms.day && resolveDay(terms.day, now, 'ahead');
  if (own !== undefined) return onDay(clock, own, now, terms.day?.is === 'relative' && terms.day.days === 0);
  if (old)
    return onDay(clock.half === 'bare' ? { ...clock, half: old.hour < 12 ? 'am' : 'pm' } : clock, old.date, now, false);
  const from = context.slots.from_start;
  const was = from === undefined ? undefined : parseZoned(from, now.timeZone);
  if (was && clock.half === 'bare') return onDay(likeOld(clock, was), was.date, now, false);
  const date = knownDay(context, now.timeZone);
  return date === undefined ? nextToCome(clock, now) : onDay(clock, date, now, date === now.date);
}

function knownDay({ slots, intent }: OpenRequest, zone: string): CalendarDate | undefined {
  if (slots.date !== undefined) return parseDate(slots.date);
  if (intent !== 'reschedule_booking') return undefined;
  if (slots.from_date !== undefined) return parseDate(slots.from_date);
  return slots.from_start === undefined ? undefined : parseZoned(slots.from_start, zone)?.date;
}

function withStart({ slots }: OpenRequest, terms: TimeTerms, start: Zoned, now: Zoned): Change {
  const end = terms.end ?? (slots.end === undefined ? undefined : endKept(slots.end, terms, start));
  const keep: Slots = end
    ? { duration_s: secondsBetween(start, firstAfter(end, start)) }
    : terms.duration === undefined
      ? {}
      : { duration_s: terms.duration };
  return placed({ start, now, keep });
}

/** The end known before, as a clock face; what begins now has nothing to do with the end of another day. */
function endKept(end: string, { now, offset }: TimeTerms, start: Zoned): Clock | undefined {
  const moment = parseZoned(end, start.timeZone);
  if (!moment || ((now || offset !== undefined) && moment.date !== start.date)) return undefined;
  return { hour: moment.hour, minute: moment.minute, half: 'full' };
}

function placed({ start, now, keep }: { start: Zoned; now: Zoned; keep: Slots }): Change {
  const drop: SlotName[] = ['date', 'day_part', 'end'];
  if (before(start, now)) return { slots: keep, drop: [...drop, 'start'], problem: 'start_in_past' };
  return { slots: { start: iso(start), ...keep }, drop };
}

function withoutStart({ slots, intent }: OpenRequest, terms: TimeTerms, now: Zoned): Change | undefined {
  const date = terms.day && resolveDay(terms.day, now, 'ahead');
  const fresh: Slots = {};
  if (date !== undefined && date < now.date) return { slots: {}, drop: ['date', 'start'], problem: 'start_in_past' };
  if (date !== undefined) fresh.date = dateText(date);
  if (terms.part) fresh.day_part = terms.part;
  if (terms.duration !== undefined) fresh.duration_s = terms.duration;
  const begins =
    slots.start ?? (intent === 'reschedule_booking' && slots.date === undefined ? slots.from_start : undefined);
  const old = begins === undefined ? undefined : parseZoned(begins, now.timeZone);
  if (terms.end && old) fresh.duration_s = secondsBetween(old, firstAfter(terms.end, old));
  else if (terms.end) fresh.end = iso(endOf(terms.end, slots, now));
  return Object.keys(fresh).length ? { slots: fresh, drop: fresh.duration_s !== undefined ? ['end'] : [] } : undefined;
}

function endOf(end: Clock, slots: Slots, now: Zoned): Zoned {
  const date = slots.date === undefined ? undefined : parseDate(slots.date);
  if (date !== undefined) return onDay(end, date, now, false);
  return hourOf(end) >= 0 ? nextToCome(end, now) : now;
}

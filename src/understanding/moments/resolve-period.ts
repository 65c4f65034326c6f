import { addMonths, type CalendarDate, firstOf, mondayOf, partsOf } from './calendar-date';
import { type Direction, resolveDay } from './resolve-day';
import type { Day, Period } from './terms';
import { addOnWall, addSeconds, midnight, type Zoned } from './zoned';

export interface Stretch {
  from: Zoned;
  to: Zoned;
}

/** A period as two moments, the second no longer in it. */
export function resolvePeriod(period: Period, now: Zoned, direction: Direction): Stretch | undefined {
  switch (period.is) {
    case 'calendar':
      return calendar(period.unit, period.offset, now);
    case 'weekend':
      return weekend(period.offset, now);
    case 'back':
      return { from: shifted(now, period.unit, -period.count), to: now };
    case 'ahead':
      return { from: now, to: shifted(now, period.unit, period.count) };
    case 'month':
      return month(period.month, period.year, now, direction);
    case 'year':
      return between(now, firstOf(period.year, 1), firstOf(period.year + 1, 1));
    case 'since':
      return since(period.day, now);
    case 'days':
      return days(period.first, period.last, now, direction);
  }
}

const between = (now: Zoned, first: CalendarDate, end: CalendarDate): Stretch => ({
  from: midnight(now, first),
  to: midnight(now, end),
});

function calendar(unit: 'day' | 'week' | 'month' | 'year', offset: number, now: Zoned): Stretch {
  const first = firstDay(unit, offset, now.date);
  return between(now, first, firstDay(unit, offset + 1, now.date));
}

function firstDay(unit: 'day' | 'week' | 'month' | 'year', offset: number, today: CalendarDate): CalendarDate {
  const { year, month } = partsOf(today);
  switch (unit) {
    case 'day':
      return today + offset;
    case 'week':
      return mondayOf(today) + offset * 7;
    case 'month':
      return firstOf(year, month + offset);
    case 'year':
      return firstOf(year + offset, 1);
  }
}

/** Saturday and Sunday: the latest that are wholly over, this week's, or next week's. */
function weekend(offset: number, now: Zoned): Stretch {
  const saturday = mondayOf(now.date) + 5 + offset * 7;
  return between(now, saturday, saturday + 2);
}

/** Hours elapse; days and longer keep the time on the wall. */
function shifted(now: Zoned, unit: 'hour' | 'day' | 'week' | 'month' | 'year', count: number): Zoned {
  if (unit === 'hour') return addSeconds(now, Math.round(count * 3600));
  const whole = Math.trunc(count);
  if (unit === 'day' || unit === 'week') return addOnWall(now, { days: unit === 'week' ? whole * 7 : whole });
  return addOnWall(now, { months: unit === 'year' ? whole * 12 : whole });
}

function month(number: number, year: number | undefined, now: Zoned, direction: Direction): Stretch {
  const today = now.date;
  let first = firstOf(year ?? partsOf(today).year, number);
  if (year === undefined && direction === 'back' && first > today) first = addMonths(first, -12);
  if (year === undefined && direction === 'ahead' && addMonths(first, 1) <= today) first = addMonths(first, 12);
  return between(now, first, addMonths(first, 1));
}

function since(day: Day, now: Zoned): Stretch | undefined {
  const date = resolveDay(day, now, 'back');
  return date === undefined ? undefined : { from: midnight(now, date), to: now };
}

function days(first: Day, last: Day, now: Zoned, direction: Direction): Stretch | undefined {
  let from = resolveDay(first, now, direction);
  let to = resolveDay(last, now, direction);
  if (from === undefined || to === undefined) return undefined;
  const wrong = from > to;
  if (wrong && direction === 'back') from = resolveDay(first, { date: to }, 'back') ?? from;
  if (wrong && direction === 'ahead') to = resolveDay(last, { date: from }, 'ahead') ?? to;
  return between(now, from, to + 1);
}

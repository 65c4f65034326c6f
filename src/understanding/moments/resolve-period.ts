import { Temporal } from '../../assistant/time';
import { type Direction, resolveDay } from './resolve-day';
import type { Day, Period } from './terms';
import { addSeconds, type CalendarDate, midnight, type Zoned } from './zoned';

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
      return between(now, new Temporal.PlainDate(period.year, 1, 1), new Temporal.PlainDate(period.year + 1, 1, 1));
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
  const today = now.toPlainDate();
  if (unit === 'day') return between(now, today.add({ days: offset }), today.add({ days: offset + 1 }));
  if (unit === 'week') {
    const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: offset });
    return between(now, monday, monday.add({ weeks: 1 }));
  }
  const first =
    unit === 'month'
      ? today.with({ day: 1 }).add({ months: offset })
      : today.with({ month: 1, day: 1 }).add({ years: offset });
  return between(now, first, unit === 'month' ? first.add({ months: 1 }) : first.add({ years: 1 }));
}

/** Saturday and Sunday: the latest that are wholly over, this week's, or next week's. */
function weekend(offset: number, now: Zoned): Stretch {
  const today = now.toPlainDate();
  const saturday = today.subtract({ days: today.dayOfWeek - 1 }).add({ days: 5 + offset * 7 });
  return between(now, saturday, saturday.add({ days: 2 }));
}

/** Hours elapse; days and longer keep the time on the wall. */
function shifted(now: Zoned, unit: 'hour' | 'day' | 'week' | 'month' | 'year', count: number): Zoned {
  if (unit === 'hour') return addSeconds(now, Math.round(count * 3600));
  return now.add({ [`${unit}s`]: Math.trunc(count) });
}

function month(number: number, year: number | undefined, now: Zoned, direction: Direction): Stretch {
  const today = now.toPlainDate();
  let first = new Temporal.PlainDate(year ?? today.year, number, 1);
  if (year === undefined && direction === 'back' && Temporal.PlainDate.compare(first, today) > 0)
    first = first.subtract({ years: 1 });
  if (year === undefined && direction === 'ahead' && Temporal.PlainDate.compare(first.add({ months: 1 }), today) <= 0)
    first = first.add({ years: 1 });
  return between(now, first, first.add({ months: 1 }));
}

function since(day: Day, now: Zoned): Stretch | undefined {
  const date = resolveDay(day, now, 'back');
  return date && { from: midnight(now, date), to: now };
}

function days(first: Day, last: Day, now: Zoned, direction: Direction): Stretch | undefined {
  let from = resolveDay(first, now, direction);
  let to = resolveDay(last, now, direction);
  if (!from || !to) return undefined;
  const wrong = Temporal.PlainDate.compare(from, to) > 0;
  if (wrong && direction === 'back') from = resolveDay(first, midnight(now, to), 'back') ?? from;
  if (wrong && direction === 'ahead') to = resolveDay(last, midnight(now, from), 'ahead') ?? to;
  return between(now, from, to.add({ days: 1 }));
}

import { Temporal } from '../../assistant/time';
import type { Day } from './terms';
import type { CalendarDate, Zoned } from './zoned';

export type Direction = 'ahead' | 'back';

/** The date a day means, looking ahead or back from now; today counts either way. */
export function resolveDay(day: Day, now: Zoned, direction: Direction): CalendarDate | undefined {
  const today = now.toPlainDate();
  switch (day.is) {
    case 'relative':
      return today.add({ days: day.eitherWay && direction === 'back' ? -day.days : day.days });
    case 'weekday':
      return resolveWeekday(day.weekday, day.which, today, direction);
    case 'date':
      return resolveDate(day, today, direction);
  }
}

function resolveWeekday(
  weekday: number,
  which: 'next' | 'last' | 'this' | undefined,
  today: CalendarDate,
  direction: Direction,
): CalendarDate {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  if (which === 'next') return monday.add({ days: 6 + weekday });
  if (which === 'last') return today.subtract({ days: ((today.dayOfWeek - weekday + 6) % 7) + 1 });
  return direction === 'ahead'
    ? today.add({ days: (weekday - today.dayOfWeek + 7) % 7 })
    : today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 });
}

/** Without a year or a month: the next that has such a day, or the latest that has begun. */
function resolveDate(
  { day, month, year }: Day & { is: 'date' },
  today: CalendarDate,
  direction: Direction,
): CalendarDate | undefined {
  if (year !== undefined && month !== undefined) return make(year, month, day);
  const step = month === undefined ? { months: 1 } : { years: 1 };
  let first = today.with({ day: 1, ...(month === undefined ? {} : { month }) });
  for (let tries = 0; tries < 12; tries++) {
    const date = make(first.year, first.month, day);
    const compared = date ? Temporal.PlainDate.compare(date, today) : 0;
    if (date && (direction === 'ahead' ? compared >= 0 : compared <= 0)) return date;
    first = direction === 'ahead' ? first.add(step) : first.subtract(step);
  }
  return undefined;
}

function make(year: number, month: number, day: number): CalendarDate | undefined {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

import { type CalendarDate, dateIn, mondayOf, partsOf, weekdayOf } from './calendar-date';
import type { Day } from './terms';

export type Direction = 'ahead' | 'back';

/** The date a day means, looking ahead or back from today; today counts either way. */
export function resolveDay(
  day: Day,
  { date: today }: { date: CalendarDate },
  direction: Direction,
): CalendarDate | undefined {
  switch (day.is) {
    case 'relative':
      return today + (day.eitherWay && direction === 'back' ? -day.days : day.days);
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
  const behind = weekdayOf(today) - weekday;
  if (which === 'next') return mondayOf(today) + 6 + weekday;
  if (which === 'last') return today - ((behind + 6) % 7) - 1;
  return direction === 'ahead' ? today + ((7 - behind) % 7) : today - ((behind + 7) % 7);
}

/** Without a year or a month: the next that has such a day, or the latest that has begun. */
function resolveDate(
  { day, month, year }: Day & { is: 'date' },
  today: CalendarDate,
  direction: Direction,
): CalendarDate | undefined {
  if (year !== undefined && month !== undefined) return dateIn(year, month, day);
  const now = partsOf(today);
  for (let tries = 0; tries < 12; tries++) {
    const step = direction === 'ahead' ? tries : -tries;
    const date = month === undefined ? dateIn(now.year, now.month + step, day) : dateIn(now.year + step, month, day);
    if (date !== undefined && (direction === 'ahead' ? date >= today : date <= today)) return date;
  }
  return undefined;
}

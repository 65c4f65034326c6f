/** A day of the calendar by its number, 1 January 1970 being 0: days are added and compared as numbers are. */
export type CalendarDate = number;

export const dayMs = 86_400_000;

/** The first of a month, which may lie beyond its year: the 13th is the next one's first. */
export const firstOf = (year: number, month: number): CalendarDate => Date.UTC(year, month - 1, 1) / dayMs;

/** A day of a month that may lie beyond its year; nothing where the month is too short for it. */
export function dateIn(year: number, month: number, day: number): CalendarDate | undefined {
  const date = Date.UTC(year, month - 1, day) / dayMs;
  return partsOf(date).day === day ? date : undefined;
}

export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  const utc = new Date(date * dayMs);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** Monday is 1. */
export const weekdayOf = (date: CalendarDate): number => ((((date + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (date: CalendarDate): CalendarDate => date - weekdayOf(date) + 1;

/** The same day so many months on, or the last of a month too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  return Math.min(firstOf(year, month + months) + day, firstOf(year, month + months + 1)) - 1;
}

/** `YYYY-MM-DD`. */
export const dateText = (date: CalendarDate): string => new Date(date * dayMs).toISOString().split('T')[0] ?? '';

import { Temporal } from '../../assistant/time';
import { addMonths, type CalendarDate, dateIn, dayMs } from './calendar-date';
import { offsetAt } from './offset';

/** A moment and what the wall shows then, in plain numbers: one reading of a time asks for dozens of them. */
export interface Zoned {
  epochMs: number;
  timeZone: string;
  offsetMs: number;
  date: CalendarDate;
  hour: number;
  minute: number;
}

function zoned(epochMs: number, timeZone: string): Zoned {
  const offsetMs = offsetAt(timeZone, epochMs);
  const minutes = Math.floor((epochMs + offsetMs) / 60_000);
  const date = Math.floor(minutes / 1440);
  const ofDay = minutes - date * 1440;
  return { epochMs, timeZone, offsetMs, date, hour: Math.floor(ofDay / 60), minute: ofDay % 60 };
}

/** The speaker's now, on their own wall. */
export const zonedNow = (now: string, timeZone: string): Zoned => zoned(instantOf(now), timeZone);

const usual = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

const instantOf = (text: string): number =>
  (usual.test(text) && Date.parse(text)) || Temporal.Instant.from(text).epochMilliseconds;

/** A moment as the contract writes it: ISO 8601 with the offset in force then. */
export function iso({ epochMs, offsetMs }: Zoned): string {
  const wall = new Date(epochMs + offsetMs).toISOString().replace(/\.?0{0,3}Z$/, '');
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  return `${wall}${offsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A wall-clock time on a date; one that does not exist moves on by the gap, one that is twice is the first. */
export function at({ timeZone }: Zoned, date: CalendarDate, hour: number, minute: number): Zoned {
  if (hour > 23) throw new RangeError(`no such hour: ${hour}`);
  return onWall(timeZone, date * dayMs + (hour * 60 + minute) * 60_000);
}

export const midnight = (now: Zoned, date: CalendarDate): Zoned => at(now, date, 0, 0);

function onWall(timeZone: string, wallMs: number): Zoned {
  const before = offsetAt(timeZone, wallMs - dayMs);
  const after = offsetAt(timeZone, wallMs + dayMs);
  const turned =
    before !== after && offsetAt(timeZone, wallMs - before) !== before && offsetAt(timeZone, wallMs - after) === after;
  return zoned(wallMs - (turned ? after : before), timeZone);
}

/** The same time on the wall, days or months on. */
export function addOnWall(moment: Zoned, { days = 0, months = 0 }: { days?: number; months?: number }): Zoned {
  const { epochMs, offsetMs, date, timeZone } = moment;
  const later = months ? addMonths(date, months) : date + days;
  return onWall(timeZone, epochMs + offsetMs + (later - date) * dayMs);
}

export const before = (a: Zoned, b: Zoned): boolean => a.epochMs < b.epochMs;

export const secondsBetween = (a: Zoned, b: Zoned): number => Math.round((b.epochMs - a.epochMs) / 1000);

export const addSeconds = ({ epochMs, timeZone }: Zoned, seconds: number): Zoned =>
  zoned(epochMs + seconds * 1000, timeZone);

export function parseZoned(text: string, timeZone: string): Zoned | undefined {
  try {
    return zonedNow(text, timeZone);
  } catch {
    return undefined;
  }
}

export function parseDate(text: string): CalendarDate | undefined {
  try {
    const { year, month, day } = Temporal.PlainDate.from(text);
    return dateIn(year, month, day);
  } catch {
    return undefined;
  }
}

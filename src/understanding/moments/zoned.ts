import { Temporal } from '../../assistant/time';

export type Zoned = Temporal.ZonedDateTime;
export type CalendarDate = Temporal.PlainDate;

/** The speaker's now, on their own wall. */
export function zonedNow(now: string, timeZone: string): Zoned {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
}

/** A moment as the contract writes it: ISO 8601 with the offset in force then. */
export const iso = (moment: Zoned): string => moment.toString({ timeZoneName: 'never' });

/** A wall-clock time on a date; one that does not exist moves on by the gap, one that is twice is the first. */
export const at = (now: Zoned, date: CalendarDate, hour: number, minute: number): Zoned =>
  date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: new Temporal.PlainTime(hour, minute) });

export const midnight = (now: Zoned, date: CalendarDate): Zoned => date.toZonedDateTime({ timeZone: now.timeZoneId });

export const before = (a: Zoned, b: Zoned): boolean => a.epochMilliseconds < b.epochMilliseconds;

export const secondsBetween = (a: Zoned, b: Zoned): number =>
  Math.round((b.epochMilliseconds - a.epochMilliseconds) / 1000);

export const addSeconds = (moment: Zoned, seconds: number): Zoned => moment.add({ seconds });

export function parseZoned(text: string, timeZone: string): Zoned | undefined {
  try {
    return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
  } catch {
    return undefined;
  }
}

export function parseDate(text: string): CalendarDate | undefined {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}

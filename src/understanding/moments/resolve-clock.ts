import type { CalendarDate } from './calendar-date';
import type { Clock, Part } from './terms';
import { at, before, type Zoned } from './zoned';

/** The half of the day a part of it means for an hour of the clock face. */
export function inPart(clock: Clock, part: Part | undefined): Clock {
  if (!part || clock.half !== 'bare') return clock;
  const { hour } = clock;
  if (part === 'morning') return { ...clock, half: 'am' };
  if (part === 'afternoon') return { ...clock, half: hour === 12 || hour < 7 ? 'pm' : 'am' };
  if (part === 'evening') return { ...clock, half: 'pm' };
  if (hour === 12 || hour <= 3) return { ...clock, half: 'am', night: true };
  return { ...clock, half: hour < 6 ? 'am' : 'pm' };
}

/** The end of a range: twelve behind a morning is noon. */
export const endInPart = (clock: Clock, part: Part | undefined): Clock =>
  part === 'morning' && clock.half === 'bare' && clock.hour === 12 ? { ...clock, half: 'pm' } : inPart(clock, part);

/** Hour of the day from 0, for a clock that is certain. */
export function hourOf({ hour, half }: Clock): number {
  if (half === 'am') return hour % 12;
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return hour;
}

/** A bare hour on a named day: 7 to 11 is morning, 12 noon, 1 to 6 afternoon. */
const likely = (clock: Clock): Clock =>
  clock.half === 'bare' ? { ...clock, half: clock.hour >= 7 && clock.hour < 12 ? 'am' : 'pm' } : clock;

const other = (clock: Clock): Clock => ({ ...clock, half: clock.half === 'am' ? 'pm' : 'am' });

/** On a named day. A bare hour said for today that has passed is the other half of the day. */
export function onDay(clock: Clock, date: CalendarDate, now: Zoned, today: boolean): Zoned {
  const moment = place(likely(clock), date, now);
  if (!today || clock.half !== 'bare' || !before(moment, now)) return moment;
  return place(other(likely(clock)), date, now);
}

function place(clock: Clock, date: CalendarDate, now: Zoned): Zoned {
  const later = clock.midnight || clock.night ? date + 1 : date;
  return at(now, later, hourOf(clock), clock.minute);
}

/** With no day: the next such moment; a bare hour's lies between six in the morning and eleven at night. */
export function nextToCome(clock: Clock, now: Zoned): Zoned {
  const faces =
    clock.half === 'bare'
      ? [
          { ...clock, half: 'am' as const },
          { ...clock, half: 'pm' as const },
        ]
      : [clock];
  for (const days of [0, 1]) {
    for (const face of faces) {
      const hour = hourOf(face);
      if (clock.half === 'bare' && (hour < 6 || hour > 22)) continue;
      const moment = at(now, now.date + days, hour, face.minute);
      if (!before(moment, now)) return moment;
    }
  }
  return at(now, now.date + 1, hourOf(likely(clock)), clock.minute);
}

/** The first moment after another with this clock face; a bare one may be in either half of the day. */
export function firstAfter(clock: Clock, start: Zoned): Zoned {
  const hours = clock.half === 'bare' ? [clock.hour % 12, (clock.hour % 12) + 12] : [hourOf(clock)];
  for (const days of [0, 1]) {
    for (const hour of hours) {
      const moment = at(start, start.date + days, hour, clock.minute);
      if (before(start, moment)) return moment;
    }
  }
  return start;
}

/** In a range, am or pm at the end covers the start too, unless the start would then come after the end. */
export function halfOfStart(from: Clock, to: Clock): Clock {
  if (from.half !== 'bare' || (to.half !== 'am' && to.half !== 'pm')) return from;
  const same: Clock = { ...from, half: to.half };
  const minutes = (clock: Clock): number => hourOf(clock) * 60 + clock.minute;
  return minutes(same) < minutes(to) ? same : { ...from, half: to.half === 'am' ? 'pm' : 'am' };
}

/** "my 5pm to 7": a bare new hour is in the old one's half of the day, unless that is a night the old one was far from. */
export function likeOld(clock: Clock, was: Zoned): Clock {
  const same: Clock = { ...clock, half: was.hour < 12 ? 'am' : 'pm' };
  const night = (hourOf(same) < 6 && was.hour >= 6) || (hourOf(same) > 22 && was.hour < 18);
  return night ? { ...same, half: was.hour < 12 ? 'pm' : 'am' } : same;
}

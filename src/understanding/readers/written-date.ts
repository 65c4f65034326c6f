import type { Day } from '../moments/terms';
import type { Reading } from '../reading';
import { months, ordinals } from '../vocabulary/calendar';
import { englishTens } from '../vocabulary/numbers';
import { quantityAt } from './quantity';

export interface DayFound {
  day: Day;
  length: number;
}

/** A date of the calendar: "8 feb", "march 3rd 2027", "the 31st", "4/3", "2027-02-08", "5 tarikh". */
export function writtenDateAt(reading: Reading, at: number): DayFound | undefined {
  return (
    iso(reading, at) ?? slashed(reading, at) ?? dayMonth(reading, at) ?? monthDay(reading, at) ?? dayAlone(reading, at)
  );
}

function iso({ tokens }: Reading, at: number): DayFound | undefined {
  const [year, month, day] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!year || !month || !day || !/^20\d\d$/.test(year.word) || month.gap !== '-' || day.gap !== '-') return undefined;
  return date(Number(day.word), Number(month.word), Number(year.word), 3);
}

/** Day first, except in America. */
function slashed(reading: Reading, at: number): DayFound | undefined {
  const { tokens, utterance } = reading;
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    !a ||
    !b ||
    !/^\d{1,2}$/.test(reading.word(at)) ||
    !/^\d{1,2}$/.test(reading.word(at + 1)) ||
    !(b.gap === '/' || (/^[-.]$/.test(b.gap) && c?.gap === b.gap))
  )
    return undefined;
  const year = c && c.gap === b.gap && /^(20)?\d\d$/.test(c.word) ? (Number(c.word) % 2000) + 2000 : undefined;
  const [x, y] = [Number(a.word), Number(b.word)];
  const monthFirst = utterance.locale.toLowerCase() === 'en-us' ? x <= 12 : y > 12;
  return monthFirst ? date(y, x, year, year ? 3 : 2) : date(x, y, year, year ? 3 : 2);
}

function dayMonth(reading: Reading, at: number): DayFound | undefined {
  const the = reading.word(at) === 'the' ? 1 : 0;
  const day = dayNumberAt(reading, at + the);
  if (!day) return undefined;
  let next = at + the + day.length;
  if (/^(of|ka|ki|ko)$/.test(reading.word(next))) next++;
  const month = months.get(reading.word(next));
  if (!month || (reading.word(next) === 'may' && day.plain && /^(i|we|you)$/.test(reading.word(next + 1))))
    return undefined;
  return withYear(reading, at, day.value, month, next + 1);
}

function monthDay(reading: Reading, at: number): DayFound | undefined {
  const month = months.get(reading.word(at));
  const the = reading.word(at + 1) === 'the' ? 1 : 0;
  const day = month ? dayNumberAt(reading, at + 1 + the) : undefined;
  if (!month || !day || /^(am|pm|baje|hour|minute|ghanta|:)$/.test(reading.word(at + 1 + the + day.length)))
    return undefined;
  return withYear(reading, at, day.value, month, at + 1 + the + day.length);
}

function withYear(reading: Reading, at: number, day: number, month: number, next: number): DayFound | undefined {
  const year =
    /^20\d\d$/.test(reading.word(next)) && reading.word(next + 1) !== 'hour' ? Number(reading.word(next)) : undefined;
  return date(day, month, year, next + (year ? 1 : 0) - at);
}

/** Streets have ordinals too: "2nd cross", and so have blocks and gates where somebody is near one. */
const streets = /^(cross|main|phase|stage|street|road|avenue|ave|sector|lane|mile)$/;
const named = /^(block|gate|tower|wing|row|level)$/;

/** "the 31st", "on the fifth", "5 tarikh": a day of the month to come or gone. */
function dayAlone(reading: Reading, at: number): DayFound | undefined {
  const the = reading.word(at) === 'the' ? 1 : 0;
  const day = dayNumberAt(reading, at + the);
  if (!day) return undefined;
  const tarikh = reading.word(at + the + day.length) === 'tarikh' ? 1 : 0;
  const ordinal =
    !day.plain && (day.suffixed || (the && /^(on|for|by|till|since|from|to|of|the)$/.test(reading.word(at - 1))));
  if (!tarikh && !ordinal) return undefined;
  const behind = reading.word(at + the + day.length + tarikh);
  if (
    streets.test(behind) ||
    (named.test(behind) && /^(near|around|to|in|opposite|beside)$/.test(reading.word(at - 1)))
  )
    return undefined;
  if (
    /^(connector|gun|plug|socket|port|outlet|one|charger|device|option|slot|bay|floor|time|half)$/.test(
      reading.word(at + the + day.length),
    )
  )
    return undefined;
  return date(day.value, undefined, undefined, the + day.length + tarikh);
}

interface DayNumber {
  value: number;
  length: number;
  /** A cardinal: a date only beside a month. */
  plain: boolean;
  suffixed: boolean;
}

export function dayNumberAt(reading: Reading, at: number): DayNumber | undefined {
  const word = reading.word(at);
  const tail = reading.tokens[at + 1];
  if (/^\d{1,2}$/.test(word) && tail?.gap === '' && /^(st|nd|rd|th)$/.test(tail.lower))
    return { value: Number(word), length: 2, plain: false, suffixed: true };
  const ordinal = ordinals.get(word);
  if (ordinal) return { value: ordinal, length: 1, plain: false, suffixed: false };
  const tens = englishTens.get(word);
  const unit = ordinals.get(reading.word(at + 1));
  if (tens && unit && unit < 10) return { value: tens + unit, length: 2, plain: false, suffixed: true };
  const cardinal = quantityAt(reading, at);
  if (!cardinal || !Number.isInteger(cardinal.value) || cardinal.value < 1 || cardinal.value > 31) return undefined;
  return { value: cardinal.value, length: cardinal.length, plain: true, suffixed: false };
}

function date(day: number, month: number | undefined, year: number | undefined, length: number): DayFound | undefined {
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  return { day: { is: 'date', day, ...(month ? { month } : {}), ...(year ? { year } : {}) }, length };
}

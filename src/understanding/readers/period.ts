import type { Day, Period, Unit } from '../moments/terms';
import type { Reader, Reading } from '../reading';
import { months, weekdays } from '../vocabulary/calendar';
import { begins, dayWords } from './begins';
import { dayAt } from './day';
import { quantityAt } from './quantity';
import { dayNumberAt } from './written-date';

const units: Record<string, Unit> = {
  hour: 'hour',
  ghanta: 'hour',
  day: 'day',
  din: 'day',
  week: 'week',
  hafta: 'week',
  month: 'month',
  mahina: 'month',
  year: 'year',
  saal: 'year',
};

const offsets: Record<string, number> = {
  this: 0,
  current: 0,
  is: 0,
  is_hi: 0,
  last: -1,
  previous: -1,
  past: -1,
  pichla: -1,
  next: 1,
  coming: 1,
  agla: 1,
};

/** A stretch of the calendar: "last week", "pichle 7 din", "since monday", "in october", "from 3 to 9 january". */
export const period: Reader = {
  name: 'period',
  begins: begins(`in over for during current since from between of ${dayWords}`, 'numbers'),
  read(reading, at) {
    const found =
      back(reading, at) ?? calendar(reading, at) ?? since(reading, at) ?? days(reading, at) ?? month(reading, at);
    return found && { kind: 'period', ...found };
  },
};

type Found = { period: Period; length: number } | undefined;

/** "last 7 days", "past 5 hours", "next 3 days" is read as a duration first. */
function back(reading: Reading, at: number): Found {
  const lead = /^(in|over|for|during|the)$/.test(reading.word(at)) ? 1 : 0;
  const the = lead && reading.word(at + 1) === 'the' ? 1 : 0;
  const start = at + lead + the;
  if (!/^(last|past|previous|pichla)$/.test(reading.word(start))) return undefined;
  const couple =
    reading.word(start + 1) === 'couple' ? { value: 2, length: reading.word(start + 2) === 'of' ? 2 : 1 } : undefined;
  const count = couple ?? quantityAt(reading, start + 1);
  const unit = count && units[reading.word(start + 1 + count.length)];
  if (!count || !unit || count.length === 0) return undefined;
  return { period: { is: 'back', unit, count: count.value }, length: start + 2 + count.length - at };
}

function calendar(reading: Reading, at: number): Found {
  const lead = /^(in|over|for|during)$/.test(reading.word(at)) ? 1 : 0;
  const the = reading.word(at + lead) === 'the' ? 1 : 0;
  const offset = offsets[reading.word(at + lead + the)];
  const word = reading.word(at + lead + the + 1);
  const unit = units[word];
  const length = lead + the + 2;
  if (
    offset === undefined ||
    (reading.word(at + lead + the) === 'is' &&
      !/^(hafta|mahina|saal|weekend)$/.test(word) &&
      reading.tokens[at + lead + the + 1]?.lower !== 'week' &&
      reading.tokens[at + lead + the + 1]?.lower !== 'month')
  )
    return undefined;
  if (word === 'weekend') return { period: { is: 'weekend', offset }, length };
  if (months.has(word) && offset !== 0) return { period: { is: 'month', month: months.get(word) ?? 1 }, length };
  if (unit === 'hour' || !unit) return undefined;
  if (unit === 'week' && (weekdays.has(reading.word(at + length)) || weekdays.has(reading.word(at - 1))))
    return undefined;
  return { period: { is: 'calendar', unit, offset }, length };
}

function since(reading: Reading, at: number): Found {
  const after = /^(since|from)$/.test(reading.word(at)) ? dayAt(reading, at + 1) : undefined;
  if (after && (reading.word(at) === 'since' || /^(now|till now|date)/.test(`${reading.word(at + 1 + after.length)}`)))
    return { period: { is: 'since', day: after.day }, length: 1 + after.length };
  if (reading.word(at) === 'since') return sinceMonth(reading, at);
  const before = dayAt(reading, at);
  if (!before || reading.word(at + before.length) !== 'se') return undefined;
  const rest = reading.word(at + before.length + 1);
  if (!/^(ab|abhi|aaj|now)$/.test(rest)) return undefined;
  return {
    period: { is: 'since', day: before.day },
    length: before.length + 2 + (reading.word(at + before.length + 2) === 'tak' ? 1 : 0),
  };
}

function sinceMonth(reading: Reading, at: number): Found {
  const month = months.get(reading.word(at + 1));
  return month ? { period: { is: 'since', day: { is: 'date', day: 1, month } }, length: 2 } : undefined;
}

/** "from 3 to 9 january", "monday to wednesday", "between the 1st and the 5th". */
function days(reading: Reading, at: number): Found {
  const lead = /^(from|between|of)$/.test(reading.word(at)) ? 1 : 0;
  const first: { day: Day; length: number; bare?: true } | undefined =
    dayAt(reading, at + lead) ?? cardinal(reading, at + lead);
  if (!first) return undefined;
  let next = at + lead + first.length;
  const joint = reading.word(next);
  const dash = joint !== '' && reading.tokens[next]?.gap.trim() === '-';
  if (!dash && !(/^(to|till|through|se)$/.test(joint) || (joint === 'and' && reading.word(at) === 'between')))
    return undefined;
  if (!dash) next++;
  const last = dayAt(reading, next);
  if (!last || (first.day.is === 'date' && first.bare && (last.day.is !== 'date' || !last.day.month))) return undefined;
  const month = last.day.is === 'date' && first.day.is === 'date' && !first.day.month ? last.day.month : undefined;
  const from: Day = month && first.day.is === 'date' ? { ...first.day, month } : first.day;
  const tail = reading.word(next + last.length) === 'tak' ? 1 : 0;
  return { period: { is: 'days', first: from, last: last.day }, length: next + last.length + tail - at };
}

function cardinal(reading: Reading, at: number): { day: Day; length: number; bare: true } | undefined {
  const found = dayNumberAt(reading, at);
  return found && { day: { is: 'date', day: found.value }, length: found.length, bare: true };
}

/** "in october", "march mein", "january ka". */
function month(reading: Reading, at: number): Found {
  const lead = /^(in|for|during|of|this|last)$/.test(reading.word(at)) ? 1 : 0;
  if (lead && /^20\d\d$/.test(reading.word(at + 1)) && !/^(hour|baje|watt|unit_noun)$/.test(reading.word(at + 2)))
    return { period: { is: 'year', year: Number(reading.word(at + 1)) }, length: 2 };
  const number = months.get(reading.word(at + lead));
  if (!number || (lead === 0 && dayNumberAt(reading, at - 1)) || dayNumberAt(reading, at + lead + 1)) return undefined;
  const certain =
    lead > 0 ||
    /^(mein|ka|ki|ke|month|mahina)$/.test(reading.word(at + 1)) ||
    (reading.word(at) !== 'may' && reading.word(at) !== 'march');
  if (!certain) return undefined;
  const year = /^20\d\d$/.test(reading.word(at + lead + 1)) ? Number(reading.word(at + lead + 1)) : undefined;
  return { period: { is: 'month', month: number, ...(year ? { year } : {}) }, length: lead + 1 + (year ? 1 : 0) };
}

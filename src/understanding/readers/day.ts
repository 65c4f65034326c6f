import type { Day } from '../moments/terms';
import type { Reader, Reading } from '../reading';
import { parts, weekdays } from '../vocabulary/calendar';
import { begins, dayWords } from './begins';
import { type DayFound, writtenDateAt } from './written-date';

/** A day: "tomorrow", "kal", "next friday", "day after tomorrow", "8 feb", and "tonight". */
export const day: Reader = {
  name: 'day',
  begins: begins(`from till since ${dayWords}`, 'numbers'),
  read(reading, at) {
    if (reading.word(at) === 'tonight')
      return { kind: 'part', part: 'night', day: { is: 'relative', days: 0 }, length: 1 };
    const lead = /^(from|till|since)$/.test(reading.word(at)) ? 1 : 0;
    if (lead && !dayAt(reading, at + 1)) return undefined;
    const found = dayAt(reading, at);
    return found && { kind: 'day', ...found };
  },
};

export function dayAt(reading: Reading, at: number): DayFound | undefined {
  return relative(reading, at) ?? weekday(reading, at) ?? writtenDateAt(reading, at);
}

function relative(reading: Reading, at: number): DayFound | undefined {
  const the = reading.word(at) === 'the' ? 1 : 0;
  const said = `${reading.word(at + the)} ${reading.word(at + the + 1)} ${reading.word(at + the + 2)}`;
  if (/^day after tomorrow/.test(said)) return on(2, the + 3);
  if (/^day before yesterday/.test(said)) return on(-2, the + 3);
  if (
    /^day after (?:at|for|in|by|morning|afternoon|evening|night|subah|shaam|from|\d|)/.test(said) &&
    !/^day after (?:my|the|that|this|his|i|we|[a-eg-z]{5})/.test(said)
  )
    return on(2, the + 2);
  switch (reading.word(at)) {
    case 'today':
    case 'aaj':
      return on(0, 1);
    case 'tomorrow':
      return on(1, 1);
    case 'yesterday':
      return on(-1, 1);
    case 'kal':
      return { day: { is: 'relative', days: 1, eitherWay: true }, length: 1 };
    case 'parson':
      return { day: { is: 'relative', days: 2, eitherWay: true }, length: 1 };
    default:
      return lastNight(reading, at);
  }
}

const lastNight = (reading: Reading, at: number): DayFound | undefined =>
  reading.word(at) === 'last' && parts.has(reading.word(at + 1)) ? on(-1, 1) : undefined;

const on = (days: number, length: number): DayFound => ({ day: { is: 'relative', days }, length });

const which: Record<string, 'next' | 'last' | 'this'> = {
  next: 'next',
  agla: 'next',
  last: 'last',
  pichla: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  coming: 'this',
  upcoming: 'this',
  is_hi: 'this',
  is: 'this',
};

function weekday(reading: Reading, at: number): DayFound | undefined {
  const the = reading.word(at) === 'the' ? 1 : 0;
  const lead = which[reading.word(at + the)];
  const start = at + the + (lead ? 1 : 0);
  const week = /^(next|agla)$/.test(reading.word(start - 1)) && /^(week|hafta)$/.test(reading.word(start)) ? 1 : 0;
  const number = weekdays.get(reading.word(start + week));
  if (
    !number ||
    (the && !lead) ||
    (reading.word(at) === 'is' &&
      reading.tokens[start]?.word === reading.tokens[start]?.lower &&
      number &&
      !/var$/.test(reading.word(start)))
  )
    return undefined;
  if (/^(sun|sat|wed|mon)$/.test(reading.tokens[start]?.lower ?? '') && reading.tokens[start - 1]?.word === 'the')
    return undefined;
  const day: Day = { is: 'weekday', weekday: number, ...(lead ? { which: lead } : {}) };
  const after = /^(next|agla)$/.test(reading.word(start + 1)) && /^(week|hafta)$/.test(reading.word(start + 2));
  if (after) return { day: { ...day, which: 'next' }, length: start + 3 - at };
  return { day, length: start + week + 1 - at };
}

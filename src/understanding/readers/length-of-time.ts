import type { Reading } from '../reading';
import { quantityAt } from './quantity';

export interface LengthOfTime {
  seconds: number;
  length: number;
  /** The unit it was said in; days and more are counted on the calendar. */
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  count: number;
  /** "10 more minutes". */
  more?: true;
}

const units: Record<string, [LengthOfTime['unit'], number]> = {
  hour: ['hour', 3600],
  ghanta: ['hour', 3600],
  h: ['hour', 3600],
  minute: ['minute', 60],
  m: ['minute', 60],
  day: ['day', 86400],
  din: ['day', 86400],
  week: ['week', 604800],
  hafta: ['week', 604800],
  month: ['month', 2592000],
  mahina: ['month', 2592000],
  year: ['year', 31536000],
  saal: ['year', 31536000],
};

/** "half an hour", "1h30", "an hour and a half", "dedh ghanta": how long, wherever it begins. */
export function lengthOfTimeAt(reading: Reading, at: number): LengthOfTime | undefined {
  return fixed(reading, at) ?? onTheFace(reading, at) ?? counted(reading, at);
}

const phrases: [RegExp, number][] = [
  [/^half (?:an? |of an? )?hour\b/, 1800],
  [/^(?:a |one )?quarter (?:of an? |of |an )?hour\b/, 900],
  [/^three quarter(?:s)? (?:of an? |of )?hour\b/, 2700],
  [/^(?:an |a |one |1 )?hour and (?:a )?half\b/, 5400],
  [/^(?:an |a |one |1 )?hour and a quarter\b/, 4500],
  [/^(?:a )?couple (?:of )?hour\b/, 7200],
  [/^(?:a )?couple (?:of )?minute\b/, 120],
];

function fixed(reading: Reading, at: number): LengthOfTime | undefined {
  if (!/^(half|a|an|one|1|quarter|three|hour|couple)$/.test(reading.word(at))) return undefined;
  const said = reading.words(at, 6);
  for (const [phrase, seconds] of phrases) {
    const match = phrase.exec(said);
    if (match) return { seconds, length: match[0].split(' ').length, unit: 'minute', count: seconds / 60 };
  }
  return undefined;
}

/** "1:30 hours". */
function onTheFace(reading: Reading, at: number): LengthOfTime | undefined {
  const face = /^(\d{1,2}):(\d{2})$/.exec(reading.word(at));
  if (
    !face ||
    Number(face[1]) > 12 ||
    /^(at|from|till|by)$/.test(reading.word(at - 1)) ||
    units[reading.word(at + 1)]?.[0] !== 'hour'
  )
    return undefined;
  const seconds = Number(face[1]) * 3600 + Number(face[2]) * 60;
  return { seconds, length: 2, unit: 'minute', count: seconds / 60 };
}

function counted(reading: Reading, at: number): LengthOfTime | undefined {
  const first = part(reading, at);
  if (!first) return undefined;
  if (first.unit !== 'hour') return first;
  const joined = reading.word(at + first.length) === 'and' || reading.word(at + first.length) === 'aur' ? 1 : 0;
  const article = reading.word(at + first.length + joined) === 'a' ? 1 : 0;
  const half = joined + article;
  if (joined && reading.word(at + first.length + half) === 'half') return added(first, 1800, half + 1);
  const second = part(reading, at + first.length + joined);
  if (second?.unit === 'minute') return added(first, second.seconds, joined + second.length);
  const glued = reading.tokens[at + first.length];
  if (first.length === 2 && glued?.gap === '' && /^\d{1,2}$/.test(glued.word))
    return added(first, Number(glued.word) * 60, 1);
  return first;
}

const added = (first: LengthOfTime, seconds: number, length: number): LengthOfTime => ({
  seconds: first.seconds + seconds,
  length: first.length + length,
  unit: 'minute',
  count: (first.seconds + seconds) / 60,
});

function part(reading: Reading, at: number): LengthOfTime | undefined {
  const article =
    /^(a|an)$/.test(reading.word(at)) && units[reading.word(at + 1)] ? { value: 1, length: 1 } : undefined;
  const count = article ?? quantityAt(reading, at, { homophones: true });
  if (!count) return undefined;
  const more =
    /^(more|extra|additional|aur|further)$/.test(reading.word(at + count.length)) &&
    units[reading.word(at + count.length + 1)]
      ? 1
      : 0;
  const unit = units[reading.word(at + count.length + more)];
  if (!unit || militaryTime(reading, at, unit[0])) return undefined;
  const found: LengthOfTime = {
    seconds: Math.round(count.value * unit[1]),
    length: count.length + more + 1,
    unit: unit[0],
    count: count.value,
  };
  return more ? { ...found, more: true } : found;
}

/** "1500 hrs" is a time of day. */
const militaryTime = (reading: Reading, at: number, unit: string): boolean =>
  unit === 'hour' && /^[0-2]\d[0-5]\d$/.test(reading.word(at));

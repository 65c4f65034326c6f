import type { Clock } from '../moments/terms';
import type { Reading } from '../reading';
import { quantityAt } from './quantity';

export interface Face {
  clock: Clock;
  length: number;
  /** Nothing but the number says that it is a time. */
  weak: boolean;
}

const oclock = /^(baje|oclock|o'clock)$/;

/** A time of day in any of the ways of saying one, wherever it begins; a lone number is a weak one. */
export function faceAt(reading: Reading, at: number, like: { homophones?: boolean } = {}): Face | undefined {
  return (
    named(reading, at) ??
    halfPast(reading, at) ??
    toOrPast(reading, at) ??
    digital(reading, at) ??
    military(reading, at) ??
    spoken(reading, at, like)
  );
}

const strong = (clock: Clock, length: number): Face => ({ clock, length, weak: false });

function named(reading: Reading, at: number): Face | undefined {
  const twelve = /^(12|twelve|barah)$/.test(reading.word(at)) ? 1 : 0;
  const word = reading.word(at + twelve);
  if (word === 'noon') return strong({ hour: 12, minute: 0, half: 'full' }, twelve + 1);
  if (word === 'midnight') return strong({ hour: 0, minute: 0, half: 'full', midnight: true }, twelve + 1);
  return undefined;
}

/** "half past two", "half five", "half two". */
function halfPast(reading: Reading, at: number): Face | undefined {
  if (reading.word(at) !== 'half') return undefined;
  const past = reading.word(at + 1) === 'past' ? 1 : 0;
  const hour = quantityAt(reading, at + 1 + past, { homophones: past > 0 });
  if (!hour || !isHour(hour.value) || /^(hour|minute|kwh|km|rupee)$/.test(reading.word(at + 1 + past + hour.length)))
    return undefined;
  return withHalf(reading, at, { hour: hour.value, minute: 30, half: 'bare' }, 1 + past + hour.length);
}

/** "quarter to twelve", "ten past six". */
function toOrPast(reading: Reading, at: number): Face | undefined {
  const article = reading.word(at) === 'a' && reading.word(at + 1) === 'quarter' ? 1 : 0;
  const minutes = reading.word(at + article) === 'quarter' ? { value: 15, length: 1 } : quantityAt(reading, at);
  if (!minutes || minutes.value > 29) return undefined;
  let next = at + article + minutes.length + (reading.word(at + minutes.length) === 'minute' ? 1 : 0);
  const joint = reading.word(next++);
  const atStands = /^(at|by|till)$/.test(reading.word(at - 1));
  const certain = minutes.value === 15 && reading.word(at + article) === 'quarter';
  if (!(joint === 'past' || joint === 'after' || ((joint === 'to' || joint === 'before') && (certain || atStands))))
    return undefined;
  const hour = quantityAt(reading, next, { homophones: true });
  if (!hour || !isHour(hour.value)) return undefined;
  const back = joint === 'to' || joint === 'before';
  const clock: Clock = back
    ? { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - minutes.value, half: 'bare' }
    : { hour: hour.value, minute: minutes.value, half: 'bare' };
  return withHalf(reading, at, clock, next + hour.length - at);
}

/** "4:30", "04:30", "16:00", "4:30pm", "7:30 baje". */
function digital(reading: Reading, at: number): Face | undefined {
  const face = /^(\d{1,2}):(\d{2})$/.exec(reading.word(at));
  if (!face) return undefined;
  const [hour, minute] = [Number(face[1]), Number(face[2])];
  if (hour > 24 || minute > 59) return undefined;
  const full = hour > 12 || hour === 0 || face[1]?.startsWith('0');
  return withHalf(reading, at, { hour: hour % 24, minute, half: full ? 'full' : 'bare' }, 1);
}

/** "1500 hrs", "0930", and "930" where nothing but a time can stand. */
function military(reading: Reading, at: number): Face | undefined {
  const face = /^([01]?\d|2[0-3])([0-5]\d)$/.exec(reading.word(at));
  if (!face) return undefined;
  const [hour, minute] = [Number(face[1]), Number(face[2])];
  if (reading.word(at + 1) === 'hour') return strong({ hour, minute, half: 'full' }, 2);
  const half = hour > 12 || hour === 0 || face[1]?.startsWith('0') ? 'full' : 'bare';
  const said = withHalf(reading, at, { hour, minute, half }, 1);
  if (timeStands(reading, at)) return said;
  return minute % 5 === 0 && hour > 0 ? { ...said, weak: true } : undefined;
}

/** Between a day or "at" and the end, before am, pm and "baje", or alone where a start was asked for. */
function timeStands(reading: Reading, at: number): boolean {
  const next = reading.word(at + 1);
  if (/^(am|pm|baje)$/.test(next)) return true;
  if (/^(rupee|kwh|wh|minute|km|metre|ka|ki|ke|worth|percent|%|volt|voltage)$/.test(next)) return false;
  const asked = /^(start|from_start)$/.test(reading.utterance.context?.asking ?? '');
  if (asked && reading.tokens.length < 4) return true;
  const day = /^(today|tomorrow|tonight|aaj|kal|parson|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
  return (
    day.test(reading.tokens[at - 1]?.word ?? '') ||
    (/^(at|by)$/.test(reading.tokens[at - 1]?.word ?? '') && day.test(reading.tokens[at - 2]?.word ?? ''))
  );
}

/** "5 pm", "five thirty pm", "9 baje", "saadhe teen baje", and weakly a lone "5". */
function spoken(reading: Reading, at: number, like: { homophones?: boolean }): Face | undefined {
  const word = reading.word(at);
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(word);
  if (dotted) return dottedFace(reading, at, Number(dotted[1]), Number(dotted[2]));
  const hour = quantityAt(reading, at, like) ?? beforeHalf(reading, at);
  if (!hour || hour.value < 0 || hour.value > 24) return undefined;
  const minutes = Number.isInteger(hour.value) && hour.length === 1 ? minutesAt(reading, at + 1) : undefined;
  const clock: Clock = {
    hour: Math.floor(hour.value) % 24,
    minute: minutes?.value ?? Math.round((hour.value % 1) * 60),
    half: hour.value > 12 || hour.value < 1 ? 'full' : 'bare',
  };
  if (hour.value < 1 && hour.value > 0) Object.assign(clock, { hour: 12, half: 'bare' });
  const length = hour.length + (minutes?.length ?? 0);
  const face = withHalf(reading, at, clock, length);
  const said = face.length > length;
  if (!said && !/^\d+$|^[a-z]/.test(word) && !minutes) return undefined;
  return { ...face, weak: !said };
}

/** "ate pm", "for am": what sounds like a number is one before am and pm. */
const beforeHalf = (reading: Reading, at: number) =>
  /^(am|pm|oclock|baje)$/.test(reading.word(at + 1)) ? quantityAt(reading, at, { homophones: true }) : undefined;

function dottedFace(reading: Reading, at: number, hour: number, minute: number): Face | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const face = withHalf(reading, at, { hour, minute, half: hour > 12 ? 'full' : 'bare' }, 1);
  return face.length > 1 ? face : { ...face, weak: true };
}

/** The minutes after a spoken hour: "four thirty", "nine oh five", "5 baj ke 20 minute". */
function minutesAt(reading: Reading, at: number): { value: number; length: number } | undefined {
  if (/^(oh|o)$/.test(reading.word(at))) {
    const unit = quantityAt(reading, at + 1);
    return unit && unit.value > 0 && unit.value < 10 ? { value: unit.value, length: unit.length + 1 } : undefined;
  }
  if (reading.word(at) === 'baje' && /^(ke|kar)$/.test(reading.word(at + 1))) return bajke(reading, at + 2, 2);
  if (/^baj(kar|ke)?$/.test(reading.tokens[at]?.lower ?? '')) return bajke(reading, at + 1, 1);
  if (reading.tokens[at]?.gap.includes('-') && Number(reading.word(at)) <= 24) return undefined;
  const minutes = quantityAt(reading, at);
  if (!minutes || !Number.isInteger(minutes.value) || minutes.value < 10 || minutes.value > 59) return undefined;
  return /^(minute|hour|ghanta|rupee|kwh|km|percent|%|sau|hundred|m|h|baje|day|din|\d.*)$/.test(
    reading.word(at + minutes.length),
  )
    ? undefined
    : minutes;
}

function bajke(reading: Reading, at: number, skipped: number): { value: number; length: number } | undefined {
  const minutes = quantityAt(reading, at);
  if (!minutes || reading.word(at + minutes.length) !== 'minute') return undefined;
  return { value: minutes.value, length: skipped + minutes.length + 1 };
}

const isHour = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12;

/** Takes "am", "pm", "baje", "o'clock" and "hrs" along. */
function withHalf(reading: Reading, at: number, clock: Clock, length: number): Face {
  let next = at + length;
  if (
    oclock.test(reading.word(next)) &&
    !(
      reading.word(next) === 'baje' &&
      reading.word(next + 1) === 'ke' &&
      reading.word(next + 2) !== 'liye' &&
      reading.word(next + 2) !== 'baad'
    )
  )
    next++;
  const half = halfAt(reading, next);
  if (half)
    return strong(
      { ...clock, half: clock.hour > 12 || (clock.half === 'full' && clock.hour === 0) ? 'full' : half.half },
      next + half.length - at,
    );
  if (/^\d/.test(reading.word(at)) && reading.word(next) === 'hour' && reading.word(at).includes(':')) next++;
  return strong(clock, next - at);
}

function halfAt(reading: Reading, at: number): { half: 'am' | 'pm'; length: number } | undefined {
  const word = reading.word(at);
  if (word === 'am' || word === 'pm') return { half: word, length: 1 };
  if ((word === 'a' || word === 'p') && /^m$/.test(reading.word(at + 1)))
    return { half: word === 'a' ? 'am' : 'pm', length: 2 };
  return undefined;
}

import type { Lead, Reader, Reading } from '../reading';
import { begins } from './begins';
import { type Face, faceAt } from './clock-face';

/** Two times that belong together: "3 to 5pm", "9 se 11 baje tak", "between 3 and 5", "11pm-1am". */
export const range: Reader = {
  name: 'range',
  begins: begins('from between at half quarter a noon midnight to too for ate won', 'numbers'),
  read(reading, at) {
    const lead = /^(from|between|at)$/.test(reading.word(at)) ? 1 : 0;
    const first = faceAt(reading, at + lead, { homophones: lead > 0 });
    if (!first) return undefined;
    const joint = jointAt(reading, at + lead + first.length, reading.word(at) === 'between');
    if (!joint) return undefined;
    const second = faceAt(reading, joint.next, { homophones: true });
    if (
      !second ||
      unitFollows(reading, joint.next + second.length) ||
      (first.weak && second.weak && reading.word(at - 1) === 'for')
    )
      return undefined;
    const tak =
      reading.word(joint.next + second.length) === 'tak' ||
      (reading.word(joint.next + second.length) === 'ke' && reading.word(joint.next + second.length + 1) === 'beech')
        ? 1
        : 0;
    return { kind: 'range', start: first.clock, end: second.clock, length: joint.next + second.length + tak - at };
  },
};

function jointAt(reading: Reading, at: number, between: boolean): { next: number } | undefined {
  const word = reading.word(at);
  if (word !== '' && /^\s*-+\s*$/.test(reading.tokens[at]?.gap ?? '')) return { next: at };
  if (!/^(to|till|se|through)$/.test(word) && !(between && /^(and|aur)$/.test(word))) return undefined;
  return { next: at + 1 + (/^(about|around|lekar|leke|at)$/.test(reading.word(at + 1)) ? 1 : 0) };
}

const unitFollows = (reading: Reading, at: number): boolean =>
  /^(hour|minute|ghanta|rupee|kwh|km|day|din|%|percent|metre|amp)$/.test(reading.word(at));

/** A time of day: certain in itself ("3pm", "9 baje"), or by the word before it or the day beside it ("at 9", "monday 3"). */
export const clock: Reader = {
  name: 'clock',
  begins: begins(
    'from at half quarter a noon midnight around about starting beginning to too till by for ate won',
    'numbers',
  ),
  read(reading, at) {
    const lead = leadAt(reading, at);
    const start = at + lead.length;
    const face = faceAt(reading, start, { homophones: lead.length > 0 && lead.as === 'at' });
    if (!face || unitFollows(reading, start + face.length)) return undefined;
    if (face.weak && !standsAsTime(reading, at, start, face, lead.as)) return undefined;
    const tail = tailAt(reading, start + face.length);
    const as = tail.as ?? lead.as;
    return {
      kind: 'clock',
      clock: face.clock,
      length: lead.length + face.length + tail.length,
      ...(as ? { lead: as } : {}),
    };
  },
};

function leadAt(reading: Reading, at: number): { length: number; as?: Lead } {
  const about = /^(about|around|approximately|exactly|sharp|roughly)$/.test(reading.word(at + 1)) ? 1 : 0;
  switch (reading.word(at)) {
    case 'at':
    case 'around':
    case 'about':
      return { length: 1 + about, as: 'at' };
    case 'from':
    case 'starting':
    case 'beginning':
      return { length: 1 + (reading.word(at + 1) === 'at' ? 1 : about), as: 'from' };
    case 'to':
      return /^(day|part|clock)$/.test(reading.taken(at - 1) ?? '') ? { length: 1 + about, as: 'to' } : { length: 0 };
    case 'till':
      return { length: 1 + about, as: 'till' };
    case 'by':
      return { length: 1 + about, as: coming(reading, at) ? 'at' : 'till' };
    default:
      return { length: 0 };
  }
}

/** "i will reach by 10": the time of coming, and no end. */
const coming = (reading: Reading, at: number): boolean =>
  reading.tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ word }) =>
      /^(?:reach|reaching|come|coming|arrive|arriving|there|aa|aaunga|pahunch|pahunchunga)$/.test(word),
    );

function standsAsTime(reading: Reading, at: number, start: number, face: Face, lead: Lead | undefined): boolean {
  if (/^\d{3,}$/.test(reading.word(start))) return compact(reading, at, start, face, lead);
  if (/\.\d$/.test(reading.word(start))) return false;
  if (lead) return true;
  if (face.length > 1 && face.clock.minute > 0 && /start|confirm/.test(reading.utterance.context?.asking ?? ''))
    return true;
  if (reading.word(start) === 'one' && isOne(reading, at)) return false;
  const after = start + face.length;
  if (
    face.length > 1 &&
    reading.word(start + 1) !== 'point' &&
    face.clock.minute % 15 === 0 &&
    face.clock.minute > 0 &&
    !reading.utterance.context
  )
    return true;
  if (/^(tak|se)$/.test(reading.word(after))) return true;
  if (
    reading.word(after) === 'wala' &&
    face.clock.hour <= 12 &&
    /^\d+$/.test(reading.word(start)) &&
    ofBooking(reading)
  )
    return true;
  return reading.word(at) !== 'do' && (besideDay(reading, at - 1) || besideDay(reading, after));
}

/** "the tomorrow one", "tomorrow's one": one of several, and no hour. */
const isOne = (reading: Reading, at: number): boolean =>
  reading.utterance.context?.asking === 'booking_id' ||
  /'s$/.test(reading.tokens[at - 1]?.lower ?? '') ||
  reading.tokens[at - 2]?.word === 'the';
/** "5 wali booking", "11 wala hata do": the booking of an hour. */
const ofBooking = ({ tokens }: Reading): boolean =>
  tokens.some(({ word }) => /^(?:booking|slot|cancel|hatao|radd|shift|badlo|khiska|move)$/.test(word));

/** "tmrw 930", "at 1730": three or four digits are a time only beside a day or where a start is asked for. */
const compact = (reading: Reading, at: number, start: number, face: Face, lead: Lead | undefined): boolean =>
  !/^(?:rupee|kwh|ka|ki|km|volt|voltage|metre|watt|worth|charge)$/.test(reading.word(start + face.length)) &&
  !reading.tokens.some(({ word }) => /^(?:threshold|voltage|rate|price|limit)$/.test(word)) &&
  ((lead === 'at' && reading.word(at) === 'at') ||
    besideDay(reading, at - 1) ||
    besideDay(reading, start + face.length) ||
    (/start|confirm/.test(reading.utterance.context?.asking ?? '') && reading.tokens.length === 1));

/** The times of a day stand right beside it. */
function besideDay(reading: Reading, at: number): boolean {
  return reading.taken(at) === 'day' || reading.taken(at) === 'part';
}

function tailAt(reading: Reading, at: number): { length: number; as?: Lead } {
  if (reading.word(at) === 'tak') return { length: 1, as: 'till' };
  if (reading.word(at) === 'se') return { length: 1, as: 'from' };
  return { length: /^(ko|par|sharp|ish|tk)$/.test(reading.word(at)) ? 1 : 0 };
}

import type { SlotName } from '../../assistant/request';
import type { Reader, Reading } from '../reading';
import { type Piece, spoken, written } from './code-text';

/** What announces a code: the words before it, and the slot it fills. */
const announced: [RegExp, SlotName][] = [
  [
    /^(?:transaction|receipt|invoice|charge|session|bill|order|reference|ref)(?: (?:id|number|no|code|ref|for|of|is|ka|ki|transaction))*$/,
    'txn_id',
  ],
  [/^booking(?: (?:id|number|no|code|ref|reference|is|ka|ki))*$/, 'booking_id'],
  [/^(?:tariff|rate plan|price plan|plan)(?: (?:id|number|no|code|plan|is))*$/, 'tariff_id'],
];

/** Without digits or one of these nobody says a code. */
const numbered =
  /^(?:transaction|receipt|invoice|charge|session|bill|order|reference|ref|booking|tariff|rate|price|plan|host|group)$/;

/** Numbers and codes of transactions, bookings and tariffs, as written or spelt out. */
export const code: Reader = {
  name: 'code',
  applies: ({ tokens }) => tokens.some(({ word }) => /\d/.test(word) || numbered.test(word)),
  read: (reading, at) => after(reading, at) ?? before(reading, at) ?? hashed(reading, at) ?? setting(reading, at),
};

/** "booking no. R-552", "transaction four one oh nine". */
const announcing =
  /^(?:transaction|receipt|invoice|charge|session|bill|order|reference|ref|booking|tariff|rate|price|plan)$/;

function after(reading: Reading, at: number) {
  if (!announcing.test(reading.word(at))) return undefined;
  for (let length = 4; length >= 1; length--) {
    const words = Array.from({ length }, (_, i) => reading.word(at + i));
    if (words.includes('') || /^[-_]$/.test(reading.tokens[at + length]?.gap ?? '')) continue;
    const slot = announced.find(([pattern]) => pattern.test(words.join(' ')))?.[1];
    const found = slot && numberAfter(reading, at + length, words);
    if (slot && found) return { kind: 'code' as const, slot, text: found.text, length: length + found.length };
  }
  return undefined;
}

function numberAfter(reading: Reading, at: number, words: readonly string[]): Piece | undefined {
  const mark = /#\s*$/.test(reading.tokens[at]?.gap ?? '');
  const typed = written(reading, at);
  const spelt = spoken(reading, at);
  if (spelt && spelt.length > (typed?.length ?? 0)) return spelt;
  if (!typed || /:/.test(typed.text) || amount.test(typed.text)) return undefined;
  if (mark) return typed;
  if (/^\d+$/.test(typed.text) && /^(?:kwh|rupee|hour|minute|ghanta|percent|%)$/.test(reading.word(at + typed.length)))
    return undefined;
  const numbered = words.length > 1;
  if (!/\d/.test(typed.text))
    return (numbered && /^[A-Z]{2,}/.test(typed.text)) || /^[A-Z]+[-_][A-Z]+/.test(typed.text) ? typed : undefined;
  if (
    /^\d{1,3}(?:\.\d+)?$/.test(typed.text) &&
    (measured(reading, at + typed.length) || (!numbered && !/^(booking|transaction|tariff)$/.test(words[0] ?? '')))
  )
    return undefined;
  return typed;
}

const amount = /^\d+(?:\.\d+)?(?:kwh|units?|mins?|minutes?|hrs?|hours?|h|am|pm|rs|km|m|v|k|%|h\d+)$/i;

/** A number that counts something is no code. */
const measured = (reading: Reading, at: number): boolean =>
  /^(am|pm|baje|oclock|more|extra|hour|minute|ghanta|day|din|week|kwh|rupee|%|hundred|sau|km|tak|se|to|tarikh|st|nd|rd|th|h|m)$/.test(
    reading.word(at),
  ) || /^[:/]$/.test(reading.tokens[at]?.gap ?? '');

/** "R-552 wali booking", "4410 transaction". */
function before(reading: Reading, at: number) {
  const near = `${reading.tokens[at]?.raw}${reading.tokens[at + 1]?.raw}${reading.tokens[at + 2]?.raw}`;
  const typed = /\d/.test(near) ? written(reading, at) : undefined;
  if (
    !typed ||
    !/\d/.test(typed.text) ||
    !(/[a-z]/i.test(typed.text) || /^\d{4,}$/.test(typed.text)) ||
    /^\d+(am|pm|hrs?|mins?|h|st|nd|rd|th|kwh)$|^\d{1,2}[:.]\d\d/i.test(typed.text)
  )
    return undefined;
  const wala = reading.word(at + typed.length) === 'wala' ? 1 : 0;
  const noun = reading.word(at + typed.length + wala);
  const slot: SlotName | undefined =
    noun === 'booking'
      ? 'booking_id'
      : noun === 'transaction' || noun === 'receipt' || noun === 'invoice'
        ? 'txn_id'
        : noun === 'tariff'
          ? 'tariff_id'
          : undefined;
  return slot && { kind: 'code' as const, slot, text: typed.text, length: typed.length + wala };
}

/** "cancel #9931": what is done says whose number it is. */
function hashed(reading: Reading, at: number) {
  const typed = /#$/.test(reading.tokens[at]?.gap ?? '') ? written(reading, at) : undefined;
  if (!typed || !/\d/.test(typed.text)) return undefined;
  const booking = reading.tokens.some(({ word }) =>
    /^(cancel|move|reschedule|shift|booking|badlo|radd|drop|change)$/.test(word),
  );
  return {
    kind: 'code' as const,
    slot: booking ? ('booking_id' as const) : ('txn_id' as const),
    text: typed.text,
    length: typed.length,
  };
}

const settings: [RegExp, SlotName][] = [
  [/\bhost(?: id| number| no)?\b/, 'host_id'],
  [/\b(?:device |fleet )?group\b/, 'device_group'],
];

/** "the host id of gate 2 to HX-Node_22", "in device group night-fleet", "group mein: night fleet". */
function setting(reading: Reading, at: number) {
  if (!reading.tokens.some(({ word }) => word === 'host' || word === 'group')) return undefined;
  const said = reading.tokens
    .slice(Math.max(0, at - 12), at)
    .map(({ word }) => word)
    .join(' ');
  const behind = groupBehind(reading, at);
  if (behind) return behind;
  const slot = settings.find(([noun]) => noun.test(said))?.[1];
  if (!slot) return undefined;
  const lead = /^(to|as|is|be|ko|named|called|id|set)$/.test(reading.word(at)) ? 1 : 0;
  const direct = /\b(host id|host|group|group id|host number|group called|group named)$/.test(said);
  if (!lead && !direct) return undefined;
  const start = at + lead + (/^(to|as|be|called|named)$/.test(reading.word(at + lead)) && lead ? 1 : 0);
  const typed = written(reading, start);
  if (!typed || /^(of|for|in|on|id|ka|ki|ko|mein|badlo|set|change|kya|wala)$/i.test(typed.text)) return undefined;
  return { kind: 'code' as const, slot, text: typed.text, length: start - at + typed.length };
}

/** "tower a ko night-fleet group mein daalo". */
function groupBehind(reading: Reading, at: number) {
  if (!/^(?:ko|in|to)$/.test(reading.word(at - 1)) && reading.taken(at - 1) !== 'device') return undefined;
  const typed = written(reading, at);
  const noun = typed ? reading.word(at + typed.length) : '';
  if (!typed || noun !== 'group' || /^(?:device|fleet|the|a|ko|which|kaunsa)$/i.test(typed.text)) return undefined;
  return { kind: 'code' as const, slot: 'device_group' as const, text: typed.text, length: typed.length };
}

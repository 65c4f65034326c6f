import type { SlotName } from '../../assistant/request';
import type { Reader, Reading } from '../reading';
import { letterNames } from '../vocabulary/letters';
import { englishTens, englishUnits, hindiNumbers } from '../vocabulary/numbers';

/** What announces a code: the words before it, and the slot it fills. */
const announced: [RegExp, SlotName][] = [
  [
    /^(?:transaction|receipt|invoice|charge|session|bill|order|ref|reference)(?: (?:id|number|no|code|ref|for|of|is|ka|ki|transaction))*$/,
    'txn_id',
  ],
  [/^booking(?: (?:id|number|no|code|ref|reference|is))*$/, 'booking_id'],
  [/^(?:tariff|rate plan|price plan|plan)(?: (?:id|number|no|code|plan|is))*$/, 'tariff_id'],
  [/^(?:host)(?: (?:id|number|no|to|as|is|ko|=|of|in))*$/, 'host_id'],
  [/^(?:device group|group|fleet group)(?: (?:id|to|as|is|ko|name|called|named|=))*$/, 'device_group'],
];

/** Numbers and codes of transactions, bookings, tariffs, hosts and groups, as written or spelt out. */
export const code: Reader = {
  name: 'code',
  read(reading, at) {
    for (let length = 4; length >= 1; length--) {
      const words = Array.from({ length }, (_, i) => reading.word(at + i));
      if (words.includes('')) continue;
      const slot = announced.find(([pattern]) => pattern.test(words.join(' ')))?.[1];
      const found = slot && codeAt(reading, at + length, slot, words.length > 1);
      if (slot && found) return { kind: 'code', slot, text: found.text, length: length + found.length };
    }
    return undefined;
  },
};

function codeAt(
  reading: Reading,
  at: number,
  slot: SlotName,
  named: boolean,
): { text: string; length: number } | undefined {
  const hashed = /#\s*$/.test(reading.tokens[at]?.gap ?? '');
  const typed = written(reading, at);
  const setting = slot === 'host_id' || slot === 'device_group';
  if (
    typed &&
    (setting ? named || slot === 'device_group' || /\d/.test(typed.text) : hashed || /\d/.test(typed.text) || named)
  ) {
    const spelt = spokenCode(reading, at);
    if (spelt && spelt.length > typed.length) return spelt;
    if (!setting && !/\d/.test(typed.text) && !(hashed || /^[A-Z]{2,}/.test(typed.text))) return undefined;
    if (!hashed && /^\d{1,2}$/.test(typed.text) && timeFollows(reading, at + typed.length)) return undefined;
    if (!hashed && /:/.test(typed.text)) return undefined;
    return typed;
  }
  return setting ? undefined : spokenCode(reading, at);
}

const timeFollows = (reading: Reading, at: number): boolean =>
  /^(am|pm|baje|hour|minute|ghanta|day|din|week|kwh|rupee|%|hundred|sau|km|tak|se|to|tarikh|st|nd|rd|th)$/.test(
    reading.word(at),
  );

/** Everything written together, dashes and underscores included: "T-40c9", "HX-Node_22". */
function written(reading: Reading, at: number): { text: string; length: number } | undefined {
  if (!reading.word(at)) return undefined;
  let length = 1;
  while (
    reading.tokens[at + length] &&
    reading.word(at + length) &&
    /^[-_./:]?$/.test(reading.tokens[at + length]?.gap ?? ' ')
  )
    length++;
  const pieces = reading.tokens.slice(at, at + length);
  const text = pieces
    .map((piece, i) => (i ? piece.gap : '') + piece.raw)
    .join('')
    .replace(/'s$/, '');
  return /^(a|an|the|to|for|on|my|of|in|at|is|and|from|with|by|this|that|which|it)$/i.test(text)
    ? undefined
    : { text, length };
}

/** "four one oh nine", "t four zero cee nine". */
function spokenCode(reading: Reading, at: number): { text: string; length: number } | undefined {
  let text = '';
  let length = 0;
  for (; reading.word(at + length); length++) {
    const piece = spokenPiece(reading, at + length, text);
    if (piece === undefined) break;
    text += piece;
  }
  return /\d/.test(text) && length > 1 ? { text, length } : undefined;
}

function spokenPiece(reading: Reading, at: number, before: string): string | undefined {
  const token = reading.tokens[at];
  if (!token) return undefined;
  if (/^\d+$/.test(token.word)) return token.word;
  if (/^[a-z]$/i.test(token.raw)) return token.raw === 'a' && !before ? undefined : token.raw;
  if (token.lower === 'oh') return '0';
  const tens = englishTens.get(token.word);
  const number =
    englishUnits.get(token.word) ?? tens ?? (token.word === 'do' ? undefined : hindiNumbers.get(token.word));
  if (number !== undefined) return String(number);
  const homophone = { to: '2', too: '2', for: '4', ate: '8', won: '1' }[token.lower];
  if (homophone)
    return before && spokenPiece(reading, at + 1, 'x') && !/^(at|am|pm)$/.test(reading.word(at + 1))
      ? homophone
      : undefined;
  return token.lower === 'you' && !before ? undefined : letterNames.get(token.lower);
}

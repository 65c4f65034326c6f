import type { Reading } from '../reading';
import { letterNames } from '../vocabulary/letters';
import { englishTens, englishUnits, hindiNumbers } from '../vocabulary/numbers';

export interface Piece {
  text: string;
  length: number;
}

/** Everything written together, dashes and underscores included: "T-40c9", "HX-Node_22". */
export function written(reading: Reading, at: number): Piece | undefined {
  if (!reading.word(at)) return undefined;
  let length = 1;
  while (reading.word(at + length) && /^[-_./:]?$/.test(reading.tokens[at + length]?.gap ?? ' ')) length++;
  const pieces = reading.tokens.slice(at, at + length);
  const text = pieces
    .map((piece, i) => (i ? piece.gap : '') + piece.raw)
    .join('')
    .replace(/'s$/, '');
  return /^(a|an|the|to|for|on|my|of|in|at|is|and|from|with|by|this|that|which|it)$/i.test(text)
    ? undefined
    : { text, length };
}

/** A code said aloud: "four one oh nine", "t four zero cee nine", "forty one oh nine". */
export function spoken(reading: Reading, at: number): Piece | undefined {
  let text = '';
  let length = 0;
  while (reading.word(at + length)) {
    const piece = pieceAt(reading, at + length, text);
    if (!piece) break;
    text += piece.text;
    length += piece.length;
  }
  return /\d/.test(text) && length > 1 ? { text, length } : undefined;
}

const homophones: Record<string, string> = { to: '2', too: '2', for: '4', ate: '8', won: '1' };

function pieceAt(reading: Reading, at: number, before: string): Piece | undefined {
  const token = reading.tokens[at];
  if (!token || !reading.word(at)) return undefined;
  const one = (text: string | undefined): Piece | undefined => (text === undefined ? undefined : { text, length: 1 });
  if (/^\d+$/.test(token.word)) return one(token.word);
  if (/^[a-z]$/i.test(token.raw)) return token.raw === 'a' && !before ? undefined : one(token.raw);
  if (token.lower === 'oh') return one('0');
  if (/^(?:dash|hyphen)$/.test(token.lower) && before) return one('-');
  const times = { double: 2, triple: 3 }[token.lower];
  if (times) return repeated(pieceAt(reading, at + 1, before), times);
  const tens = englishTens.get(token.word);
  const unit = englishUnits.get(reading.word(at + 1));
  if (tens && unit && unit < 10) return { text: String(tens + unit), length: 2 };
  const number =
    englishUnits.get(token.word) ?? tens ?? (token.word === 'do' ? undefined : hindiNumbers.get(token.word));
  if (number !== undefined) return one(String(number));
  const homophone = /^\d{2,}$/.test(reading.tokens[at - 1]?.lower ?? '') ? undefined : homophones[token.lower];
  if (homophone)
    return before &&
      !/^(at|am|pm|tomorrow|today|now|my|the|me)$/.test(reading.word(at + 1)) &&
      pieceAt(reading, at + 1, 'x')
      ? one(homophone)
      : undefined;
  return token.lower === 'you' && !before ? undefined : one(letterNames.get(token.lower));
}

const repeated = (piece: Piece | undefined, times: number): Piece | undefined =>
  piece && { text: piece.text.repeat(times), length: piece.length + 1 };

import type { Reader, Reading } from '../reading';
import { englishUnits, hindiNumbers } from '../vocabulary/numbers';
import { begins } from './begins';

/** A telephone number of India: ten digits, in groups or spoken, with or without 0, 91 or +91. */
export const phone: Reader = {
  name: 'phone',
  begins: begins('and double triple oh', 'numbers'),
  read(reading, at) {
    const plus = reading.word(at) === 'and' && reading.tokens[at]?.raw === '+' ? 1 : 0;
    let digits = '';
    for (let next = at + plus; digits.length < 14; next++) {
      const piece = digitsAt(reading, next, next > at + plus);
      if (piece === undefined) break;
      digits += piece.text;
      const number = indian(digits, plus > 0);
      const more = digitsAt(reading, next + piece.length, true);
      if (number && !more) return { kind: 'phone', phone: number, length: next + piece.length - at };
      next += piece.length - 1;
    }
    return undefined;
  },
};

function digitsAt(reading: Reading, at: number, inside: boolean): { text: string; length: number } | undefined {
  const word = reading.word(at);
  if (word === '' || (inside && !/^[\s\-()]*$/.test(reading.tokens[at]?.gap ?? 'x'))) return undefined;
  if (/^\d+$/.test(word)) return { text: word, length: 1 };
  const times = { double: 2, triple: 3 }[word];
  const unit = (of: string): number | undefined =>
    of === 'oh' || of === 'o'
      ? 0
      : (englishUnits.get(of) ?? (of === 'do' && !inside ? undefined : hindiNumbers.get(of)));
  const value = unit(times ? reading.word(at + 1) : word);
  if (value === undefined || value > 9) return undefined;
  return { text: String(value).repeat(times ?? 1), length: times ? 2 : 1 };
}

function indian(digits: string, plus: boolean): string | undefined {
  if (/^[6-9]\d{9}$/.test(digits) && !plus) return `+91${digits}`;
  if (/^0[6-9]\d{9}$/.test(digits)) return `+91${digits.slice(1)}`;
  if (/^(?:00)?91[6-9]\d{9}$/.test(digits)) return `+91${digits.slice(-10)}`;
  return plus && digits.length >= 10 && digits.length <= 13 ? `+${digits}` : undefined;
}

/** "12.97, 77.59". */
export const location: Reader = {
  name: 'location',
  begins: begins('', 'numbers'),
  read(reading, at) {
    const { tokens } = reading;
    const first = decimal(reading.word(at));
    const second =
      decimal(reading.word(at + 1)) !== undefined
        ? at + 1
        : /^(and|comma)$/.test(reading.word(at + 1)) || /^(n|north)$/.test(reading.word(at + 1))
          ? at + 2
          : -1;
    const other = second > 0 ? decimal(reading.word(second)) : undefined;
    if (first === undefined || other === undefined) return undefined;
    const sign = (i: number) => (/-$/.test(tokens[i]?.gap ?? '') ? -1 : 1);
    return { kind: 'location', location: [first * sign(at), other * sign(second)], length: second + 1 - at };
  },
};

const decimal = (word: string): number | undefined => (/^\d{1,3}\.\d{2,}$/.test(word) ? Number(word) : undefined);

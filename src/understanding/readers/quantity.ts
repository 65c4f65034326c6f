import type { Reading } from '../reading';
import {
  amendments,
  englishTens,
  englishUnits,
  fractions,
  hindiNumbers,
  homophones,
  numeric,
  scales,
} from '../vocabulary/numbers';

export interface Quantity {
  value: number;
  length: number;
  /** Written in digits, or as one of the words that are nothing but numbers. */
  plain: boolean;
}

type Words = Pick<Reading, 'word'>;

/** The number that begins at a place, in digits, English or Hindi words, with Hindi's fractions and hundreds. */
export function quantityAt(
  words: Words,
  at: number,
  like: { homophones?: boolean; hundreds?: boolean } = {},
): Quantity | undefined {
  const word = words.word(at);
  if (!numeric(word) && word !== 'a' && !(like.homophones && homophones.has(word))) return undefined;
  const head = amended(words, at) ?? fraction(words, at) ?? whole(words, at, like.homophones ?? false);
  if (!head) return undefined;
  return halved(words, at, scaled(words, at, like.hundreds ? spokenHundred(words, at, head) : head));
}

/** "saadhe teen" 3.5, "sava do" 2.25, "paune teen" 2.75. */
function amended(words: Words, at: number): Quantity | undefined {
  const by = amendments.get(words.word(at));
  const of = by === undefined ? undefined : whole(words, at + 1, false);
  return by === undefined || !of ? undefined : { value: of.value + by, length: of.length + 1, plain: true };
}

function fraction(words: Words, at: number): Quantity | undefined {
  const word = words.word(at);
  const value = fractions.get(word) ?? (word === 'paune' ? 0.75 : undefined);
  return value === undefined ? undefined : { value, length: 1, plain: true };
}

function whole(words: Words, at: number, like: boolean): Quantity | undefined {
  const word = words.word(at);
  if (/^\d+(\.\d+)?$/.test(word)) return pointed(words, at, Number(word));
  const tens = englishTens.get(word);
  if (tens !== undefined) {
    const unit = englishUnits.get(words.word(at + 1)) ?? 0;
    return unit > 0 && unit < 10
      ? { value: tens + unit, length: 2, plain: true }
      : { value: tens, length: 1, plain: true };
  }
  const value = englishUnits.get(word) ?? hindiNumbers.get(word) ?? (like ? homophones.get(word) : undefined);
  if (value !== undefined) return pointed(words, at, value);
  if (word === 'a' && scales.has(words.word(at + 1))) return { value: 1, length: 1, plain: true };
  return scales.has(word) ? { value: 1, length: 0, plain: true } : undefined;
}

/** "one point five". */
function pointed(words: Words, at: number, value: number): Quantity {
  const decimals = words.word(at + 1) === 'point' ? tail(words.word(at + 2)) : undefined;
  return decimals === undefined
    ? { value, length: 1, plain: true }
    : { value: Number(`${value}.${decimals}`), length: 3, plain: true };
}

const tail = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : (englishUnits.get(word) ?? hindiNumbers.get(word));

/** "two fifty" for 250, where money or volts are meant. */
function spokenHundred(words: Words, at: number, head: Quantity): Quantity {
  if (head.length !== 1 || head.value < 1 || head.value > 9 || !englishUnits.has(words.word(at))) return head;
  const rest = whole(words, at + 1, false);
  return rest && rest.value >= 10 && rest.value < 100
    ? { value: head.value * 100 + rest.value, length: 1 + rest.length, plain: true }
    : head;
}

/** Hundreds and thousands, and what is added to them: "do sau pachas", "one hundred and twenty". */
function scaled(words: Words, at: number, head: Quantity): Quantity {
  const scale = scales.get(words.word(at + head.length));
  if (!scale || head.value >= scale) return head;
  let length = head.length + 1;
  let value = head.value * scale;
  if (words.word(at + length) === 'and' && Number.isInteger(head.value)) {
    const added = whole(words, at + length + 1, false);
    if (added && added.length > 0 && added.value < 100 && added.value >= 1)
      return { value: value + added.value, length: length + 1 + added.length, plain: true };
  }
  const rest = amended(words, at + length) ?? whole(words, at + length, false);
  if (rest && rest.length > 0 && rest.value < scale && words.word(at + length) !== 'do') {
    const more =
      (scales.get(words.word(at + length + rest.length)) ?? scale) < scale ? scaled(words, at + length, rest) : rest;
    value += more.value;
    length += more.length;
  }
  return { value, length, plain: true };
}

/** "two and a half", "2 and half hours". */
function halved(words: Words, at: number, head: Quantity): Quantity {
  const next = at + head.length;
  if (words.word(next) !== 'and') return head;
  const article = words.word(next + 1) === 'a' ? 1 : 0;
  if (words.word(next + 1 + article) !== 'half') return head;
  if (!article && !/^(?:hour|ghanta|h|day|kwh|minute)$/.test(words.word(next + 2))) return head;
  return { value: head.value + 0.5, length: head.length + 2 + article, plain: true };
}

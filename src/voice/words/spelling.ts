const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The decoder's word for a letter said by its name: "a" is an article too, and that sounds different. */
export const letterWord = (letter: string): string => `_${letter}`;

const characterWord = (character: string): string => DIGITS[Number(character)] ?? letterWord(character);

/** An id spelt aloud, a word a character: `l5c` is `_l five _c`. */
export const spelt = (id: string): string[] => [...id.toLowerCase().replace(/[^a-z0-9]/g, '')].map(characterWord);

function numberWords(digits: string): string[] {
  const value = Number(digits);
  if (digits.startsWith('0') || value > 99) return [...digits].map(characterWord);
  if (value < 10) return [DIGITS[value] ?? ''];
  if (value < 20) return [TEENS[value - 10] ?? ''];
  const unit = value % 10;
  return [TENS[Math.floor(value / 10) - 2] ?? '', ...(unit ? [DIGITS[unit] ?? ''] : [])];
}

/** A charger's name as it is read aloud; nothing where it is not written in Latin letters. */
export function nameWords(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{Script=Latin}\p{Script=Common}]/u.test(plain)) return [];
  const parts = plain.replace(/'/g, '').match(/[a-z]+|[0-9]+/g) ?? [];
  return parts.flatMap((part) => {
    if (/^[0-9]/.test(part)) return numberWords(part);
    return part.length === 1 ? [letterWord(part)] : [part];
  });
}

/** Decoder words as people write them: letters bare. */
export const written = (words: readonly string[]): string => words.map((word) => word.replace(/^_/, '')).join(' ');

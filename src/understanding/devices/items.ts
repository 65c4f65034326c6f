import { isDevanagari } from '../text/devanagari';
import { remembered } from '../text/remembered';
import { spell, type Token, tokenize } from '../text/tokens';
import { devanagariLetters, letterNames, radioAlphabet, soundAlikes } from '../vocabulary/letters';
import { englishTens, englishUnits, hindiNumbers, homophones } from '../vocabulary/numbers';
import { isKnown } from '../vocabulary/words';

/** One or a few tokens as a piece of an id or a name: as written, as letters and digits said aloud, and as they sound. */
export interface Item {
  length: number;
  written: string;
  spoken: string;
  loose: string;
  /** In Devanagari as it stands, whatever word of ours it may also be. */
  heard?: string;
  /** A lone letter or digits: never to be read otherwise in a name. */
  sign: boolean;
}

const letters = /[\p{L}\p{N}]/u;

export function itemAt(tokens: readonly Token[], at: number): Item | undefined {
  const token = tokens[at];
  if (!token || !letters.test(token.raw)) return undefined;
  return repeated(tokens, at) ?? explained(tokens, at) ?? tensAndUnits(tokens, at) ?? single(token.lower);
}

/** One word by itself is the same item wherever it stands. */
const single = remembered((lower): Item => {
  const word = spell(lower);
  const base = lower.replace(/'s$/, '');
  const number = digits(base) ?? digits(word);
  const written =
    number ??
    devanagariLetters.get(base) ??
    (isDevanagari(base) && !isDevanagari(word) ? word : base).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const homophone = homophones.get(base);
  const spoken =
    letterNames.get(base) ?? radioAlphabet.get(base) ?? (homophone === undefined ? written : String(homophone));
  return {
    length: 1,
    written,
    spoken,
    loose: soundAlikes.get(base) ?? spoken,
    ...(isDevanagari(base) && !isDevanagari(written) && !/^(\d+|[a-z])$/.test(written) ? { heard: base } : {}),
    sign: /^(\d+|[a-z])$/.test(written),
  };
});

const several = new Map([
  ['double', 2],
  ['triple', 3],
]);

/** "double g", "triple five", and "double you", which is a letter of its own. */
function repeated(tokens: readonly Token[], at: number): Item | undefined {
  const times = several.get(tokens[at]?.lower ?? '');
  const next = tokens[at + 1];
  if (!times || !next) return undefined;
  if (times === 2 && /^(you|u)$/.test(next.lower))
    return { length: 2, written: `double${next.lower}`, spoken: 'w', loose: 'w', sign: true };
  const { spoken } = single(next.lower);
  if (spoken.length !== 1) return undefined;
  return {
    length: 2,
    written: `${tokens[at]?.lower}${next.lower}`,
    spoken: spoken.repeat(times),
    loose: spoken.repeat(times),
    sign: true,
  };
}

/** "c for charlie", "b as in bravo". */
function explained(tokens: readonly Token[], at: number): Item | undefined {
  const letter = tokens[at]?.lower ?? '';
  const joint =
    tokens[at + 1]?.lower === 'for' ? 1 : tokens[at + 1]?.lower === 'as' && tokens[at + 2]?.lower === 'in' ? 2 : 0;
  const word = tokens[at + 1 + joint]?.lower ?? '';
  const spoken = /^[a-z]$/.test(letter) ? letter : letterNames.get(letter);
  if (!joint || !spoken || word.length < 3 || word[0] !== spoken) return undefined;
  if (!radioAlphabet.has(word) && isKnown(word)) return undefined;
  return { length: 2 + joint, written: spoken, spoken, loose: spoken, sign: true };
}

function tensAndUnits(tokens: readonly Token[], at: number): Item | undefined {
  const tens = englishTens.get(tokens[at]?.word ?? '');
  const unit = englishUnits.get(tokens[at + 1]?.word ?? '');
  if (!tens || !unit || unit > 9) return undefined;
  const value = String(tens + unit);
  return { length: 2, written: value, spoken: value, loose: value, sign: true };
}

function digits(word: string): string | undefined {
  if (/^\d+$/.test(word)) return word;
  const value = englishUnits.get(word) ?? englishTens.get(word) ?? (word === 'do' ? undefined : hindiNumbers.get(word));
  return value === undefined ? undefined : String(value);
}

/** The pieces of a name. Names repeat their words, so those of plain words and numbers are put together from known ones. */
export function itemsOf(name: string): Item[] {
  const quick = name
    .toLowerCase()
    .split(name.includes('-') ? /[ -]/ : ' ')
    .map(quickItem);
  if (quick.every((item) => item !== null)) return quick;
  const tokens = tokenize(name.normalize('NFKC'));
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(tokens, at);
    if (item) items.push(item);
    at += item?.length ?? 1;
  }
  return items;
}

/** Digits, or a word that stands for itself; number words may join with their neighbours. */
const quickItem = (word: string): Item | null =>
  /^\d+$/.test(word) ? { length: 1, written: word, spoken: word, loose: word, sign: true } : quickWord(word);

const quickWord = remembered((word): Item | null => {
  if (!/^[a-z]+$/.test(word) || several.has(word) || digits(spell(word)) !== undefined) return null;
  return single(word);
});

/** The digits and lone letters of a name, in order. */
export const signsOf = (items: readonly Item[]): string =>
  items
    .filter((item) => item.sign)
    .map((item) => item.written)
    .join(' ');

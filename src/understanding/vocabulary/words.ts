import { isDevanagari, transliterate } from '../text/devanagari';
import { fold } from '../text/fold';
import { once, remembered } from '../text/remembered';
import { cues, shades } from './cues';
import { english } from './english';
import { hindi, quantities } from './hindi';
import { loanwords } from './loanwords';
import { hindiNumbers } from './numbers';
import { plain } from './plain';
import { unmistyped } from './typos';

const exact = new Map<string, string>();
const folded = new Map<string, string>();

for (const word of plain.split(/\s+/)) exact.set(word, word);
for (const word of hindiNumbers.keys()) {
  if (!exact.has(word)) exact.set(word, word);
  addFolded(folded, word, word);
}
for (const table of [english, loanwords, quantities, hindi]) addExact(table);
for (const table of [quantities, hindi]) addByEar(folded, table);

/** English as Hindi spells it, and the words that give evidence: met in Devanagari only, and made with the first of it. */
const heard = once(() => {
  const words = new Map<string, string>();
  addByEar(words, loanwords);
  for (const word of new Set(`${cues} ${shades}`.match(/[a-z]{4,}/g))) addFolded(words, word, exact.get(word) ?? word);
  return words;
});

/** The spelling the readers know, for any spelling of a word; a word nobody knows comes back as it is. */
export const canonical = remembered((word): string => {
  const known = exact.get(word);
  if (known) return known;
  if (isDevanagari(word)) return byEar(word) ?? word;
  const mistyped =
    unmistyped(word) ?? (word.length > 5 && word.endsWith('s') ? singular(word.slice(0, -1)) : undefined);
  if (mistyped) return exact.get(mistyped) ?? mistyped;
  const key = fold(word);
  return (key.length > 2 && /^[a-z]+$/.test(word) && folded.get(key)) || word;
});

/** "bookngs": more than one of a word that is known misspelt. */
function singular(word: string): string | undefined {
  const known = exact.get(word);
  return known === undefined ? unmistyped(word) : known === word ? undefined : known;
}

/** Whether a word is one of ours only where it is mistyped, so that it may as well be a mistyped name. */
export const isMistyped = (word: string): boolean => !exact.has(word) && unmistyped(word) !== undefined;

/** Whether a word is one of ours, so that it cannot be a misspelt name. */
export const isKnown = (word: string): boolean => exact.has(word) || canonical(word) !== word;

function byEar(word: string): string | undefined {
  const key = fold(transliterate(word));
  return folded.get(key) ?? (key.length > 2 ? heard().get(key) : undefined);
}

/** The lines of a table: a word, and its variants. */
function linesOf(table: string): [head: string, variants: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.split(': ');
      return [head, rest.split(' ')];
    });
}

function addExact(table: string): void {
  for (const [head, variants] of linesOf(table)) {
    if (!exact.has(head)) exact.set(head, head);
    for (const variant of variants) exact.set(variant, head);
  }
}

function addByEar(map: Map<string, string>, table: string): void {
  for (const [head, variants] of linesOf(table))
    for (const variant of [head, ...variants]) addFolded(map, variant, head);
}

function addFolded(map: Map<string, string>, variant: string, head: string): void {
  const key = fold(isDevanagari(variant) ? transliterate(variant) : variant);
  if (key.length > 1 && !map.has(key)) map.set(key, head);
}

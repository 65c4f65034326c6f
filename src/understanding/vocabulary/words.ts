import { isDevanagari, transliterate } from '../text/devanagari';
import { fold } from '../text/fold';
import { cues, shades } from './cues';
import { english } from './english';
import { hindi, quantities } from './hindi';
import { loanwords } from './loanwords';
import { hindiNumbers } from './numbers';
import { plain } from './plain';
import { unmistyped } from './typos';

const exact = new Map<string, string>();
const folded = new Map<string, string>();
/** English as Hindi spells it: met in Devanagari only. */
const heard = new Map<string, string>();

for (const word of plain.split(/\s+/)) exact.set(word, word);
for (const word of hindiNumbers.keys()) {
  if (!exact.has(word)) exact.set(word, word);
  addFolded(folded, word, word);
}
addAll(english, undefined);
addAll(loanwords, heard);
addAll(quantities, folded);
addAll(hindi, folded);
addCues();

/** The spelling the readers know, for any spelling of a word; a word nobody knows comes back as it is. */
export function canonical(word: string): string {
  let found = remembered.get(word);
  if (found === undefined) {
    found = spelling(word);
    if (remembered.size > 5000) remembered.clear();
    remembered.set(word, found);
  }
  return found;
}

const remembered = new Map<string, string>();

function spelling(word: string): string {
  const known = exact.get(word);
  if (known) return known;
  if (isDevanagari(word)) return byEar(word) ?? word;
  const key = fold(word);
  const mistyped = unmistyped(word);
  if (mistyped) return exact.get(mistyped) ?? mistyped;
  return (key.length > 2 && /^[a-z]+$/.test(word) && folded.get(key)) || word;
}

/** Whether a word is one of ours only where it is mistyped, so that it may as well be a mistyped name. */
export const isMistyped = (word: string): boolean => !exact.has(word) && unmistyped(word) !== undefined;

/** Whether a word is one of ours, so that it cannot be a misspelt name. */
export const isKnown = (word: string): boolean => exact.has(word) || canonical(word) !== word;

function byEar(word: string): string | undefined {
  const key = fold(transliterate(word));
  return folded.get(key) ?? (key.length > 2 ? heard.get(key) : undefined);
}

function addAll(table: string, byEar: Map<string, string> | undefined): void {
  for (const line of table.trim().split('\n')) {
    const [head = '', rest = ''] = line.split(': ');
    if (!exact.has(head)) exact.set(head, head);
    if (byEar) addFolded(byEar, head, head);
    for (const variant of rest.split(' ')) {
      exact.set(variant, head);
      if (byEar) addFolded(byEar, variant, head);
    }
  }
}

/** The words that give evidence, should somebody write them in Devanagari. */
function addCues(): void {
  for (const word of new Set(`${cues} ${shades}`.match(/[a-z]{4,}/g))) addFolded(heard, word, exact.get(word) ?? word);
}

function addFolded(map: Map<string, string>, variant: string, head: string): void {
  const key = fold(isDevanagari(variant) ? transliterate(variant) : variant);
  if (key.length > 1 && !map.has(key)) map.set(key, head);
}

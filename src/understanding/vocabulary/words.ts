import { isDevanagari, transliterate } from '../text/devanagari';
import { fold } from '../text/fold';
import { english } from './english';
import { hindi, quantities } from './hindi';
import { loanwords } from './loanwords';
import { hindiNumbers } from './numbers';
import { plain } from './plain';

const exact = new Map<string, string>();
const folded = new Map<string, string>();

for (const word of plain.split(/\s+/)) exact.set(word, word);
for (const word of hindiNumbers.keys()) {
  if (!exact.has(word)) exact.set(word, word);
  addFolded(word, word);
}
addAll(english, false);
addAll(loanwords, true);
addAll(quantities, true);
addAll(hindi, true);

/** The spelling the readers know, for any spelling of a word; a word nobody knows comes back as it is. */
export function canonical(word: string): string {
  const known = exact.get(word);
  if (known) return known;
  if (isDevanagari(word)) return folded.get(fold(transliterate(word))) ?? word;
  const key = fold(word);
  return (key.length > 1 && /^[a-z]+$/.test(word) && folded.get(key)) || word;
}

/** Whether a word is one of ours, so that it cannot be a misspelt name. */
export const isKnown = (word: string): boolean =>
  exact.has(word) || folded.has(fold(isDevanagari(word) ? transliterate(word) : word));

function addAll(table: string, byEar: boolean): void {
  for (const line of table.trim().split('\n')) {
    const [head = '', rest = ''] = line.split(': ');
    if (!exact.has(head)) exact.set(head, head);
    if (byEar) addFolded(head, head);
    for (const variant of rest.split(' ')) {
      exact.set(variant, head);
      if (byEar) addFolded(variant, head);
    }
  }
}

function addFolded(variant: string, head: string): void {
  const key = fold(isDevanagari(variant) ? transliterate(variant) : variant);
  if (key.length > 1 && !folded.has(key)) folded.set(key, head);
}

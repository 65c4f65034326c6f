import { push } from '../devices/lists';

/** Phrases by their first word, longest first. */
export interface Phrase {
  words: string[];
  cue: string;
}

export function phraseTable(table: string): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of table.trim().split('\n')) {
    const [cue = '', rest = ''] = line.split(': ');
    for (const text of rest.split('|')) {
      const words = text.split(' ');
      const first = words[0] ?? '';
      push(phrases, first, { words, cue });
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

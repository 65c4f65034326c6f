import { spelt, written } from '../words/spelling';

/** The most that is read aloud; a reply to the ear is two sentences. */
const MOST_CHARACTERS = 400;

/** What a voice cannot read, and what it says instead; ids and amounts first, then whatever is only there to be seen. */
const REWORDINGS: readonly [RegExp, string | ((...match: string[]) => string)][] = [
  [/https?:\/\/\S+/g, ''],
  [
    /₹\s?(\d[\d,]*)\.(\d\d?)(?!\d)/g,
    (_, rupees = '', paise = '') => `${rupees.replaceAll(',', '')} rupees ${Number(paise.padEnd(2, '0')) || ''}`,
  ],
  [/₹\s?(\d[\d,]*\d|\d)/g, (_, rupees = '') => `${rupees.replaceAll(',', '')} rupees`],
  [/(\d)\s?kWh\b/gi, '$1 units'],
  [/(\d)\s?kW\b/gi, '$1 kilowatts'],
  [/(\d)\s?km\b/gi, '$1 kilometres'],
  [/(\d)\s?%/g, '$1 percent'],
  [/\bIST\b/g, ''],
  [/\b(\d{1,2}):00\s?([ap])m\b/gi, (_, hour = '', half = '') => `${hour} ${half.toUpperCase()} M`],
  [
    /\b(\d{1,2}):(\d\d)\s?([ap])m\b/gi,
    (_, hour = '', minute = '', half = '') => `${hour} ${minute} ${half.toUpperCase()} M`,
  ],
  [/\b(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{5,12}\b/gi, (id = '') => spellAloud(id)],
  [/[•*_~`#>|]/g, ' '],
  [/…/g, '.'],
  [/[–—()[\]{}]/g, ', '],
];

/** An id for the ear: `l5coqi` is "L, five, C, O, Q, I". */
const spellAloud = (id: string): string =>
  spelt(id)
    .map((word) => (word.startsWith('_') ? written([word]).toUpperCase() : word))
    .join(', ');

/** A reply as it is read aloud: ids spelt, sums and units in words, short. */
export function spoken(text: string): string {
  const worded = REWORDINGS.reduce((all, [from, to]) => all.replace(from, to as string), text);
  const plain = worded
    .replace(/\s*\n+\s*/g, '. ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,*([,.;:!?])[,.]*/g, '$1')
    .trim();
  if (plain.length <= MOST_CHARACTERS) return plain;
  const cut = plain.slice(0, MOST_CHARACTERS);
  return cut.slice(0, cut.lastIndexOf('. ') + 1 || cut.lastIndexOf(' '));
}

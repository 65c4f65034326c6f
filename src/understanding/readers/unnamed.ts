import type { NamedDevice } from '../../assistant/request';
import type { Catalogue } from '../devices/catalogue';
import { itemAt } from '../devices/items';
import { sound } from '../devices/sound';
import type { Finding, Reading } from '../reading';
import { isDevanagari } from '../text/devanagari';
import { numeric } from '../vocabulary/numbers';
import { isKnown } from '../vocabulary/words';

const noun = /^(charger|station|device|unit_noun)$/;
const idle = /^(charger|station|point|unit|wala|device|the|a|an|charging)$/;
const closing = /^(charger|station|point|unit|wala|device|charging)$/;
const sides = /^(?:north|south|east|west|left|right|upper|lower|front|rear)$/;
/** Words that are numbered in parking places; with a number or letter behind they name a device. */
const place =
  /^(gate|tower|block|bay|yard|level|pillar|dock|wing|zone|floor|spot|stall|lot|charger|station|basement|slot|row|section|bldg|building|cp|pod|shed|depot|hub|unit|unit_noun|ramp|deck|parking|garage)$/;

/** From here on: words of one name (guessed), of several or of none that still must be a device (text only). */
export function unnamed(
  reading: Reading,
  catalogue: Catalogue,
  at: number,
): (Finding & { length: number }) | undefined {
  const run = runAt(reading, catalogue, at);
  if (!run) return undefined;
  const fits = fitting(catalogue, run.words);
  if (fits.length === 1 && fits[0]) return { kind: 'device', device: fits[0], guessed: true, length: run.length };
  const named = run.certain || run.words.some((word) => devicesCalled(catalogue, word).length > 0);
  return named && run.text ? { kind: 'unknown_device', text: run.text, length: run.length } : undefined;
}

interface Run {
  words: string[];
  text: string;
  length: number;
  certain: boolean;
}

/** The words here that could be a name: unknown ones, words of names, and a number or lone letter behind them. */
function runAt(reading: Reading, catalogue: Catalogue, at: number): Run | undefined {
  const id = idLike(reading, at);
  if (id) return id;
  let end = at;
  while (belongs(reading, catalogue, end, at)) end++;
  if (coming(reading, end)) return undefined;
  const numbered = end > at || place.test(reading.word(at)) ? sign(reading, Math.max(end, at + 1)) : 0;
  if (end > at && !numbered && sides.test(reading.word(end)) && /^\s+$/.test(reading.tokens[end]?.gap ?? '')) end++;
  if (end === at && !numbered) return undefined;
  if (end === at) end++;
  const last = end + numbered;
  const words = wordsOf(reading, at, last);
  const wala = reading.word(last) === 'wala' ? 1 : 0;
  const closing = noun.test(reading.word(last + wala)) || reading.word(last + wala) === 'one' ? 1 : 0;
  const before = noun.test(reading.word(at - 1)) || place.test(reading.word(at));
  const certain = Boolean((numbered && before) || closing || wala || (numbered && !isKnown(reading.word(at))));
  return { words, text: textOf(reading, at, last), length: last + wala + closing - at, certain };
}

/** "mehmaan aane wale hain", "wrong one": about to come, and the one that was not meant; neither is a name. */
const coming = (reading: Reading, end: number): boolean =>
  (reading.word(end) === 'wala' &&
    /^\w{1,12}ne$/.test(reading.tokens[end - 1]?.lower ?? '') &&
    !/^(?:apne|purane|samne|saamne)$/.test(reading.tokens[end - 1]?.lower ?? '') &&
    /^(?:hai|the|tha|hun|ho)$/.test(reading.word(end + 1))) ||
  (/^(?:wrong|galat)$/.test(reading.tokens[end - 1]?.lower ?? '') && /^(?:one|wala)$/.test(reading.word(end)));

function belongs(reading: Reading, catalogue: Catalogue, at: number, start: number): boolean {
  const word = reading.word(at);
  if (!word || !/^[\p{L}\p{M}]+$/u.test(word) || word.length < 2) return false;
  if (at > start && !/^[\s\-']*$/.test(reading.tokens[at]?.gap ?? '')) return false;
  const lower = reading.tokens[at]?.lower ?? '';
  return (
    catalogue.words.has(lower) ||
    catalogue.words.has(word) ||
    (isDevanagari(lower) && hearable(lower) && catalogue.sounds().words.has(sound(lower))) ||
    !(isKnown(lower) || numeric(word))
  );
}

/** A number or a lone letter right behind, unless it is an amount of something. */
export function sign(reading: Reading, at: number): number {
  const item = reading.word(at) ? itemAt(reading.tokens, at) : undefined;
  if (
    !item?.sign ||
    (reading.word(at + item.length) && reading.tokens[at + item.length]?.gap === '') ||
    !/^[\s-]*$/.test(reading.tokens[at]?.gap ?? '')
  )
    return 0;
  if (reading.word(at) === 'ke' && /^(liye|paas|baad|andar|saath|naam|badle)$/.test(reading.word(at + 1))) return 0;
  if (reading.word(at) === 'do' && !place.test(reading.word(at - 1))) return 0;
  if (reading.word(at) === 'one' && (!place.test(reading.word(at - 1)) || reading.word(at - 2) === 'the')) return 0;
  if (/^(a|i)$/.test(reading.tokens[at]?.raw ?? '') && reading.word(at + 1))
    return reading.tokens[at]?.raw === 'A' || (place.test(reading.word(at - 1)) && afterName(reading, at + 1)) ? 1 : 0;
  return /^(hour|minute|am|pm|baje|ghanta|kwh|rupee|km|%)$/.test(reading.word(at + item.length)) ? 0 : item.length;
}

/** What stands behind a whole name, and never behind an article. */
const afterName = (reading: Reading, at: number): boolean =>
  /^(?:today|tomorrow|tonight|now|kal|aaj|parson|abhi|at|on|in|from|for|to|till|by|and|or|par|ko|ki|ka|ke|mein|se|is|please|next|this|free|ka|book|start|stop|band|chalu|shuru|karo|kar|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d.*)$/.test(
    reading.word(at),
  );

const measure = /^(?:\d+(?:h|hr|hrs|hours?|m|min|mins|minutes?|s|d|am|pm|k|kwh))+\d*$/i;

/** An id typed whole, letters and digits by turns ("q1w2e3"), is nothing else, and nothing else is a piece of it. */
export function typedId(reading: Reading, at: number): (Finding & { length: number }) | undefined {
  if (reading.tokens[at + 1]?.gap !== '' || (at > 0 && reading.tokens[at]?.gap === '')) return undefined;
  const run = idLike(reading, at);
  if (!run || (run.text.match(/\d+|[a-z]+/gi)?.length ?? 0) < 4 || measure.test(run.text)) return undefined;
  return /^[a-z\d]+$/i.test(run.text) ? { kind: 'unknown_device', text: run.text, length: run.length } : undefined;
}

/** Letters and digits mixed and written together, as ids are. */
function idLike(reading: Reading, at: number): Run | undefined {
  let end = at + 1;
  while (reading.word(end) && reading.tokens[end]?.gap === '') end++;
  if (end === at + 1) return undefined;
  const text = textOf(reading, at, end);
  if (
    text.length < 5 ||
    !/\d/.test(text) ||
    !/[a-z]/i.test(text) ||
    /^\d+(am|pm|hrs?|min(s|utes)?|hours?|kwh|units?|rs|km|kms|st|nd|rd|th|h\d*|baje|days?|percent)$/i.test(text)
  )
    return undefined;
  return { words: [text.toLowerCase()], text, length: end - at, certain: true };
}

function wordsOf(reading: Reading, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; ) {
    const item = itemAt(reading.tokens, at);
    if (item && !idle.test(item.written)) words.push(item.written);
    at += item?.length ?? 1;
  }
  return words;
}

export function textOf(reading: Reading, from: number, to: number): string {
  let first = from;
  let last = to;
  while (first < last - 1 && idle.test(reading.tokens[first]?.lower ?? '') && reading.tokens[first + 1]?.gap !== '')
    first++;
  while (last > first + 1 && closing.test(reading.tokens[last - 1]?.lower ?? '')) last--;
  return reading.tokens
    .slice(first, last)
    .map((token, i) => (i ? token.gap.replace(/\s+/g, ' ') : '') + token.raw)
    .join('')
    .replace(/'s$/, '');
}

function fitting(catalogue: Catalogue, words: readonly string[]) {
  const [first, ...rest] = words;
  const others = rest.map((word) => ({ word, called: new Set(devicesCalled(catalogue, word)) }));
  return devicesCalled(catalogue, first ?? '').filter((device) =>
    others.every(
      ({ word, called }) =>
        called.has(device) ||
        device.name
          ?.toLowerCase()
          .split(/[\s-]+/)
          .includes(word),
    ),
  );
}

/** One consonant is too few to tell a name from a word of ours: भाई is no bay. */
const hearable = (word: string): boolean => sound(word).length > 1 || !isKnown(word);

const nobody: readonly NamedDevice[] = [];

/** The devices with a word in their name, whichever script it is written in. */
const devicesCalled = (catalogue: Catalogue, word: string): readonly NamedDevice[] =>
  catalogue.words.get(word) ??
  (isDevanagari(word) && hearable(word) ? catalogue.sounds().words.get(sound(word)) : undefined) ??
  nobody;

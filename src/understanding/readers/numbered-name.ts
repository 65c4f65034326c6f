import type { Catalogue } from '../devices/catalogue';
import type { Finding, Reading } from '../reading';
import { numeric } from '../vocabulary/numbers';
import { isKnown } from '../vocabulary/words';
import { sign, textOf } from './unnamed';

/** Places that come in numbers: "gate 5" is another than "gate 2", and no time of day. */
const numberedPlace =
  /^(gate|tower|block|bay|yard|pillar|dock|wing|zone|stall|basement|building|bldg|cp|pod|shed|ramp|deck|lot)$/;

/** A numbered place that is none of theirs, before its number is taken for a time. */
export function numberedName(
  reading: Reading,
  catalogue: Catalogue,
  at: number,
): (Finding & { length: number }) | undefined {
  const lead = areaAt(reading, at);
  const found = placeAt(reading, catalogue, at + lead);
  const length = lead + found;
  return found ? { kind: 'unknown_device', text: textOf(reading, at, at + length), length } : undefined;
}

/** How many words from here are no words of ours and may say where the place is: "hadapsar gate 3". */
function areaAt(reading: Reading, at: number): number {
  let length = 0;
  while (length < 3 && strange(reading, at + length)) length++;
  if (length && /^(?:near|nearby|around|to|nearest|closest)$/.test(reading.tokens[at - 1]?.word ?? '')) return 0;
  return /^\s*$/.test(reading.tokens[at + length]?.gap ?? '') ? length : 0;
}

const strange = (reading: Reading, at: number): boolean =>
  /^[\p{L}\p{M}]{3,}$/u.test(reading.word(at)) &&
  !isKnown(reading.tokens[at]?.lower ?? '') &&
  !numeric(reading.word(at)) &&
  !numberedPlace.test(reading.word(at)) &&
  /^\s*$/.test(reading.tokens[at + 1]?.gap ?? '');

/** Whether a word is of a place that comes in numbers, here or anywhere. */
export const isNumbered = ({ numbered }: Catalogue, word: string, lower: string): boolean =>
  numberedPlace.test(word) || numbered.has(lower);

/** How many words a numbered place takes. */
function placeAt(reading: Reading, catalogue: Catalogue, at: number): number {
  if (!isNumbered(catalogue, reading.word(at), reading.tokens[at]?.lower ?? '')) return 0;
  const numbered = /^\d{1,3}$|^[a-z]$|^[a-z]{3,}$/.test(reading.word(at + 1)) ? sign(reading, at + 1) : 0;
  if (!numbered || /^(to|se|till|tak|m|h)$/.test(reading.word(at + 1 + numbered))) return 0;
  return 1 + numbered;
}

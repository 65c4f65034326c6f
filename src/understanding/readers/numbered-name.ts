import type { Catalogue } from '../devices/catalogue';
import type { Finding, Reading } from '../reading';
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
  const word = reading.word(at);
  if (!numberedPlace.test(word) && !catalogue.numbered.has(reading.tokens[at]?.lower ?? '')) return undefined;
  const numbered = /^\d{1,3}$|^[a-z]$|^[a-z]{3,}$/.test(reading.word(at + 1)) ? sign(reading, at + 1) : 0;
  if (!numbered || /^(to|se|till|tak|m|h)$/.test(reading.word(at + 1 + numbered))) return undefined;
  return { kind: 'unknown_device', text: textOf(reading, at, at + 1 + numbered), length: 1 + numbered };
}

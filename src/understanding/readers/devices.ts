import { catalogueOf } from '../devices/catalogue';
import { matchAt, nearlyAt } from '../devices/match';
import type { Reader, Reading } from '../reading';
import { isKnown, isMistyped } from '../vocabulary/words';
import { numberedName } from './numbered-name';
import { typedId, unnamed } from './unnamed';

const free =
  (reading: Reading) =>
  (at: number): boolean =>
    reading.word(at) !== '';

/** A device by its id or name, in any spelling. What it covers is nothing else. */
export const device: Reader = {
  name: 'device',
  read(reading, at) {
    const found = matchAt(catalogueOf(reading.utterance.devices), reading.tokens, at, free(reading));
    return found && { kind: 'device', device: found.device, guessed: found.guessed, length: found.length };
  },
};

/** One edit from exactly one id or name. */
export const misspelt: Reader = {
  name: 'misspelt',
  read(reading, at) {
    const strange = (i: number): boolean => isStrange(reading, i);
    if (!reading.word(at) || ![0, 1, 2, 3].some((i) => strange(at + i))) return undefined;
    const found = nearlyAt(catalogueOf(reading.utterance.devices), reading.tokens, at, free(reading), strange);
    return found && { kind: 'device', device: found.device, guessed: true, length: found.length };
  },
};

/** Something unknown, or with digits, that nobody has read yet. */
function isStrange(reading: Reading, at: number): boolean {
  const token = reading.word(at) ? reading.tokens[at] : undefined;
  return token !== undefined && (!isKnown(token.lower) || isMistyped(token.lower) || /\d/.test(token.raw));
}

/** An id that is none of theirs. */
export const typed: Reader = { name: 'typed', read: typedId };

/** A place with a number that none of theirs has. */
export const numbered: Reader = {
  name: 'numbered',
  read: (reading, at) => numberedName(reading, catalogueOf(reading.utterance.devices), at),
};

/** Words of a name, or a device that is clearly named but not to be found. */
export const partial: Reader = {
  name: 'partial',
  read: (reading, at) => unnamed(reading, catalogueOf(reading.utterance.devices), at),
};

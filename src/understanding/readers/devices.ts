import { catalogueOf } from '../devices/catalogue';
import { matchAt, nearlyAt } from '../devices/match';
import type { Reader, Reading } from '../reading';
import { remembered } from '../text/remembered';
import type { Token } from '../text/tokens';
import { isKnown, isMistyped } from '../vocabulary/words';
import { isNumbered, numberedName } from './numbered-name';
import { typedId, unnamed } from './unnamed';

/** A device by its id or name, in any spelling. What it covers is nothing else. */
export const device: Reader = {
  name: 'device',
  read(reading, at) {
    const found = matchAt(catalogueOf(reading.utterance.devices), reading.tokens, at, reading.free);
    return found && { kind: 'device', device: found.device, guessed: found.guessed, length: found.length };
  },
};

/** One edit from exactly one id or name. */
export const misspelt: Reader = {
  name: 'misspelt',
  applies: ({ tokens }) => tokens.some(strange),
  read(reading, at) {
    if (!strangeAhead(reading, at)) return undefined;
    const found = nearlyAt(catalogueOf(reading.utterance.devices), reading.tokens, at, reading.free, (i) =>
      isStrange(reading, i),
    );
    return found && { kind: 'device', device: found.device, guessed: true, length: found.length };
  },
};

/** Something unknown, or with digits. */
const strange = ({ lower, raw }: Token): boolean => /\d/.test(raw) || odd(lower) > 0;

const odd = remembered((lower) => Number(!isKnown(lower) || isMistyped(lower)));

/** Something strange that nobody has read yet. */
function isStrange({ tokens, free }: Reading, at: number): boolean {
  const token = free(at) ? tokens[at] : undefined;
  return token !== undefined && strange(token);
}

function strangeAhead(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 4; next++) if (isStrange(reading, next)) return true;
  return false;
}

/** An id that is none of theirs. */
export const typed: Reader = {
  name: 'typed',
  applies: ({ tokens }) => tokens.some(({ raw }) => /\d/.test(raw)),
  read: typedId,
};

/** A place with a number that none of theirs has. */
export const numbered: Reader = {
  name: 'numbered',
  applies: ({ tokens, utterance }) => {
    const catalogue = catalogueOf(utterance.devices);
    return tokens.some(({ word, lower }) => isNumbered(catalogue, word, lower));
  },
  read: (reading, at) => numberedName(reading, catalogueOf(reading.utterance.devices), at),
};

/** Words of a name, or a device that is clearly named but not to be found. */
export const partial: Reader = {
  name: 'partial',
  read: (reading, at) => unnamed(reading, catalogueOf(reading.utterance.devices), at),
};

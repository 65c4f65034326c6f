import type { Catalogue } from '../devices/catalogue';
import { type Match, matchAt, nearlyAt } from '../devices/match';
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
    const found =
      matchAt(reading.catalogue, reading.tokens, at, (i) => reading.free(i)) ?? oneMore(reading, reading.catalogue, at);
    return found && { kind: 'device', device: found.device, guessed: found.guessed, length: found.length };
  },
};

/** "gate 1 and 2": the number of another place of that name. */
function oneMore(reading: Reading, catalogue: Catalogue, at: number): Match | undefined {
  const { tokens } = reading;
  if (!/^\d{1,3}$/.test(reading.word(at)) || counts(reading, at + 1)) return undefined;
  const joint = /^(?:and|aur|or|ya)$/.test(reading.word(at - 1)) ? 1 : tokens[at]?.gap.trim() === ',' ? 0 : undefined;
  if (joint === undefined || reading.taken(at - 1 - joint) !== 'device') return undefined;
  let first = at - 1 - joint;
  while (first > 0 && /^\d+$/.test(tokens[first]?.word ?? '')) first--;
  while (first > 0 && !/^[a-z]+$/.test(tokens[first]?.lower ?? '')) first--;
  while (first > 0 && /^(?:and|aur|or|ya|n)$/.test(tokens[first]?.word ?? '')) first -= 2;
  const found = catalogue.names.get(`${tokens[first]?.lower}${reading.word(at)}`);
  return found?.length === 1 && found[0] ? { device: found[0].device, guessed: false, length: 1 } : undefined;
}

/** A number of hours, rupees and the like, or a time. */
const counts = (reading: Reading, at: number): boolean =>
  /^(?:am|pm|baje|hour|h|m|minute|ghanta|day|din|week|kwh|rupee|ka|percent|%|to|se|till|tak|st|nd|rd|th|more|half|aur half|gun|socket|plug|connector|booking)$/.test(
    reading.word(at),
  ) ||
  /^(?:-|:|\.|\/)$/.test(reading.tokens[at]?.gap.trim() || ' ') ||
  reading.tokens[at]?.gap === '';

/** One edit from exactly one id or name. */
export const misspelt: Reader = {
  name: 'misspelt',
  applies: ({ tokens }) => tokens.some(strange),
  read(reading, at) {
    if (!strangeAhead(reading, at)) return undefined;
    const found = nearlyAt(
      reading.catalogue,
      reading.tokens,
      at,
      (i) => reading.free(i),
      (i) => isStrange(reading, i),
    );
    return found && { kind: 'device', device: found.device, guessed: true, length: found.length };
  },
};

/** Something unknown, or with digits. */
const strange = ({ lower, raw }: Token): boolean => /\d/.test(raw) || odd(lower) > 0;

const odd = remembered((lower) => Number(!isKnown(lower) || isMistyped(lower)));

/** Something strange that nobody has read yet. */
function isStrange(reading: Reading, at: number): boolean {
  const token = reading.free(at) ? reading.tokens[at] : undefined;
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
  applies: ({ tokens, catalogue }) => tokens.some(({ word, lower }) => isNumbered(catalogue, word, lower)),
  read: (reading, at) => numberedName(reading, reading.catalogue, at),
};

/** Words of a name, or a device that is clearly named but not to be found. */
export const partial: Reader = {
  name: 'partial',
  read: (reading, at) => unnamed(reading, reading.catalogue, at),
};

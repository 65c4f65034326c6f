import type { NamedDevice } from '../../assistant/request';
import { isDevanagari } from '../text/devanagari';
import { oneEdit, swappedMiddle } from './edit';
import { type Item, signsOf } from './items';
import { push } from './lists';

/** A device name taken apart. */
export interface NameEntry {
  device: NamedDevice;
  key: string;
  items: readonly Item[];
}

interface Entry {
  key: string;
  device: NamedDevice;
  /** Its digits and lone letters in order, which no edit may touch. */
  signs?: string;
}

/** Ids and names of five characters or more, so that those one edit away are found without trying all. */
export interface Nearby {
  /** Names with digits or lone letters, by these: they must be the same. */
  signed: Map<string, Entry[]>;
  /** Ids and other names by their first and by their last half: one edit leaves either as it was. */
  heads: Map<string, Entry[]>;
  tails: Map<string, Entry[]>;
}

export function nearbyOf(ids: ReadonlyMap<string, NamedDevice>, names: ReadonlyMap<string, NameEntry[]>): Nearby {
  const nearby: Nearby = { signed: new Map(), heads: new Map(), tails: new Map() };
  const halve = (entry: Entry): void => {
    const middle = entry.key.length >> 1;
    push(nearby.heads, entry.key.slice(0, middle), entry);
    push(nearby.tails, entry.key.slice(middle), entry);
  };
  for (const [key, device] of ids) if (key.length > 4) halve({ key, device });
  for (const [key, entries] of names) {
    if (key.length < 5 || isDevanagari(key)) continue;
    for (const { device, items } of entries) {
      const signs = signsOf(items);
      if (signs) push(nearby.signed, signs, { key, device, signs });
      else halve({ key, device, signs });
    }
  }
  return nearby;
}

/** The devices whose id or name is one edit from what was said, its digits and lone letters untouched. */
export function oneEditFrom(nearby: Nearby, said: string, signs: string, found: Set<NamedDevice>): void {
  const check = (entry: Entry): void => {
    if ((entry.signs === undefined || entry.signs === signs) && oneEdit(entry.key, said)) found.add(entry.device);
  };
  for (const entry of nearby.signed.get(signs) ?? []) check(entry);
  for (const length of [said.length - 1, said.length, said.length + 1]) lookUp(nearby, said, length, check);
  lookUp(nearby, swappedMiddle(said), said.length, check);
}

/** The halves a word of this length would have in common with what was said. */
function lookUp({ heads, tails }: Nearby, said: string, length: number, check: (entry: Entry) => void): void {
  const middle = length >> 1;
  for (const entry of heads.get(said.slice(0, middle)) ?? []) if (entry.key.length === length) check(entry);
  for (const entry of tails.get(said.slice(said.length - (length - middle))) ?? [])
    if (entry.key.length === length) check(entry);
}

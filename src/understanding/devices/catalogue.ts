import type { NamedDevice } from '../../assistant/request';
import { isDevanagari } from '../text/devanagari';
import { tokenize } from '../text/tokens';
import { halves } from './edit';
import { type Item, itemAt } from './items';
import { sound } from './sound';

/** A device name taken apart. */
export interface NameEntry {
  device: NamedDevice;
  key: string;
  /** Its digits and lone letters in order, which no edit may touch. */
  signs: string;
}

/** Devices by everything words can call them. */
export interface Catalogue {
  ids: Map<string, NamedDevice>;
  /** Ids with o and 0 made one. */
  blurred: Map<string, NamedDevice>;
  names: Map<string, NameEntry[]>;
  sounds: Map<string, NamedDevice[]>;
  /** Words of names; those that are a letter or digits are not here. */
  words: Map<string, Set<NamedDevice>>;
  /** Words that stand before a number or a lone letter in some name: "gate 2", "tower b". */
  numbered: Set<string>;
  /** Words of names by how they sound, for those written in Devanagari. */
  wordSounds: Map<string, Set<NamedDevice>>;
  /** Every id and name of five characters or more, under either half of it. */
  edits: () => Map<string, EditEntry[]>;
  longest: number;
  /** The first two characters of ids (blurred too) and names: nothing else can be one. */
  starts: Set<string>;
}

export interface EditEntry {
  key: string;
  device: NamedDevice;
  signs: string | undefined;
}

const built = new WeakMap<readonly NamedDevice[], Catalogue>();

/** The catalogue of these devices, built once for an array. */
export function catalogueOf(devices: readonly NamedDevice[]): Catalogue {
  let catalogue = built.get(devices);
  if (!catalogue) {
    catalogue = build(devices);
    built.set(devices, catalogue);
  }
  return catalogue;
}

export const blur = (key: string): string => key.replaceAll('o', '0');

const keyOf = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const idle = new Set(['charger', 'station', 'point', 'the', 'device', 'unit', 'charging', 'of', 'no', 'number', 'ev']);

function build(devices: readonly NamedDevice[]): Catalogue {
  const catalogue: Catalogue = {
    ids: new Map(),
    blurred: new Map(),
    names: new Map(),
    sounds: new Map(),
    words: new Map(),
    numbered: new Set(),
    wordSounds: new Map(),
    edits: () => new Map(),
    longest: 0,
    starts: new Set(),
  };
  for (const device of devices) {
    const id = keyOf(device.device_id);
    catalogue.ids.set(id, device);
    catalogue.starts.add(id.slice(0, 2)).add(blur(id).slice(0, 2));
    catalogue.blurred.set(blur(id), device);
    catalogue.longest = Math.max(catalogue.longest, id.length);
    if (device.name) addName(catalogue, device, device.name);
  }
  let edits: Map<string, EditEntry[]> | undefined;
  catalogue.edits = () => {
    edits ??= editsOf(catalogue);
    return edits;
  };
  return catalogue;
}

function addName(catalogue: Catalogue, device: NamedDevice, name: string): void {
  const items = itemsOf(name);
  const key = items.map((item) => item.written).join('');
  if (!key) return;
  const entry = { device, key, signs: signsOf(items) };
  push(catalogue.names, key, entry);
  catalogue.starts.add(key.slice(0, 2));
  push(catalogue.sounds, items.map((item) => sound(item.written)).join(''), device);
  catalogue.longest = Math.max(catalogue.longest, key.length);
  items.forEach(({ written, sign }, i) => {
    if (sign || idle.has(written)) return;
    join(catalogue.words, written, device);
    join(catalogue.wordSounds, sound(written), device);
    if (items[i + 1]?.sign) catalogue.numbered.add(written);
  });
}

function join(map: Map<string, Set<NamedDevice>>, key: string, device: NamedDevice): void {
  const having = map.get(key);
  if (having) having.add(device);
  else map.set(key, new Set([device]));
}

function itemsOf(name: string): Item[] {
  const tokens = tokenize(name.normalize('NFKC'));
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(tokens, at);
    if (item) items.push(item);
    at += item?.length ?? 1;
  }
  return items;
}

export const signsOf = (items: readonly Item[]): string =>
  items
    .filter((item) => item.sign)
    .map((item) => item.written)
    .join(' ');

/** One edit leaves the first or the second half of a word as it was. */
function editsOf({ ids, names }: Catalogue): Map<string, EditEntry[]> {
  const edits = new Map<string, EditEntry[]>();
  const add = (entry: EditEntry) => {
    if (entry.key.length < 5 || isDevanagari(entry.key)) return;
    for (const half of halves(entry.key, entry.key.length)) push(edits, half, entry);
  };
  for (const [key, device] of ids) add({ key, device, signs: undefined });
  for (const entries of names.values()) for (const entry of entries) add(entry);
  return edits;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

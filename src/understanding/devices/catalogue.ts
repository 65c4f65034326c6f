import type { NamedDevice } from '../../assistant/request';
import { once } from '../text/remembered';
import { itemsOf } from './items';
import { join, push } from './lists';
import { type NameEntry, type Nearby, nearbyOf } from './nearby';
import { idle, type Sounds, soundsOf } from './sounds';

/** Devices by everything words can call them. */
export interface Catalogue {
  ids: Map<string, NamedDevice>;
  /** Ids with o and 0 made one. */
  blurred: Map<string, NamedDevice>;
  names: Map<string, NameEntry[]>;
  /** Words of names; those that are a letter or digits are not here. */
  words: Map<string, NamedDevice[]>;
  /** Words that stand before a number or a lone letter in some name: "gate 2", "tower b". */
  numbered: Set<string>;
  /** What only some utterances need, made with the first of them. */
  sounds: () => Sounds;
  /** What is one edit away. */
  near: () => Nearby;
  longest: number;
  /** The first two characters of ids (blurred too) and names: nothing else can be one. */
  starts: Set<string>;
}

const built = new WeakMap<readonly NamedDevice[], Catalogue>();

/** The lists built last, since the same devices come in another list with every turn. */
const latest: (readonly NamedDevice[])[] = [];

/** The catalogue of these devices, built once for all lists of the same. */
export function catalogueOf(devices: readonly NamedDevice[]): Catalogue {
  const known = built.get(devices);
  if (known) return known;
  const same = latest.find((list) => alike(list, devices));
  const catalogue = (same && built.get(same)) ?? build(devices);
  built.set(devices, catalogue);
  if (!same && latest.unshift(devices) > 8) latest.pop();
  return catalogue;
}

const alike = (one: readonly NamedDevice[], other: readonly NamedDevice[]): boolean =>
  one.length === other.length &&
  one.every(({ device_id, name }, i) => device_id === other[i]?.device_id && name === other[i]?.name);

export const blur = (key: string): string => key.replaceAll('o', '0');

const plain = /^[a-z0-9]+$/;

function keyOf(id: string): string {
  const key = id.toLowerCase();
  return plain.test(key) ? key : key.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function build(devices: readonly NamedDevice[]): Catalogue {
  const catalogue: Catalogue = {
    ids: new Map(),
    blurred: new Map(),
    names: new Map(),
    words: new Map(),
    numbered: new Set(),
    sounds: once(() => soundsOf(devices)),
    near: once(() => nearbyOf(catalogue.ids, catalogue.names)),
    longest: 0,
    starts: new Set(),
  };
  for (const device of devices) {
    const id = keyOf(device.device_id);
    const blurred = blur(id);
    catalogue.ids.set(id, device);
    catalogue.starts.add(id.slice(0, 2)).add(blurred.slice(0, 2));
    catalogue.blurred.set(blurred, device);
    catalogue.longest = Math.max(catalogue.longest, id.length);
    if (device.name) addName(catalogue, device, device.name);
  }
  return catalogue;
}

function addName(catalogue: Catalogue, device: NamedDevice, name: string): void {
  const items = itemsOf(name);
  const key = items.map((item) => item.written).join('');
  if (!key) return;
  push(catalogue.names, key, { device, key, items });
  catalogue.starts.add(key.slice(0, 2));
  catalogue.longest = Math.max(catalogue.longest, key.length);
  items.forEach(({ written, sign }, i) => {
    if (sign || idle.has(written)) return;
    join(catalogue.words, written, device);
    if (items[i + 1]?.sign) catalogue.numbered.add(written);
  });
}

import type { NamedDevice } from '../../assistant/request';
import { itemsOf } from './items';
import { join, push } from './lists';
import { sound } from './sound';

/** Names and their words by how they sound, for those written in Devanagari. */
export interface Sounds {
  names: Map<string, NamedDevice[]>;
  words: Map<string, NamedDevice[]>;
}

/** Words that name nothing by themselves. */
export const idle: ReadonlySet<string> = new Set(
  'charger station point the device unit charging of no number ev'.split(' '),
);

export function soundsOf(devices: readonly NamedDevice[]): Sounds {
  const sounds: Sounds = { names: new Map(), words: new Map() };
  for (const device of devices) {
    const items = itemsOf(device.name ?? '');
    if (items.length) push(sounds.names, items.map(({ written }) => sound(written)).join(''), device);
    for (const { written, sign } of items) if (!sign && !idle.has(written)) join(sounds.words, sound(written), device);
  }
  return sounds;
}

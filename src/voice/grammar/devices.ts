import type { NamedDevice } from '../../assistant/request';
import { nameWords, spelt } from '../words/spelling';
import { after, anyOf, maybe, oneOf, type Phrase } from './phrase';

/** The most chargers one grammar knows; with more, ids collapse into each other and hearing takes too long. */
const MOST_DEVICES = 50;

/** One way to say one charger. */
export interface DeviceForm {
  deviceId: string;
  words: readonly string[];
  by: 'id' | 'name';
}

/** How each charger may be said: spelt, and by its name where it has one that can be read aloud. */
export function deviceForms(devices: readonly NamedDevice[]): DeviceForm[] {
  return devices.slice(0, MOST_DEVICES).flatMap(({ device_id, name }) => {
    const byId: DeviceForm = { deviceId: device_id, words: spelt(device_id), by: 'id' };
    const isNamed = name !== undefined && name !== device_id;
    const byName: DeviceForm = { deviceId: device_id, words: isNamed ? nameWords(name) : [], by: 'name' };
    return [byId, byName].filter(({ words }) => words.length > 0);
  });
}

const connector = after(anyOf('connector socket plug gun'), anyOf('one two three'));

/** A charger with the words people put around it. */
export function devicePhrase(forms: readonly DeviceForm[]): Phrase {
  const names = oneOf(...forms.filter(({ by }) => by === 'name').map(({ words }) => words.join(' ')));
  const ids = oneOf(...forms.filter(({ by }) => by === 'id').map(({ words }) => after(...words.map(zeroOrOh))));
  return after(
    maybe(oneOf('charger', 'the charger', 'charger number', 'charging station')),
    oneOf(ids, names),
    maybe(connector),
  );
}

const zeroOrOh = (word: string): Phrase => (word === 'zero' ? oneOf('zero', 'oh') : word);

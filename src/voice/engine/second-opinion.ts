import { createBuilder, type Place } from '../grammar/automaton';
import type { DeviceForm } from '../grammar/devices';
import { after, oneOf, type Phrase } from '../grammar/phrase';
import type { HeardDevice } from './find-device';

/** Exactly these words: how well they fit where nothing else is looked for. */
export function exactly(words: readonly string[]): Place {
  const builder = createBuilder();
  return builder.before(words.join(' '), builder.end);
}

/** The same sentence with every charger but the one heard in its place: how well the next best fits is how sure the best is. */
export function otherDevices(
  words: readonly string[],
  heard: HeardDevice,
  forms: readonly DeviceForm[],
): Place | undefined {
  const others = forms.filter(({ deviceId }) => !heard.deviceIds.includes(deviceId));
  if (others.length === 0) return undefined;
  const builder = createBuilder();
  const said = oneOf(...others.map((form): Phrase => after(...form.words.map(zeroOrOh))));
  const sentence = after(words.slice(0, heard.from).join(' '), said, words.slice(heard.to).join(' '));
  return builder.before(sentence, builder.end);
}

const zeroOrOh = (word: string): Phrase => (word === 'zero' ? oneOf('zero', 'oh') : word);

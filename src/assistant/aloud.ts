import type { Language } from './person';
import type { KnownDevice } from './site/site';

/** More than this nobody listens to; the rest stands in writing. */
const MOST_SENTENCES = 3;
const MOST_CHARACTERS = 320;

/** `Gate 1` for `Gate 1 (l5coqi)`: a name is safer for the ear than an id. */
function byName(text: string, devices: readonly KnownDevice[]): string {
  const named = devices.filter(({ deviceId, name }) => name !== deviceId);
  return named.reduce((said, { deviceId, name }) => said.replaceAll(`${name} (${deviceId})`, name), text);
}

/** The beginning of an answer, made for the ear: few sentences, no list signs, chargers by name. Signs and ids are the voice's. */
function aloudWords(text: string, devices: readonly KnownDevice[]): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^•\s*/, '').trim())
    .filter(Boolean)
    .map((line) => (/[.?!।:…]$/.test(line) ? line : `${line}.`));
  const sentences = byName(lines.join(' '), devices).split(/(?<=[.?!।]) /);
  const short = sentences.slice(0, MOST_SENTENCES).join(' ');
  return short.length > MOST_CHARACTERS ? short.slice(0, short.lastIndexOf(' ', MOST_CHARACTERS)) : short;
}

/** The words of a reply as they are spoken. */
export const spokenWords = (text: string, language: Language, devices: readonly KnownDevice[]) => ({
  text: aloudWords(text, devices),
  // Romanised Hindi is read out by a Hindi voice.
  language: language === 'en' ? ('en' as const) : ('hi' as const),
});

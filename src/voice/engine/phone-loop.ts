import type { Place } from '../grammar/automaton';
import type { Pronunciations } from '../words/pronunciations';

const SOUNDS =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(' ');

const word = (sound: string): string => `sound_${sound.toLowerCase()}`;

/** Every sound of the model as a word. */
export const soundWords: Pronunciations = new Map(SOUNDS.map((sound) => [word(sound), [sound]]));

/** Any sounds in any order: how well free speech fits, to compare a grammar's fit with. */
export function phoneLoop(): Place {
  const next = new Map<string, Place>();
  const loop: Place = { number: 0, mayEnd: true, next };
  for (const sound of SOUNDS) next.set(word(sound), loop);
  return loop;
}

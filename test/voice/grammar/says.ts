import type { Place } from '../../../src/voice/grammar/automaton';

/** Whether a grammar has a path for these words, from its start to an end. */
export function says(start: Place, sentence: string): boolean {
  let place: Place | undefined = start;
  for (const word of sentence.split(' ')) place = place?.next.get(word);
  return place?.mayEnd ?? false;
}

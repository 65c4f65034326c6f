import { type Place, placesFrom } from '../grammar/automaton';
import { type NativeDecoder, type SpeechModule, withString } from './soundswallower';

/** The weight of the grammar's own odds against the sound. */
export const LANGUAGE_WEIGHT = 2;

const waysFrom = (place: Place): number => place.next.size + (place.mayEnd ? 1 : 0);

/** Hands a grammar to a decoder. Without odds every path is free. Throws where a word has no pronunciation. */
export function setGrammar(speech: SpeechModule, decoder: NativeDecoder, start: Place, hasOdds: boolean): void {
  const places = placesFrom(start);
  const numbers = new Map(places.map((place, at) => [place, at]));
  const end = places.length;
  const logmath = speech._decoder_logmath(decoder.cdecoder);
  const grammar = withString(speech, 'said', (name) =>
    speech._fsg_model_init(name, logmath, LANGUAGE_WEIGHT, places.length + 1),
  );
  speech._fsg_set_states(grammar, 0, end);
  const words = new Map<string, number>();
  const wordNumber = (word: string): number => {
    const number =
      words.get(word) ?? withString(speech, word, (address) => speech._fsg_model_word_add(grammar, address));
    words.set(word, number);
    return number;
  };
  places.forEach((place, from) => {
    const odds = hasOdds ? Math.trunc(speech._logmath_log(logmath, 1 / waysFrom(place)) * LANGUAGE_WEIGHT) : 0;
    for (const [word, to] of place.next)
      speech._fsg_model_trans_add(grammar, from, numbers.get(to) ?? end, odds, wordNumber(word));
    if (place.mayEnd) speech._fsg_model_null_trans_add(grammar, from, end, odds);
  });
  if (speech._decoder_set_fsg(decoder.cdecoder, grammar) < 0) throw new GrammarError();
}

/** The decoder refused a grammar. */
class GrammarError extends Error {
  override name = 'GrammarError';
  override message = 'the speech decoder does not take the grammar: one of its words has no pronunciation';
}

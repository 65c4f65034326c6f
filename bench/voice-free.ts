import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeardSpeech } from '../src/assistant/voice';
import { decodeRecording } from '../src/voice/audio/decode';
import { prepare } from '../src/voice/audio/prepare';
import { createDecoder } from '../src/voice/engine/decoder';
import { loadSpeechModule, MODEL } from '../src/voice/engine/soundswallower';
import { type Place, placesFrom } from '../src/voice/grammar/automaton';
import { deviceForms } from '../src/voice/grammar/devices';
import { grammarOf } from '../src/voice/grammar/grammar';
import { pronounce } from '../src/voice/words/pronunciations';
import { written } from '../src/voice/words/spelling';
import type { KnownDevice } from './voice-corpus';

/** The same engine and the same words in any order: what it hears without a grammar. */
export async function freeVocabulary(
  examples: readonly string[],
  devices: readonly KnownDevice[],
): Promise<(note: Uint8Array) => Promise<HeardSpeech>> {
  const speech = await loadSpeechModule();
  const grammar = grammarOf(examples, deviceForms(devices));
  const words = new Set(placesFrom(grammar).flatMap(({ next }) => [...next.keys()]));
  const pronunciations = pronounce(words, await readFile(join(MODEL, 'dict.txt'), 'latin1'));
  const decoder = await createDecoder(speech, pronunciations, { beam: 1e-64, pbeam: 1e-64, wbeam: 1e-45 });
  const next = new Map<string, Place>();
  const loop: Place = { number: 0, mayEnd: true, next };
  for (const word of words) next.set(word, loop);
  decoder.use(loop, 'equal');
  return async (note) => {
    const prepared = prepare(await decodeRecording(note));
    const heard = prepared ? decoder.decode(prepared.samples).words : [];
    return heard.length > 0
      ? { heard: 'words', text: written(heard), sure: true, alike: [] }
      : { heard: 'nothing', why: 'no_speech' };
  };
}

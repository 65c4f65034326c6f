import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../grammar/automaton';
import type { Pronunciations } from '../words/pronunciations';
import { LANGUAGE_WEIGHT, setGrammar } from './set-grammar';
import { MODEL, type NativeDecoder, type SpeechModule } from './soundswallower';

/** How wide a search is: hypotheses less likely than the best by more than this are given up. */
export interface Beams {
  beam: number;
  pbeam: number;
  wbeam: number;
  /** Of more hypotheses than these the beams are narrowed. */
  maxhmmpf?: number;
  /** Whether every sound of the model is scored, not only those looked for: else scores of two grammars do not compare. */
  compallsen?: boolean;
  /** What each word costs, as odds: noise is heard as small words where they cost little. */
  wip?: number;
}

/** What a decoder made of a sound. */
export interface Decoded {
  /** Empty where no path through the grammar fits. */
  words: string[];
  /** The logarithm of its likelihood, in the decoder's own base; comparable for the same sound only. */
  score: number;
  /** Hundredths of a second in which a word was heard. */
  speechFrames: number;
}

/** One search over one grammar at a time; made once and kept, because giving one back leaks memory. */
export interface SpeechDecoder {
  use(grammar: Place, odds: 'equal' | 'free'): void;
  decode(samples: Float32Array): Decoded;
  /** Teaches words it does not know yet. */
  learn(words: Pronunciations): void;
}

const dictionaryText = (words: Pronunciations): string =>
  [...words]
    .flatMap(([word, sounds]) => sounds.map((sound, at) => `${word}${at > 0 ? `(${at + 1})` : ''} ${sound}\n`))
    .join('');

/** Makes a decoder with the dictionary given whole: its loader reads files only, so one is written and removed. */
export async function createDecoder(speech: SpeechModule, words: Pronunciations, beams: Beams): Promise<SpeechDecoder> {
  const folder = mkdtempSync(join(tmpdir(), 'kazam-voice-'));
  try {
    const dict = join(folder, 'words.txt');
    writeFileSync(dict, dictionaryText(words));
    const settings = { samprate: 16_000, lw: LANGUAGE_WEIGHT, silprob: 0.1, loglevel: 'FATAL', ...beams };
    // The model's own parameters would silently override the settings, and switch on a filter that spoils short notes.
    const featparams = join(__dirname, 'featparams.json');
    const decoder = new speech.Decoder({ hmm: MODEL, dict, featparams, ...settings }) as NativeDecoder;
    await decoder.initialize();
    return wrap(speech, decoder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrap(speech: SpeechModule, decoder: NativeDecoder): SpeechDecoder {
  const scoreAddress = speech._malloc(4);
  return {
    use: (grammar, odds) => setGrammar(speech, decoder, grammar, odds === 'equal'),
    decode(samples) {
      decoder.start();
      decoder.process_audio(samples, false, true);
      decoder.stop();
      if (speech._decoder_hyp(decoder.cdecoder, scoreAddress) === 0) return { words: [], score: 0, speechFrames: 0 };
      const score = speech.HEAP32[scoreAddress >> 2] ?? 0;
      const heard = (decoder.get_alignment().w ?? []).filter(({ t }) => !/^[<[(]/.test(t));
      return {
        words: heard.map(({ t }) => t.replace(/\(\d+\)$/, '')),
        score,
        speechFrames: Math.round(heard.reduce((sum, { d }) => sum + d, 0) * 100),
      };
    },
    learn(words) {
      for (const [word, sounds] of words) {
        if (decoder.lookup_word(word) !== null) continue;
        decoder.add_words(
          ...sounds.map((sound, at): [string, string] => [at > 0 ? `${word}(${at + 1})` : word, sound]),
        );
      }
    },
  };
}

import { dirname, join } from 'node:path';
import type { Decoder, SoundSwallowerModule } from 'soundswallower';

/** What the compiled recogniser exports beside its documented methods: building a grammar, and the score of what was heard. */
interface Internals {
  _fsg_model_init(name: number, logmath: number, languageWeight: number, states: number): number;
  _fsg_set_states(grammar: number, start: number, end: number): void;
  _fsg_model_word_add(grammar: number, word: number): number;
  _fsg_model_trans_add(grammar: number, from: number, to: number, logProbability: number, word: number): void;
  _fsg_model_null_trans_add(grammar: number, from: number, to: number, logProbability: number): number;
  _logmath_log(logmath: number, probability: number): number;
  _decoder_logmath(decoder: number): number;
  _decoder_set_fsg(decoder: number, grammar: number): number;
  _decoder_hyp(decoder: number, score: number): number;
  _malloc(size: number): number;
  _free(address: number): void;
}

export type SpeechModule = SoundSwallowerModule & Internals;

/** A decoder with the address of its compiled half. */
export type NativeDecoder = Decoder & { cdecoder: number };

/** Where the package keeps its acoustic models, as an absolute path: the package itself looks beside the program. */
export const MODEL = join(dirname(require.resolve('soundswallower')), 'model', 'en-us');

/**
 * Loads the recogniser. It installs a handler of its own for exceptions that nobody catches, each time anew; the one in
 * this thread is taken off again, so that such an exception ends the thread and is seen.
 */
export async function loadSpeechModule(): Promise<SpeechModule> {
  const before = process.listeners('uncaughtException');
  const { default: createModule } = await import('soundswallower');
  const speech = (await createModule({})) as SpeechModule;
  for (const listener of process.listeners('uncaughtException'))
    if (!before.includes(listener)) process.off('uncaughtException', listener);
  return speech;
}

/** Writes a C string for as long as `use` runs. */
export function withString<T>(speech: SpeechModule, text: string, use: (address: number) => T): T {
  const bytes = Buffer.from(`${text}\0`);
  const address = speech._malloc(bytes.length);
  speech.HEAPU8.set(bytes, address);
  try {
    return use(address);
  } finally {
    speech._free(address);
  }
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent, Request, Utterance } from '../src/assistant/request';
import { phrasesOf } from '../test/understanding/phrasebook';
import { linesOf, sets } from './understanding-score';
import { frame } from './understanding-table';
import { timesByRecognizers } from './understanding-times';

interface Manager {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<{ intent: string; score: number }>;
}

const { NlpManager } = require('node-nlp') as { NlpManager: new (options: object) => Manager };

/** node-nlp trained on the project's own phrases and tuned-on lines, never on the sets it is measured with. */
export async function trained(): Promise<(utterance: Utterance) => Promise<Request[]>> {
  const manager = new NlpManager({ languages: ['en'], nlu: { log: false }, autoSave: false, forceNER: false });
  for (const [text, intent] of lessons()) manager.addDocument('en', text, intent);
  await manager.train();
  return async (utterance) => {
    const { intent, score } = await manager.process('en', utterance.text);
    const known = intent === 'None' || score < 0.5 ? 'unknown' : (intent as Intent);
    return frame(utterance, known, timesByRecognizers(utterance));
  };
}

/** What is said, and its first intent; a value given to an open question teaches no intent. */
function lessons(): [string, string][] {
  const phrases = readdirSync(join(sets, 'phrases'))
    .flatMap((file) => phrasesOf(join(sets, 'phrases', file)))
    .map(({ utterance, expected }) => ({ utterance, intent: expected.split(' ')[0] ?? 'unknown' }));
  const lines = ['more', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
    .flatMap((set) => linesOf(`${set}-examples`))
    .map((line) => ({
      utterance: line,
      intent: line.expect[0]?.intent ?? 'unknown',
    }));
  return [...phrases, ...lines]
    .filter(({ utterance, intent }) => utterance.text.trim() && utterance.context?.intent !== intent)
    .map(({ utterance, intent }) => [utterance.text, intent]);
}

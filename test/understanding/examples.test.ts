import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Utterance } from '../../src/assistant/request';
import { understand } from '../../src/understanding';
import { notation } from './phrasebook';

interface Example extends Utterance {
  id: string;
  expect: Request[];
}

const examples: Example[] = readFileSync(join(__dirname, 'examples.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('the labelled sample of the contract', () => {
  test.each(examples.map((example) => [example.id, example.text, example] as const))('%s %s', (_id, _text, example) => {
    expect(notation(understand(example))).toBe(notation(example.expect));
  });
});

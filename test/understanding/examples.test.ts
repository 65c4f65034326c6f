import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Utterance } from '../../src/assistant/request';
import { understand } from '../../src/understanding';
import { notation } from './phrasebook';

interface Example extends Utterance {
  id: string;
  expect: Request[];
}

const linesOf = (file: string): Example[] =>
  readFileSync(join(__dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each([
  ['the labelled sample of the contract', 'examples.jsonl'],
  ['more lines, labelled without sight of the code and since tuned on', 'more-examples.jsonl'],
  ['a third set, labelled likewise and since tuned on', 'third-examples.jsonl'],
  ['a fourth, of fleets and drivers, labelled likewise and since tuned on', 'fourth-examples.jsonl'],
  [
    'a fifth, of workplaces, edges, follow-ups, fleets, Hindi and voice, labelled likewise and since tuned on',
    'fifth-examples.jsonl',
  ],
  ['a sixth, of fleets, voice and Hinglish, labelled likewise and since tuned on', 'sixth-examples.jsonl'],
  [
    'a seventh, of what is only told or supposed beside orders like it, labelled likewise and since tuned on',
    'seventh-examples.jsonl',
  ],
])('%s', (_set, file) => {
  test.each(linesOf(file).map((example) => [example.id, example.text, example] as const))(
    '%s %s',
    (_id, _text, example) => {
      expect(notation(understand(example))).toBe(notation(example.expect));
    },
  );
});

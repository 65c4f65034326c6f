import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../src/understanding';
import { notation, phrasesOf } from './phrasebook';

const folder = join(__dirname, 'phrases');

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(phrasesOf(join(folder, file)).map((phrase) => [phrase.text, phrase] as const))(
    '%s',
    (_, { utterance, expected }) => {
      expect(notation(understand(utterance))).toBe(expected);
    },
  );
});

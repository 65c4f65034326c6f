import { soundsOf } from '../../../src/voice/words/letter-to-sound';
import { pronounce } from '../../../src/voice/words/pronunciations';
import { nameWords, spelt, written } from '../../../src/voice/words/spelling';

test('an id is spelt a word a character, and written back with bare letters', () => {
  expect(spelt('L5-coqi')).toEqual(['_l', 'five', '_c', '_o', '_q', '_i']);
  expect(written(['stop', ...spelt('a10')])).toBe('stop a one zero');
});

test.each([
  ['Gate 1', 'gate one'],
  ['Tower A', 'tower _a'],
  ['Basement-North B2', 'basement north _b two'],
  ['Bay 42', 'bay forty two'],
  ['Plot 105', 'plot one zero five'],
  ["St. John's", 'st johns'],
  ['Café São', 'cafe sao'],
  ['गेट 1', ''],
])('the name %s is read "%s"', (name, words) => {
  expect(nameWords(name).join(' ')).toBe(words);
});

test('our own pronunciations come first, then the dictionary with its variants, then the spelling', () => {
  const found = pronounce(['_z', 'a', 'gate', 'indiranagar'], 'gate G EY T\ngate(2) G AH T\na AH\ngates G EY T S\n');
  expect([...found]).toEqual([
    ['_z', ['Z IY', 'Z EH D']],
    ['a', ['AH', 'EY']],
    ['gate', ['G EY T', 'G AH T']],
    ['indiranagar', ['IH N D IH R AA N AA G AA R']],
  ]);
});

test('any name has sounds, all of the model', () => {
  const known =
    /^(AA|AE|AH|AO|AW|AY|B|CH|D|DH|EH|ER|EY|F|G|HH|IH|IY|JH|K|L|M|N|NG|OW|OY|P|R|S|SH|T|TH|UH|UW|V|W|Y|Z|ZH)$/;
  for (const name of ['koramangala', 'whitefield', 'chowk', 'xyzzy', 'jayanagar', 'qutub', 'thiruvananthapuram']) {
    const sounds = soundsOf(name).split(' ');
    expect(sounds.length).toBeGreaterThan(2);
    for (const sound of sounds) expect(sound).toMatch(known);
  }
});

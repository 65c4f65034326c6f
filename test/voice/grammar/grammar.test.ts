import { conversations } from '../../../conversations';
import { placesFrom } from '../../../src/voice/grammar/automaton';
import { deviceForms } from '../../../src/voice/grammar/devices';
import { grammarOf } from '../../../src/voice/grammar/grammar';
import { says } from './says';

const examples = conversations.flatMap(({ examples: { en } }) => en);
const devices = [
  { device_id: 'l5coqi', name: 'Gate 1' },
  { device_id: 'x007gd', name: 'Tower A' },
  { device_id: 'k2m4p6', name: 'k2m4p6' },
];
const grammar = grammarOf(examples, deviceForms(devices));

test.each([
  'book charger _l five _c _o _q _i tomorrow three pm for an hour',
  'book gate one for an hour tomorrow at three pm',
  'book tomorrow at half past three in the afternoon for ninety minutes gate one',
  'please reserve tower _a on friday from ten to eleven thirty am',
  'start charging on _x oh zero seven _g _d for two and a half hours',
  'charge two hundred and fifty rupees on gate one',
  'charge gate one till full',
  'is gate one free tomorrow at five pm',
  'tell me when gate one is free',
  'stop charging',
  'stop gate one please',
  'move my booking to six thirty pm',
  'cancel my booking on gate one tomorrow',
  'how much did i spend last month',
  'show me ccs chargers',
  'take tower _a out of service',
  'set the rate of _k two _m four _p six to twelve',
  'yes',
  'no thanks',
  'the second one',
  'gate one',
  'five pm tomorrow',
  'for ninety minutes',
  'make it two hundred rupees',
])('"%s" can be said', (sentence) => {
  expect(says(grammar, sentence)).toBe(true);
});

test.each(['the weather is nice', 'book', 'gate nine', 'charge rupees', 'two two two', 'tomorrow tomorrow'])(
  '"%s" cannot be said',
  (sentence) => {
    expect(says(grammar, sentence)).toBe(false);
  },
);

test('with no charger known, what needs one cannot be said, and the rest can', () => {
  const bare = grammarOf(examples, []);
  expect(says(bare, 'stop charging')).toBe(true);
  expect(says(bare, 'which chargers are free')).toBe(true);
  expect(says(bare, 'disable gate one')).toBe(false);
});

test('more than fifty chargers do not make it larger', () => {
  const many = (count: number) =>
    deviceForms(Array.from({ length: count }, (_, at) => ({ device_id: `c${at + 100}x`, name: `Bay ${at + 1}` })));
  expect(many(400)).toEqual(many(50));
  expect(placesFrom(grammarOf(examples, many(50))).length).toBeLessThan(3000);
});

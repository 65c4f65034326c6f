import { conversations } from '../../../conversations';
import { templateOf } from '../../../src/voice/grammar/template';

const plain = (example: string): string =>
  templateOf(example)
    .map((part) => ('words' in part ? part.words : `<${part.value}>`))
    .join(' ');

test.each([
  ['book charger l5coqi tomorrow 3pm for an hour', 'book charger <device> <moment> <length>'],
  ['reserve l5coqi today from 5 to 6pm', 'reserve <device> <moment>'],
  ['charge 200 rupees on l5coqi', 'charge <amount> on <device>'],
  ['charge l5coqi till full', 'charge <device> <full>'],
  ['is anything free tomorrow morning at 9?', 'is anything free <moment>'],
  ['take gate 1 out of service', 'take <device> out of service'],
  ['what is the rate at tower a?', 'what is the rate at <device>'],
  ['set the rate of l5coqi to 12', 'set the rate of <device> to <number>'],
  ['show me ccs chargers', 'show me <socket> chargers'],
  ['uptime of all chargers last week', 'uptime of all chargers <period>'],
  ['what have I booked?', 'what have i booked'],
])('%s is %s', (example, template) => {
  expect(plain(example)).toBe(template);
});

test('no value of any conversation is left among the words', () => {
  const examples = conversations.flatMap(({ examples: { en } }) => en);
  const words = examples.flatMap((example) =>
    templateOf(example).flatMap((part) => ('words' in part ? part.words : [])),
  );
  expect(words.filter((each) => /\d|tomorrow|hour|rupees|month/.test(each))).toEqual([]);
});

import { conversations } from '../../conversations';
import { Temporal } from '../../src/assistant/time';
import { understand } from '../../src/understanding';

const devices = [
  { device_id: 'l5coqi', name: 'Gate 1', num_connectors: 1 },
  { device_id: '3654e5', name: 'Gate 2', num_connectors: 2 },
  { device_id: '3pt6d3', name: 'Tower A', num_connectors: 1 },
];
const monday = { now: '2027-02-08T10:00:00+05:30', timezone: 'Asia/Kolkata', locale: 'en-IN', devices };

const all = conversations.flatMap(({ intent, examples, command }) =>
  [...examples.en, ...examples.hi, ...examples.hinglish].map((text) => ({ text, intent, command })),
);
const examples = all.filter(({ command }) => !command).map(({ text, intent }) => [text, intent] as const);

test.each(all.filter(({ command }) => command))(
  'the command "$text" stands for $intent',
  ({ text, intent, command }) => {
    expect(command?.(text, Temporal.ZonedDateTime.from('2027-02-08T10:00[Asia/Kolkata]'))).toMatchObject({ intent });
  },
);

test.each(examples)('the example "%s" is understood as %s, alone and after something else', (text, intent) => {
  const after = { intent: 'device_status' as const, slots: { device_id: '3654e5' } };
  expect(understand({ ...monday, text })).toMatchObject([{ intent }]);
  expect(understand({ ...monday, text, context: after })).toMatchObject([{ intent }]);
});

test('every conversation has a name and an intent of its own, and examples in every language', () => {
  expect(new Set(conversations.map(({ name }) => name)).size).toBe(conversations.length);
  expect(new Set(conversations.map(({ intent }) => intent)).size).toBe(conversations.length);
  for (const { examples } of conversations) {
    expect(examples.en.length).toBeGreaterThan(0);
    expect(examples.hi.length).toBeGreaterThan(0);
    expect(examples.hinglish.length).toBeGreaterThan(0);
  }
});

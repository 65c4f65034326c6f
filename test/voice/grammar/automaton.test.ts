import { createBuilder, placesFrom } from '../../../src/voice/grammar/automaton';
import { after, anyOf, maybe, oneOf } from '../../../src/voice/grammar/phrase';
import { says } from './says';

test('words follow each other, may be one of several, or may be missing', () => {
  const { before, end } = createBuilder();
  const start = before(after('stop', maybe('the'), oneOf('charge', 'charging now')), end);
  for (const said of ['stop charge', 'stop the charge', 'stop charging now']) expect(says(start, said)).toBe(true);
  for (const not of ['stop', 'the charge', 'stop charging', 'stop charge charge']) expect(says(start, not)).toBe(false);
});

test('what begins alike is one path, and what follows it stays apart', () => {
  const { before, union, end } = createBuilder();
  const start = union([before('book gate one', end), before('book gate two', end), before('book', end)]);
  expect([...start.next.keys()]).toEqual(['book']);
  expect(says(start, 'book gate two')).toBe(true);
  expect(says(start, 'book')).toBe(true);
  expect(says(start, 'book gate')).toBe(false);
});

test('a part used in many places is there once for each thing that follows it', () => {
  const { before, union, end } = createBuilder();
  const device = oneOf(...Array.from({ length: 50 }, (_, at) => `charger number ${at}`));
  const one = placesFrom(before(after('stop', device), end)).length;
  const verbs = ['stop', 'start', 'book', 'price of', 'status of'];
  const many = placesFrom(union(verbs.map((verb) => before(after(verb, device), end)))).length;
  expect(many).toBeLessThan(one + 2 * verbs.length);
});

test('what leads to a choice of nothing cannot be said', () => {
  const { before, union, end } = createBuilder();
  const start = union([before(after('stop', oneOf()), end), before(anyOf('yes no'), end)]);
  expect([...start.next.keys()]).toEqual(['yes', 'no']);
});

import { LOCAL_ROSTER, readRoster } from '../../src/people/roster';

test('the local directory is two drivers, an operator and a guest', () => {
  expect(LOCAL_ROSTER.map(({ id, role, userId }) => [id, role, userId])).toEqual([
    ['asha', 'driver', '919900000001'],
    ['ravi', 'driver', '919900000002'],
    ['meera', 'operator', '919900000003'],
    ['guest', 'guest', undefined],
  ]);
});

test('reads people from JSON, e-mails in lower case', () => {
  const json = JSON.stringify([
    { id: 'a', name: 'A', role: 'driver', userId: '919900000009', email: 'A@Example.com', extra: 1 },
  ]);
  expect(readRoster(json)).toEqual([
    { id: 'a', name: 'A', role: 'driver', userId: '919900000009', email: 'a@example.com' },
  ]);
});

test.each([
  ['{}', 'it must be a list'],
  ['[null]', 'entry 1 has no usable id'],
  ['[{"id": "a b"}]', 'entry 1 has no usable id'],
  ['[{"id": "a"}]', 'a has no name'],
  ['[{"id": "a", "name": "A", "role": "king"}]', 'a has no role of guest, driver, operator, admin'],
  ['[{"id": "a", "name": "A", "role": "driver", "userId": "12ab"}]', 'a has a userId that is no phone number'],
])('%s will not do, and it says why', (json, why) => {
  expect(() => readRoster(json)).toThrow(why);
});

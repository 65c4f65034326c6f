import { randomInt } from 'node:crypto';
import type { People } from '../../src/assistant/person';
import type { Store } from '../../src/assistant/store';
import { createPeople } from '../../src/people/people';
import { LOCAL_ROSTER } from '../../src/people/roster';
import { createHandClock } from '../helpers/platform';
import { startStores } from '../helpers/store';

let stores: Awaited<ReturnType<typeof startStores>>;
let store: Store;
let people: People;
let clock: ReturnType<typeof createHandClock>;

const randomDigits = (count: number) => String(randomInt(10 ** (count - 1), 10 ** count));

const create = (webIsTrusted: boolean, roster = LOCAL_ROSTER) =>
  createPeople({ store, roster, timezone: 'Asia/Kolkata', webIsTrusted, clock, randomDigits });

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());
beforeEach(() => {
  clock = createHandClock();
  store = stores.fresh(clock);
  people = create(true);
});

const asha = { id: 'asha', name: 'Asha', role: 'driver', userId: '919900000001' };

test("the local page's accounts are the roster's own", async () => {
  expect(await people.who({ identity: 'web:asha' })).toMatchObject(asha);
  expect(await people.who({ identity: 'web:guest' })).toMatchObject({ id: 'guest', role: 'guest' });
  expect(await people.who({ identity: 'web:nobody' })).toMatchObject({ id: 'web:nobody', role: 'guest' });
});

test('where the page is not trusted, its accounts prove nothing', async () => {
  expect(await create(false).who({ identity: 'web:asha' })).toMatchObject({ id: 'web:asha', role: 'guest' });
});

test('the same id in another channel proves nothing', async () => {
  expect(await people.who({ identity: 'telegram:asha' })).toMatchObject({ role: 'guest' });
});

test('a proven phone number links an account to the person of the roster, for good', async () => {
  expect(await people.linkPhone('telegram:1', '+91 99000 00001')).toMatchObject(asha);
  expect(await create(true).who({ identity: 'telegram:1' })).toMatchObject(asha);
  expect(await people.who({ identity: 'telegram:2' })).toMatchObject({ role: 'guest' });
});

test('a proven phone number that the roster does not know is a driver of its own', async () => {
  await people.linkPhone('telegram:1', '+918888888888');
  const driver = { id: 'user-918888888888', role: 'driver', userId: '918888888888' };
  expect(await people.who({ identity: 'telegram:1', locale: 'hi-IN' })).toMatchObject({ ...driver, locale: 'hi-IN' });
});

test('another phone number proven later takes the place of the first', async () => {
  await people.linkPhone('telegram:1', '+919900000001');
  await people.linkPhone('telegram:1', '+919900000002');
  expect(await people.who({ identity: 'telegram:1' })).toMatchObject({ id: 'ravi' });
});

test('a work e-mail that the channel vouches for links once, and is not asked for again', async () => {
  let asked = 0;
  const verifiedEmail = async () => {
    asked += 1;
    return 'Asha@Example.com';
  };
  expect(await people.who({ identity: 'slack:T1:U1', verifiedEmail })).toMatchObject(asha);
  expect(await people.who({ identity: 'slack:T1:U1', verifiedEmail })).toMatchObject(asha);
  expect(asked).toBe(1);
});

test.each([undefined, 'stranger@example.com', ''])('an e-mail of %s links nothing', async (email) => {
  const verifiedEmail = async () => email;
  expect(await people.who({ identity: 'slack:T1:U1', verifiedEmail })).toMatchObject({ role: 'guest' });
});

test('one person in many channels is one person', async () => {
  await people.linkPhone('telegram:1', '+919900000001');
  await people.who({ identity: 'slack:T1:U1', verifiedEmail: async () => 'asha@example.com' });
  const found = await Promise.all(
    ['web:asha', 'telegram:1', 'slack:T1:U1'].map((identity) => people.who({ identity })),
  );
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['asha']));
});

test('somebody who has left the roster is a guest again', async () => {
  await people.who({ identity: 'slack:T1:U1', verifiedEmail: async () => 'asha@example.com' });
  const later = create(true, LOCAL_ROSTER.slice(1));
  expect(await later.who({ identity: 'slack:T1:U1' })).toMatchObject({ role: 'guest' });
});

describe('a spoken code', () => {
  const codeOf = async (identity: string) => people.createCode(await people.who({ identity }));

  test('joins the account that says it to the person who made it, once', async () => {
    const code = await codeOf('web:asha');
    expect(code).toMatch(/^[1-9]\d{7}$/);
    expect(await people.linkCode('alexa:A1', code)).toMatchObject(asha);
    expect(await people.who({ identity: 'alexa:A1' })).toMatchObject(asha);
    expect(await people.linkCode('alexa:A2', code)).toBeUndefined();
    expect(await people.who({ identity: 'alexa:A2' })).toMatchObject({ role: 'guest' });
  });

  test('joins a driver whom the roster does not know too', async () => {
    await people.linkPhone('telegram:1', '+918888888888');
    expect(await people.linkCode('alexa:A1', await codeOf('telegram:1'))).toMatchObject({ userId: '918888888888' });
  });

  test('is good for ten minutes', async () => {
    const code = await codeOf('web:asha');
    clock.advance(601);
    expect(await people.linkCode('alexa:A1', code)).toBeUndefined();
  });

  test('cannot be guessed: after five tries in an hour the right one is refused too', async () => {
    for (let tries = 0; tries < 5; tries++) expect(await people.linkCode('alexa:A1', '00000000')).toBeUndefined();
    const code = await codeOf('web:asha');
    expect(await people.linkCode('alexa:A1', code)).toBeUndefined();
    clock.advance(3601);
    expect(await people.linkCode('alexa:A1', await codeOf('web:asha'))).toMatchObject(asha);
  });

  test('is not given to somebody who is not linked', async () => {
    await expect(codeOf('telegram:9')).rejects.toThrow('nobody');
  });
});

import { keep, keptOf, withdraw } from '../../src/assistant/later/kept';
import { prefer, preferencesIn, preferencesKey } from '../../src/assistant/preferences';
import { Temporal } from '../../src/assistant/time';
import { startStores } from '../helpers/store';

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

const now = Temporal.Instant.from('2027-02-08T04:30:00Z');
const fresh = () => stores.fresh({ now: () => now });

test('choices made at the same moment are all kept', async () => {
  const store = fresh();
  await Promise.all([
    prefer(store, 'asha', (before) => ({ ...before, language: 'hi' })),
    prefer(store, 'asha', (before) => ({ ...before, timezone: 'Europe/London' })),
    prefer(store, 'asha', (before) => ({ ...before, spokenReplies: true })),
  ]);
  expect(preferencesIn(await store.read(preferencesKey('asha')))).toEqual({
    language: 'hi',
    timezone: 'Europe/London',
    spokenReplies: true,
  });
  expect(preferencesIn(await store.read(preferencesKey('ravi')))).toEqual({});
});

test('a kept request is kept once, listed soonest first, and can be withdrawn once', async () => {
  const store = fresh();
  const listener = {
    person: 'asha',
    identity: 'web:asha',
    chat: 'web:asha',
    language: 'en',
    timezone: 'Asia/Kolkata',
  } as const;
  const request = { intent: 'start_charging' as const, slots: { device_id: 'l5coqi' } };
  await keep(store, 'later', { ...listener, request, at: '2027-02-08T16:30:00Z' });
  await keep(store, 'soon', { ...listener, request, at: '2027-02-08T05:30:00Z' });
  await keep(store, 'soon', { ...listener, request, at: '2027-02-08T09:30:00Z' });
  expect((await keptOf(store, 'asha')).map(({ id, at }) => [id, at])).toEqual([
    ['soon', '2027-02-08T05:30:00Z'],
    ['later', '2027-02-08T16:30:00Z'],
  ]);
  expect(await withdraw(store, 'asha', 'soon')).toBe(true);
  expect(await withdraw(store, 'asha', 'soon')).toBe(false);
  expect((await keptOf(store, 'asha')).map(({ id }) => id)).toEqual(['later']);
});

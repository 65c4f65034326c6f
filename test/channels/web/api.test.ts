import { serveWeb } from './serve';
import { startStores, type WebStore } from './web-store';

let stores: Awaited<ReturnType<typeof startStores>>;

beforeAll(async () => {
  stores = await startStores();
});
afterAll(() => stores.stop());

let web: Awaited<ReturnType<typeof serveWeb>>;
let store: WebStore;

beforeEach(async () => {
  store = stores.fresh();
  web = await serveWeb(store);
});
afterEach(() => web.stop());

const say = (body: unknown) => web.call('POST', '/api/messages', { body });

test('a text is queued in the order of its person and shown', async () => {
  const answer = await say({ person: 'asha', text: 'l5coqi चार्ज करो' });
  expect(answer.status).toBe(202);
  expect(answer.json()).toEqual({ message_id: 'id-1' });
  expect(web.jobs).toEqual([
    {
      job: { kind: 'web', id: 'id-1', person: 'asha', text: 'l5coqi चार्ज करो', receivedAt: '2026-11-23T04:30:00Z' },
      group: 'web:asha',
      id: 'id-1',
    },
  ]);
  const shown = await web.call('GET', '/api/messages?person=asha&after=0');
  expect(shown.json()).toEqual({
    messages: [{ seq: 1, at: '2026-11-23T04:30:00.000Z', from: 'person', text: 'l5coqi चार्ज करो', choices: [] }],
  });
});

test('a pressed button is queued by its value and shown by its label', async () => {
  await web.channel.post('web:asha', { text: 'Which?', buttons: [{ label: 'The gate', value: 'c1' }] }, 'r1');
  expect((await say({ person: 'asha', choice: 'c1' })).status).toBe(202);
  expect(web.jobs[0]?.job).toMatchObject({ kind: 'web', choice: 'c1' });
  expect(await web.channel.messages('asha', 1)).toMatchObject([{ from: 'person', text: 'The gate' }]);
});

test.each([
  ['an unknown person', { person: 'nobody', text: 'hi' }, 404, 'Nobody here is called nobody.'],
  ['no person', { text: 'hi' }, 400, /Who is speaking/],
  ['a person that is no string', { person: 7, text: 'hi' }, 400, /Who is speaking/],
  ['nothing said', { person: 'asha' }, 400, /empty/],
  ['an empty text', { person: 'asha', text: '' }, 400, /empty/],
  ['only spaces', { person: 'asha', text: ' \n\t' }, 400, /empty/],
  ['a text that is no string', { person: 'asha', text: ['hi'] }, 400, /empty/],
  ['too long a text', { person: 'asha', text: 'a'.repeat(1001) }, 400, /1,000 characters/],
  ['text and choice at once', { person: 'asha', text: 'hi', choice: 'c1' }, 400, /not both/],
  ['a value no button of ours has', { person: 'asha', choice: 'x'.repeat(65) }, 400, /not one of the buttons/],
  ['voice', { person: 'asha', audio: 'T2dnUw==' }, 400, /not available yet/],
  ['a list', [], 400, /Who is speaking/],
  ['null', 'null', 400, /Send/],
  ['broken JSON', '{"person": "asha"', 400, /not JSON/],
  ['no body', '', 400, /not JSON/],
  ['more than 2 MB', { person: 'asha', text: 'a'.repeat(3 * 1024 * 1024) }, 413, /too big/],
])('%s is refused with a sentence', async (_, body, status, sentence) => {
  const answer = await say(body);
  expect(answer.status).toBe(status);
  expect(answer.json()).toEqual({ error: expect.stringMatching(sentence) });
  expect(web.jobs).toEqual([]);
  expect(await web.channel.messages('asha', 0)).toEqual([]);
});

test('1,000 characters are taken, counted as people count them', async () => {
  expect((await say({ person: 'asha', text: '🔌'.repeat(1000) })).status).toBe(202);
});

test('what could not be queued is neither acknowledged nor shown', async () => {
  const broken = await serveWeb(store, { queueDown: true });
  const answer = await broken.call('POST', '/api/messages', { body: { person: 'asha', text: 'hi' } });
  expect(answer.status).toBe(503);
  expect(answer.json()).toEqual({ error: 'I could not take that just now. Please send it again.' });
  expect(await broken.channel.messages('asha', 0)).toEqual([]);
  await broken.stop();
});

test('what was queued is acknowledged although it could not be shown', async () => {
  store.failing = true;
  expect((await say({ person: 'asha', text: 'hi' })).status).toBe(202);
  expect(web.jobs).toHaveLength(1);
});

test.each([
  ['GET', '/api/messages?person=nobody', 404],
  ['GET', '/api/messages', 400],
  ['GET', '/api/messages?person=asha&after=soon', 400],
  ['GET', '/api/messages/stream?person=nobody', 404],
  ['GET', '/api/elsewhere', 404],
  ['DELETE', '/api/messages?person=asha', 405],
])('%s %s answers %i', async (method, path, status) => {
  expect((await web.call(method, path)).status).toBe(status);
});

test('a store that does not answer is a 503 with a sentence', async () => {
  store.failing = true;
  const answer = await web.call('GET', '/api/messages?person=asha');
  expect([answer.status, answer.text]).toEqual([503, '{"error":"I cannot look that up just now. Please try again."}']);
});

test('the people of the directory are listed', async () => {
  expect((await web.call('GET', '/api/people')).json()).toEqual({
    people: [
      { id: 'asha', name: 'Asha', role: 'driver', user_id: '919900000001' },
      { id: 'guest', name: 'Guest', role: 'guest' },
    ],
  });
});

test('an overlong name is not echoed', async () => {
  expect((await say({ person: 'x'.repeat(500), text: 'hi' })).text.length).toBeLessThan(100);
});

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
  ['text and choice at once', { person: 'asha', text: 'hi', choice: 'c1' }, 400, /one thing at a time/],
  ['a value no button of ours has', { person: 'asha', choice: 'x'.repeat(65) }, 400, /not one of the buttons/],
  ['voice that is no base64', { person: 'asha', audio: 'OggS?' }, 400, /not a recording/],
  ['empty voice', { person: 'asha', audio: '' }, 400, /not a recording/],
  ['more than 1 MB of voice', { person: 'asha', audio: Buffer.alloc(1_000_001).toString('base64') }, 413, /too large/],
  ['a position off the globe', { person: 'asha', location: [91, 0] }, 400, /not a position/],
  ['half a position', { person: 'asha', location: [12.9] }, 400, /not a position/],
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

test('a voice note is kept before it is queued, and the job carries only its id', async () => {
  const bytes = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(700_000, 7)]);
  expect((await say({ person: 'asha', audio: bytes.toString('base64') })).status).toBe(202);
  expect(web.jobs[0]?.job).toEqual({
    kind: 'web',
    id: 'id-1',
    person: 'asha',
    audio: 'id-1',
    receivedAt: '2026-11-23T04:30:00Z',
  });
  expect(await web.recordings.read('id-1')).toEqual({ bytes, mimeType: 'audio/ogg' });
  expect(await web.channel.messages('asha', 0)).toMatchObject([{ from: 'person', text: 'Voice message' }]);
  await web.recordings.forget('id-1');
  expect(await web.recordings.read('id-1')).toBe('gone');
});

test.each([
  ['RIFF\x24\x00\x00\x00WAVEfmt ', 'audio/wav'],
  ['\x1a\x45\xdf\xa3\x9f', 'audio/webm'],
  ['%PDF-1.7', 'application/octet-stream'],
])('a recording that begins with %j is %s', async (begins, mimeType) => {
  await say({ person: 'asha', audio: Buffer.from(begins, 'latin1').toString('base64') });
  expect(await web.recordings.read('id-1')).toMatchObject({ mimeType });
});

test('a voice note that cannot be kept is not taken', async () => {
  store.failing = true;
  expect((await say({ person: 'asha', audio: 'T2dnUw==' })).status).toBe(503);
  expect(web.jobs).toEqual([]);
});

test('a position is queued as it is', async () => {
  await say({ person: 'asha', location: [12.97, 77.59] });
  expect(web.jobs[0]?.job).toMatchObject({ kind: 'web', location: [12.97, 77.59] });
});

test('a picture, a recording and a file of a reply are read at the addresses it names', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(150_000)}</svg>`;
  await web.channel.post(
    'web:asha',
    {
      text: 'Your charges',
      buttons: [],
      picture: { alt: 'Energy by day', svg, png: new Uint8Array() },
      file: { name: 'charges "a".csv', mimeType: 'text/csv', bytes: Buffer.from('day,kWh') },
      recording: { mimeType: 'audio/ogg', bytes: Buffer.from('OggS') },
    },
    'r1',
  );
  const [message] = await web.channel.messages('asha', 0);
  expect(message).toMatchObject({ image_alt: 'Energy by day', file: { name: 'charges "a".csv' } });
  const picture = await web.call('GET', message?.image ?? '');
  expect(picture).toMatchObject({ status: 200, text: svg });
  expect(picture.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  expect(picture.headers).not.toHaveProperty('content-disposition');
  const file = await web.call('GET', message?.file?.address ?? '');
  expect(file).toMatchObject({ status: 200, text: 'day,kWh' });
  expect(file.headers['content-disposition']).toBe("attachment; filename*=UTF-8''charges%20_a_.csv");
  expect((await web.call('GET', message?.audio ?? '')).headers['content-type']).toBe('audio/ogg');
});

test.each(['', '..', 'AAAAAAAAAAAAAAAAAAAAAA', 'id-1', '%2e%2e%2fpeople'])('there is no file %j', async (id) => {
  expect((await web.call('GET', `/api/files/${id}`)).status).toBe(404);
});

test("what comes with a reply is not another page's to read", async () => {
  const headers = { 'sec-fetch-site': 'cross-site' };
  expect((await web.call('GET', '/api/files/AAAAAAAAAAAAAAAAAAAAAA', { headers })).status).toBe(403);
});

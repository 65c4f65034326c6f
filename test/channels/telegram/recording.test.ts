import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Incoming } from '../../../src/assistant/message';
import { createTelegramReader } from '../../../src/channels/telegram/read';
import text from '../../fixtures/telegram/text.json';
import { type FakeApi, startFakeApi } from '../fake-api';
import { pacedByHand } from '../paced-by-hand';
import { refused, startFakeTelegram, token } from './fake-telegram';

let telegram: FakeApi;

beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.close());

/** What a reader makes of a message, and the sound in it once that is fetched. */
async function heard(message: object, apiRoot = telegram.url) {
  const taken: Incoming[] = [];
  const take = async (incoming: Incoming) => void taken.push(incoming);
  const body = JSON.stringify({ ...text, message: { ...text.message, text: undefined, ...message } });
  await createTelegramReader({ token, apiRoot, take, pace: pacedByHand([]) })({
    kind: 'telegram',
    body,
    receivedAt: '2026-11-22T09:00:00Z',
  });
  const said = taken[0]?.said;
  if (said?.kind !== 'voice') throw new Error(`not a voice note: ${JSON.stringify(said)}`);
  return said.recording();
}

const voice = { file_id: 'AwACAgUAAxkBAAI', file_unique_id: 'u', duration: 3, mime_type: 'audio/ogg', file_size: 9000 };
const isAt = (file_path: unknown) =>
  telegram.once('getFile', { body: { ok: true, result: { file_id: voice.file_id, file_path } } });
const fetched = () => telegram.calls.filter(({ method }) => method !== 'getFile').map(({ path }) => path);

test.each([
  ['a voice note', { voice }],
  ['an audio file', { audio: voice }],
])('%s is fetched when it is wanted, from the Bot API', async (_, message) => {
  isAt('voice/file_12.oga');
  telegram.once('file_12.oga', { body: Buffer.from('OggS sound') });
  expect(await heard(message)).toEqual({ bytes: Buffer.from('OggS sound'), mimeType: 'audio/ogg' });
  expect(telegram.of('getFile')).toEqual([{ file_id: voice.file_id }]);
  expect(fetched()).toEqual([`/file/bot${token}/voice/file_12.oga`]);
});

test.each([
  'voice/../../bot1:x/getMe',
  '../voice/file_12.oga',
  '/etc/passwd',
  '//evil.example/file_12.oga',
  'https://evil.example/file_12.oga',
  'voice/file_12.oga?x=1',
  'voice/%2e%2e/file_12.oga',
  'voice\\file_12.oga',
  '@evil.example/file_12.oga',
  '',
  undefined,
])('nothing is fetched from the path %j', async (path) => {
  isAt(path);
  expect(await heard({ voice })).toBe('gone');
  expect(fetched()).toEqual([]);
});

test('a redirect is not followed', async () => {
  const elsewhere = await startFakeApi(() => ({ body: Buffer.from('OggS') }));
  isAt('voice/file_12.oga');
  telegram.once('file_12.oga', { status: 302, headers: { location: `${elsewhere.url}/file_12.oga` } });
  expect(await heard({ voice })).toBe('gone');
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.close();
});

test('what says that it is over 1 MB is not fetched at all', async () => {
  expect(await heard({ voice: { ...voice, file_size: 100_000_000 } })).toBe('too_large');
  telegram.once('getFile', refused(400, 'Bad Request: file is too big'));
  expect(await heard({ voice: { ...voice, file_size: undefined } })).toBe('too_large');
  expect(fetched()).toEqual([]);
});

test('what lies about its size is read to 1 MB and no further, endless as it may be', async () => {
  let sent = 0;
  const bomb = createServer((request, response) => {
    if (request.url?.endsWith('/getFile')) {
      response.end(JSON.stringify({ ok: true, result: { file_id: 'x', file_path: 'voice/bomb.oga' } }));
      return;
    }
    const more = () => {
      while (!response.destroyed) {
        sent += 65_536;
        if (!response.write(Buffer.alloc(65_536))) return;
      }
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((listening) => bomb.listen(0, '127.0.0.1', listening));
  const root = `http://127.0.0.1:${(bomb.address() as AddressInfo).port}`;
  expect(await heard({ voice }, root)).toBe('too_large');
  await new Promise((closed) => bomb.close(closed));
  expect(sent).toBeLessThan(20_000_000);
});

test('what is not there any more is gone; what cannot be fetched just now is tried again by the queue', async () => {
  isAt('voice/file_12.oga');
  expect(await heard({ voice })).toBe('gone');
  telegram.once('getFile', refused(400, 'Bad Request: wrong file_id'));
  expect(await heard({ voice })).toBe('gone');
  isAt('voice/file_12.oga');
  telegram.once('file_12.oga', { status: 502 });
  const failure: Error = await heard({ voice }).then(
    () => new Error('it was fetched'),
    (error) => error,
  );
  expect(failure.name).toBe('DownloadError');
  expect(`${failure.stack} ${JSON.stringify(failure)}`).not.toContain(token);
});

import { createTelegramDoor } from '../../../src/channels/telegram/door';
import callbackQuery from '../../fixtures/telegram/callback-query.json';
import text from '../../fixtures/telegram/text.json';
import { ListQueue } from '../list-queue';
import { clock, secret, webhook } from './fake-telegram';

let queue: ListQueue;
const door = (secrets = [secret]) => createTelegramDoor({ secrets, clock, queue });

beforeEach(() => {
  queue = new ListQueue();
});

test('an update is queued byte for byte, grouped by who wrote it', async () => {
  const body = JSON.stringify(text);
  expect(await door()(webhook(text))).toEqual({ status: 200 });
  expect(queue.sent).toEqual([
    {
      job: { kind: 'telegram', body, receivedAt: '2026-11-22T09:00:00.000Z' },
      group: 'telegram:471147114',
      id: 'telegram:871234501',
    },
  ]);
});

test('a pressed button is in the same group as the words of who pressed it', async () => {
  await door()(webhook(callbackQuery));
  expect(queue.sent[0]).toMatchObject({ group: 'telegram:471147114', id: 'telegram:871234504' });
});

test('an update sent again gets the same id, so that the queue takes it once', async () => {
  await door()(webhook(text));
  await door()(webhook(text));
  expect(queue.sent[1]?.id).toBe(queue.sent[0]?.id);
});

test('what cannot be queued is not acknowledged', async () => {
  queue.isDown = true;
  expect(await door()(webhook(text))).toEqual({ status: 503 });
});

test.each([
  ['no secret', undefined],
  ['an empty one', ''],
  ['a wrong one', 'Kq3_s3cret-tokeN'],
  ['a longer one', `${secret}x`],
])('%s: refused before anybody looks into it', async (_, given) => {
  const request = webhook('{');
  request.headers['x-telegram-bot-api-secret-token'] = given;
  expect(await door()(request)).toEqual({ status: 401 });
});

test('where no secret is set nobody gets in', async () => {
  expect(await door([])(webhook(text))).toEqual({ status: 401 });
  expect(await door([''])(webhook(text, ''))).toEqual({ status: 401 });
});

test('while a secret is replaced both are good', async () => {
  expect(await door(['new', secret])(webhook(text))).toEqual({ status: 200 });
  expect(await door(['new', secret])(webhook(text, 'new'))).toEqual({ status: 200 });
});

test.each([
  ['nothing', ''],
  ['half of it', '{"update_id":1,"message":'],
  ['null', 'null'],
  ['a number', '7'],
  ['no number', { message: text.message }],
  ['a number that is text', { ...text, update_id: '871234501' }],
  ['nobody in a message', { update_id: 1, message: { text: 'hello' } }],
  ['a person without a number', { update_id: 1, message: { from: { id: 'asha' } } }],
  ['nothing but brackets', '['.repeat(10_000)],
  ['no message in a message', { update_id: 1, message: null, callback_query: 5 }],
])('%s: 400', async (_, update) => {
  expect(await door()(webhook(update))).toEqual({ status: 400 });
  expect(queue.sent).toEqual([]);
});

test.each([
  ['a channel post', { update_id: 1, channel_post: { message_id: 1, chat: { id: -100 }, text: 'start l5coqi' } }],
  ['an edit', { update_id: 1, edited_message: text.message }],
  ['another bot', { update_id: 1, message: { ...text.message, from: { id: 5, is_bot: true } } }],
])('%s is nobody speaking: taken, so that it does not come again, and dropped', async (_, update) => {
  expect(await door()(webhook(update))).toEqual({ status: 200 });
  expect(queue.sent).toEqual([]);
});

test('a body over a megabyte is refused', async () => {
  expect(await door()(webhook('x'.repeat(1_000_001)))).toEqual({ status: 413 });
});

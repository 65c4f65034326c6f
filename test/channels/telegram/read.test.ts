import type { Incoming } from '../../../src/assistant/message';
import { createTelegramDoor } from '../../../src/channels/telegram/door';
import { createTelegramReader } from '../../../src/channels/telegram/read';
import callbackQuery from '../../fixtures/telegram/callback-query.json';
import contact from '../../fixtures/telegram/contact.json';
import groupMention from '../../fixtures/telegram/group-mention.json';
import text from '../../fixtures/telegram/text.json';
import type { FakeApi } from '../fake-api';
import { ListQueue } from '../list-queue';
import { clock, refused, secret, startFakeTelegram, token, webhook } from './fake-telegram';

let telegram: FakeApi;
let taken: Incoming[];

beforeEach(async () => {
  telegram = await startFakeTelegram();
  taken = [];
});
afterEach(() => telegram.close());

/** An update through the door, the queue and the reader. */
async function deliver(update: object, take = async (incoming: Incoming) => void taken.push(incoming)) {
  const queue = new ListQueue();
  await createTelegramDoor({ secrets: [secret], clock, queue })(webhook(update));
  await createTelegramReader({ token, apiRoot: telegram.url, take })(queue.job('telegram'));
}

const saying = (changes: object) => ({ ...text, message: { ...text.message, text: undefined, ...changes } });
const inGroup = (changes: object) => ({
  ...groupMention,
  message: { ...groupMention.message, entities: [], ...changes },
});
const command = (length: number) => [{ type: 'bot_command', offset: 0, length }];

test('a private message is read as it was written, and asks Telegram nothing', async () => {
  await deliver(text);
  expect(taken).toEqual([
    {
      id: 'telegram:871234501',
      order: 871234501,
      identity: 'telegram:471147114',
      isPrivate: true,
      chat: 'telegram:471147114',
      at: expect.anything(),
      said: { kind: 'text', text: 'क्या l5coqi खाली है? <b> & more' },
      locale: 'hi-IN',
    },
  ]);
  expect(String(taken[0]?.at)).toBe('2026-11-22T09:00:00Z');
  expect(telegram.calls).toEqual([]);
});

test.each([
  ['/start', '/start'],
  ['/start@kazam_bot l5coqi', '/start l5coqi'],
  ['/charge book l5coqi', 'book l5coqi'],
  ['/charge@Kazam_Bot\nl5coqi', 'l5coqi'],
  ['/charge', 'help'],
  ['/chargers near me', '/chargers near me'],
  ['mail me@kazam.in', 'mail me@kazam.in'],
])('%j means %j', async (written, meant) => {
  await deliver(saying({ text: written }));
  expect(taken[0]?.said).toEqual({ kind: 'text', text: meant });
});

test('in a group a mention is meant for us, and is not part of what was said', async () => {
  await deliver(groupMention);
  expect(taken[0]).toMatchObject({
    chat: 'telegram:-1001234567890',
    identity: 'telegram:471147114',
    said: { kind: 'text', text: 'book l5coqi tomorrow 3pm' },
    locale: 'en-IN',
  });
});

test.each([
  [
    'a reply to us',
    { reply_to_message: { message_id: 1, from: { id: 7001112223, is_bot: true } }, text: 'yes' },
    'yes',
  ],
  ['a command', { text: '/status l5coqi', entities: command(7) }, '/status l5coqi'],
  ['a command for us', { text: '/charge@kazam_bot', entities: command(17) }, 'help'],
])('in a group %s is meant for us', async (_, message, meant) => {
  await deliver(inGroup(message));
  expect(taken[0]?.said).toEqual({ kind: 'text', text: meant });
});

test.each([
  ['talk', { text: 'start charging on l5coqi' }],
  ["another bot's command", { text: '/charge@other_bot l5coqi', entities: command(17) }],
  ["another bot's mention", { text: '@other_bot go', entities: [{ type: 'mention', offset: 0, length: 10 }] }],
  ['a picture', { text: undefined, photo: [] }],
])('in a group %s is not for us', async (_, message) => {
  await deliver(inGroup(message));
  expect(taken).toEqual([]);
});

test('the own contact is a proof, in E.164', async () => {
  await deliver(contact);
  expect(taken[0]?.said).toEqual({ kind: 'contact', phone: '+919900000001' });
});

test.each([
  ["somebody else's contact", { contact: { ...contact.message.contact, user_id: 4 } }],
  ['a contact nobody is known by', { contact: { ...contact.message.contact, user_id: undefined } }],
  ['a forwarded contact', { forward_origin: { type: 'user', sender_user: { id: 4 }, date: 1 } }],
  ['a contact forwarded by an older server', { forward_date: 1 }],
  ['a contact without a number', { contact: { ...contact.message.contact, phone_number: '' } }],
])('%s proves nothing', async (_, changes) => {
  await deliver({ ...contact, message: { ...contact.message, ...changes } });
  expect(taken[0]?.said).toEqual({ kind: 'other', what: 'foreign_contact' });
});

test.each([
  ['a forwarded voice note', { voice: { file_id: 'x', duration: 3 }, forward_date: 1 }],
  ['a forwarded position', { location: { latitude: 12.9, longitude: 77.6 }, forward_date: 1 }],
  ['a round video', { video_note: { file_id: 'x', duration: 3, length: 240 } }],
  ['a picture with words', { photo: [], caption: 'start charging on l5coqi' }],
  ['a sticker', { sticker: {} }],
  [
    'a forwarded order',
    { text: 'stop charging', forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } },
  ],
])('%s is nothing we act on', async (_, message) => {
  await deliver(saying(message));
  expect(taken[0]?.said).toEqual({ kind: 'other', what: 'attachment' });
});

test('a note of Telegram itself is nobody speaking', async () => {
  await deliver(saying({ pinned_message: { message_id: 3 } }));
  expect(taken).toEqual([]);
});

test('a pressed button is answered at once and is the choice of who pressed it', async () => {
  await deliver(callbackQuery, async (incoming) => {
    taken.push(incoming);
  });
  expect(taken).toMatchObject([
    {
      id: 'telegram:871234504',
      identity: 'telegram:471147114',
      said: { kind: 'choice', value: 'c_01J0YQ' },
      locale: 'en-GB',
    },
  ]);
  expect(String(taken[0]?.at)).toBe('2026-11-22T09:00:00Z');
  expect(telegram.of('answerCallbackQuery')).toEqual([{ callback_query_id: '2023561234567890123' }]);
});

test('an answer that Telegram finds too late changes nothing', async () => {
  telegram.once('answerCallbackQuery', refused(400, 'Bad Request: query is too old'));
  await deliver(callbackQuery);
  expect(taken).toHaveLength(1);
});

test.each([text, callbackQuery, contact, groupMention])(
  'what could not be handled rejects, with the very error',
  async (update) => {
    const broken = new Error('The store is down');
    await expect(deliver(update, () => Promise.reject(broken))).rejects.toBe(broken);
  },
);

test("where the bot's own name cannot be asked, a group's message comes again", async () => {
  telegram.once('getMe', refused(500, 'Internal Server Error'));
  await expect(deliver(groupMention)).rejects.toThrow('500');
  expect(taken).toEqual([]);
});

test('a position is where the person is', async () => {
  await deliver(saying({ location: { latitude: 12.9716, longitude: 77.5946 } }));
  expect(taken[0]?.said).toEqual({ kind: 'location', at: [12.9716, 77.5946] });
});

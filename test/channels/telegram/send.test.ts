import { inspect } from 'node:util';
import type { Pace } from '../../../src/channels/pace';
import { createTelegramChannel } from '../../../src/channels/telegram/send';
import { type FakeApi, startFakeApi } from '../fake-api';
import { pacedByHand } from '../paced-by-hand';
import { refused, startFakeTelegram, token } from './fake-telegram';

let telegram: FakeApi;
let waited: number[];
let pace: Pace;

beforeEach(async () => {
  telegram = await startFakeTelegram();
  waited = [];
  pace = pacedByHand(waited);
});
afterEach(() => telegram.close());

const channel = () => createTelegramChannel({ token, apiRoot: telegram.url, pace });
const chat = 'telegram:4711';
const said = { text: 'Booked', buttons: [] };
const link_preview_options = { is_disabled: true };

test('a reply is posted with its buttons, and edited where it was posted', async () => {
  const buttons = [
    { label: 'Book it', value: 'c_1' },
    { label: 'No', value: 'c_2' },
  ];
  const ref = await channel().post(chat, { text: 'Book l5coqi?\nमंगलवार 3 बजे', buttons }, 'r1');
  expect(ref).toBe('4711:1401');
  expect(telegram.calls[0]?.token).toBe(`bot${token}`);
  expect(telegram.of('sendMessage')).toEqual([
    {
      chat_id: 4711,
      text: 'Book l5coqi?\nमंगलवार 3 बजे',
      link_preview_options,
      reply_markup: {
        inline_keyboard: [[{ text: 'Book it', callback_data: 'c_1' }], [{ text: 'No', callback_data: 'c_2' }]],
      },
    },
  ]);

  await channel().edit(chat, ref, said, 'r1');
  expect(telegram.of('editMessageText')).toEqual([
    { chat_id: 4711, message_id: 1401, text: 'Booked', link_preview_options, reply_markup: { inline_keyboard: [] } },
  ]);
});

test('the contact button is asked with in private, never in a group', async () => {
  const message = { ...said, askContact: true };
  await channel().post(chat, message, 'r1');
  await channel().post('telegram:-100', message, 'r2');
  const [inPrivate, inGroup] = telegram.of('sendMessage');
  expect(inPrivate?.reply_markup).toEqual({
    keyboard: [[{ text: expect.stringMatching(/phone number.*फ़ोन/), request_contact: true }]],
    one_time_keyboard: true,
    resize_keyboard: true,
  });
  expect(inGroup).not.toHaveProperty('reply_markup');
});

test('the contact button comes with a new message, as no edit can bring it', async () => {
  await channel().edit(chat, '4711:1401', { ...said, askContact: true }, 'r1');
  expect(telegram.calls.map(({ method }) => method)).toEqual(['sendMessage']);
});

test.each([
  ['<b>l5coqi</b>', '<b>l5coqi</b>'],
  ['<a href="tg://user?id=1">x</a>', '<a href="tg://user?id=1">x</a>'],
  ['l5\u202Eiqoc\u2066\u200B\u0000', 'l5iqoc'],
  ['क्‍ष 👩‍🔧', 'क्‍ष 👩‍🔧'],
])('a charger called %j is words, not markup', async (name, shown) => {
  await channel().post(chat, { text: name, buttons: [{ label: name, value: 'v' }] }, 'r1');
  expect(telegram.of('sendMessage')[0]).toEqual({
    chat_id: 4711,
    text: shown,
    link_preview_options,
    reply_markup: { inline_keyboard: [[{ text: shown, callback_data: 'v' }]] },
  });
});

test('long texts and labels are cut, an empty text is shown as such', async () => {
  await channel().post(chat, { text: '👍'.repeat(5_000), buttons: [{ label: 'x'.repeat(100), value: 'v' }] }, 'r1');
  await channel().post(chat, { text: '\u200B', buttons: [] }, 'r2');
  const [long, empty] = telegram.of('sendMessage');
  expect(long?.text).toBe(`${'👍'.repeat(2_047)}…`);
  expect(JSON.stringify(long?.reply_markup)).toContain(`"${'x'.repeat(63)}…"`);
  expect(empty?.text).toBe('…');
});

test('a button value Telegram would refuse is our mistake, found before the call', async () => {
  const buttons = [{ label: 'Book', value: 'अ'.repeat(22) }];
  await expect(channel().post(chat, { text: 'Book?', buttons }, 'r1')).rejects.toThrow('over 64 bytes');
  expect(telegram.calls).toEqual([]);
});

test('an edit that changes nothing is done', async () => {
  telegram.once('editMessageText', refused(400, 'Bad Request: message is not modified: specified new message content'));
  await channel().edit(chat, '4711:1401', said, 'r1');
  expect(telegram.of('sendMessage')).toEqual([]);
});

test.each([
  'Bad Request: message to edit not found',
  "Bad Request: message can't be edited",
  'Bad Request: MESSAGE_ID_INVALID',
])('%s: posted anew', async (description) => {
  telegram.once('editMessageText', refused(400, description));
  await channel().edit(chat, '4711:1401', said, 'r1');
  expect(telegram.of('sendMessage')).toMatchObject([{ chat_id: 4711, text: 'Booked' }]);
});

test('another refusal rejects and is not posted anew', async () => {
  telegram.once('editMessageText', refused(403, 'Forbidden: bot was blocked by the user'));
  await expect(channel().edit(chat, '4711:1401', said, 'r1')).rejects.toThrow('blocked');
  expect(telegram.of('sendMessage')).toEqual([]);
});

test('a short rate limit is waited out, a long one is left to the queue', async () => {
  telegram.once('sendMessage', refused(429, 'Too Many Requests: retry after 3', { retry_after: 3 }));
  await channel().post(chat, said, 'r1');
  expect(waited).toEqual([3_000]);

  telegram.once('sendMessage', refused(429, 'Too Many Requests: retry after 300', { retry_after: 300 }));
  await expect(channel().post(chat, said, 'r2')).rejects.toMatchObject({ name: 'LaterError', afterMs: 300_000 });
  expect(waited).toEqual([3_000]);
});

test.each([
  ['a 500', { status: 500, body: 'oops' }],
  ['a web page', { status: 200, body: '<html>' }],
  ['a refusal', refused(403, 'Forbidden: bot was blocked by the user')],
])('%s rejects after one try, and neither the token nor the words are in the error', async (_, answer) => {
  telegram.once('sendMessage', answer);
  const failed = await channel().post(chat, said, 'r1').catch(inspect);
  expect(failed).toContain('BotApiError');
  expect(failed).not.toMatch(/AAE-fake|Booked/);
  expect(telegram.calls).toHaveLength(1);
});

test('a redirect to another host is not followed', async () => {
  const elsewhere = await startFakeApi(() => ({ body: { ok: true, result: { message_id: 1 } } }));
  telegram.once('sendMessage', {
    status: 307,
    headers: { location: `${elsewhere.url}/bot${token}/sendMessage` },
    body: {},
  });
  await expect(channel().post(chat, said, 'r1')).rejects.toThrow('not followed');
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.close();
});

test.each(['web:asha', 'telegram:', 'telegram:4711; drop'])('%s is no chat of Telegram', async (place) => {
  await expect(channel().post(place, said, 'r1')).rejects.toThrow('Not a Telegram chat');
});

describe('what comes with the words', () => {
  const picture = { alt: 'Energy by day', svg: '<svg/>', png: new Uint8Array([137, 80, 78, 71]) };
  const file = { name: 'charges "2027".csv', mimeType: 'text/csv', bytes: new TextEncoder().encode('day,kWh\r\n') };
  const recording = { mimeType: 'audio/ogg', bytes: new TextEncoder().encode('OggS') };
  const all = { text: 'Your charges', buttons: [{ label: 'As CSV', value: 'c_1' }], picture, file, recording };
  const methods = () => telegram.calls.map(({ method }) => method);

  test('is sent below them, each as its own message, and the words keep their buttons', async () => {
    const ref = await channel().post(chat, all, 'r1');
    expect(ref).toBe('4711:1401');
    expect(methods()).toEqual(['sendMessage', 'sendPhoto', 'sendDocument', 'sendVoice']);
    expect(telegram.of('sendMessage')[0]).toMatchObject({ text: 'Your charges', reply_markup: expect.anything() });
    expect(telegram.of('sendPhoto')[0]).toMatchObject({
      chat_id: '4711',
      photo: { name: 'chart.png', bytes: Buffer.from(picture.png) },
    });
    expect(telegram.of('sendPhoto')[0]).not.toHaveProperty('caption');
    expect(telegram.of('sendDocument')[0]).toMatchObject({
      document: { name: 'charges _2027_.csv', bytes: Buffer.from(file.bytes) },
    });
    expect(telegram.of('sendVoice')[0]).toMatchObject({ voice: { bytes: Buffer.from('OggS') } });
  });

  test('comes with an edit too', async () => {
    await channel().edit(chat, '4711:1401', { ...said, picture }, 'r1');
    expect(methods()).toEqual(['editMessageText', 'sendPhoto']);
  });

  test('is sent again alone where its first try failed, and the words are not said twice', async () => {
    telegram.once('sendPhoto', refused(500, 'Internal Server Error'));
    const same = channel();
    await expect(same.post(chat, { ...said, picture, file }, 'r1')).rejects.toThrow('500');
    expect(await same.post(chat, { ...said, picture, file }, 'r1')).toBe('4711:1401');
    await same.post(chat, { ...said, picture, file }, 'r1');
    expect(methods()).toEqual(['sendMessage', 'sendPhoto', 'sendPhoto', 'sendDocument']);
  });

  test('a picture that Telegram will not take is left out, a file is said to be missing', async () => {
    telegram.once('sendPhoto', refused(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS'));
    telegram.once('sendDocument', refused(413, 'Request Entity Too Large'));
    await channel().post(chat, { ...said, picture, file }, 'r1');
    expect(telegram.of('sendMessage').map(({ text }) => text)).toEqual([
      'Booked',
      'I could not send the file charges _2027_.csv here. / फ़ाइल charges _2027_.csv यहाँ नहीं भेज सका।',
    ]);
  });
});

test('a position is asked for by a button in private, never in a group', async () => {
  const message = { ...said, askLocation: true };
  await channel().post(chat, message, 'r1');
  await channel().post('telegram:-100', message, 'r2');
  const [inPrivate, inGroup] = telegram.of('sendMessage');
  expect(inPrivate?.reply_markup).toMatchObject({
    keyboard: [[{ text: expect.stringMatching(/location.*जगह/), request_location: true }]],
  });
  expect(inGroup).not.toHaveProperty('reply_markup');
});

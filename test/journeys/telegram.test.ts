import type { FakeApi } from '../channels/fake-api';
import { startFakeTelegram } from '../channels/telegram/fake-telegram';
import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';

const SECRET = 'Kq3_s3cret-token';
const ASHA = { id: 471147114, is_bot: false, first_name: 'Asha', language_code: 'en' };

let telegram: FakeApi;
let program: LocalProgram;
let updates = 0;

beforeEach(async () => {
  telegram = await startFakeTelegram();
  program = await startProgram({
    TELEGRAM_BOT_TOKEN: '7001112223:AAE-fake',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegram.url,
  });
  await program.reset();
});
afterEach(async () => {
  await program.stop();
  await telegram.close();
});

/** Calls the webhook as Telegram does, and answers when everything it led to is done. */
async function send(update: object, secret = SECRET): Promise<number> {
  const response = await fetch(`${program.url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(update),
  });
  await program.settle();
  return response.status;
}

function update(message: object, date = epoch(MONDAY_10)): object {
  updates += 1;
  const chat = { id: ASHA.id, first_name: 'Asha', type: 'private' };
  return { update_id: updates, message: { message_id: updates, from: ASHA, chat, date, ...message } };
}

const writes = (text: string) => send(update({ text }));
const shares = (user_id: number) =>
  send(update({ contact: { phone_number: '919900000001', first_name: 'Asha', user_id } }));

const presses = (data: string) => {
  updates += 1;
  const message = { message_id: 1, chat: { id: ASHA.id, type: 'private' }, date: epoch(MONDAY_10), text: '' };
  return send({ update_id: updates, callback_query: { id: '1', from: ASHA, message, chat_instance: '1', data } });
};

const posts = () => telegram.of('sendMessage');
const edits = () => telegram.of('editMessageText');

/** The value of a button of the newest message that has it. */
function button(label: string): string {
  const keyboards = [...posts(), ...edits()].map(
    ({ reply_markup }) =>
      (reply_markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | undefined)?.inline_keyboard,
  );
  const buttons = keyboards.flatMap((rows) => rows?.flat() ?? []);
  return buttons.findLast(({ text }) => text === label)?.callback_data ?? '';
}

test('a stranger is a guest until their own contact proves the number, and then charges with its user_id', async () => {
  await writes('start charging on l5coqi for 2 hours');
  expect(posts()[0]).toMatchObject({
    chat_id: ASHA.id,
    text: 'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
    reply_markup: { keyboard: [[{ request_contact: true }]] },
  });
  expect(await program.orders()).toEqual([]);

  await shares(ASHA.id);
  expect(posts()[1]).toMatchObject({
    text: 'Welcome, Asha. This chat is linked to your Kazam account now. What can I do for you?',
  });

  await writes('start charging on l5coqi for 2 hours');
  expect(posts()).toHaveLength(3);
  expect(posts()[2]).toMatchObject({
    text: 'Asking Gate 1 (l5coqi) to start charging for 2 hours, until 12:00 pm IST, about ₹66…',
  });
  expect(edits()).toEqual([
    expect.objectContaining({
      message_id: 1403,
      text: "Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66. I'll tell you when it is done.",
    }),
  ]);
  expect(await program.orders()).toEqual([
    ['/startTransaction', expect.objectContaining({ device_id: 'l5coqi', user_id: '919900000001', duration: 7200 })],
  ]);

  await presses(button('Stop'));
  expect(edits().at(-1)).toMatchObject({ text: 'Gate 1 (l5coqi) has stopped charging.' });
  expect(posts().at(-1)?.text).toContain('Your charge on Gate 1 (l5coqi) has ended: it was stopped.');
});

test("somebody else's contact links nothing", async () => {
  await shares(999);
  expect(posts()[0]).toMatchObject({
    text: "That is somebody else's contact. Please use the button below to share your own.",
    reply_markup: { keyboard: [[{ request_contact: true }]] },
  });
  await writes('book l5coqi tomorrow 3pm for an hour');
  expect(await program.orders()).toEqual([]);
});

test('a number that is typed links nothing', async () => {
  await writes('link 919900000001');
  await writes('my number is +919900000001, book l5coqi tomorrow 3pm for an hour');
  expect(await program.orders()).toEqual([]);
});

test('the same update delivered three times acts once', async () => {
  await shares(ASHA.id);
  const booking = update({ text: 'book l5coqi tomorrow 3pm for an hour' });
  for (let delivery = 0; delivery < 3; delivery++) expect(await send(booking)).toBe(200);
  expect(await program.orders()).toHaveLength(1);
  expect(posts()).toHaveLength(2);
});

test('a person is the same in every channel: what was booked here is seen on the page', async () => {
  await shares(ASHA.id);
  await writes('book l5coqi tomorrow 3pm for an hour');
  expect((await program.as('asha').says('what have I booked?')).text).toBe(
    'You have booked:\n• Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST',
  );
});

test('what comes out of a backlog ten minutes late is asked about before anything moves', async () => {
  await shares(ASHA.id);
  await send(update({ text: 'start charging on l5coqi for 2 hours' }, epoch(MONDAY_10) - 600));
  expect(posts().at(-1)?.text).toBe(
    'You wrote this at 9:50 am IST, but it has only reached me now. Do you still want me to start charging on Gate 1 (l5coqi) for 2 hours, until 12:00 pm IST?',
  );
  expect(await program.orders()).toEqual([]);
  await presses(button('Yes'));
  expect(edits().at(-1)?.text).toContain('Gate 1 (l5coqi) is charging for 2 hours');
});

test('a message that Telegram does not take at first is sent again, the charge started once', async () => {
  await shares(ASHA.id);
  telegram.once('sendMessage', { status: 500, body: { ok: false, error_code: 500, description: 'Internal' } });
  await writes('start charging on l5coqi for 2 hours');
  expect(edits().at(-1)?.text).toContain('Gate 1 (l5coqi) is charging for 2 hours');
  expect(await program.orders()).toHaveLength(1);
});

test('what cannot be read is said to be so', async () => {
  await send(update({ sticker: { file_id: 'x' } }));
  expect(posts()[0]?.text).toBe('I can only read text and buttons here. Please write what you would like.');
});

test('without the secret nothing is read', async () => {
  expect(await send(update({ text: 'help' }), 'wrong')).toBe(401);
  expect(telegram.calls).toEqual([]);
});

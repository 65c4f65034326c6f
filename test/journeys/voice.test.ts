import { spokenExamples } from '../../src/app/spoken-examples';
import { createLocalVoice, type LocalVoice } from '../../src/voice/local-voice';
import type { FakeApi } from '../channels/fake-api';
import { startFakeTelegram } from '../channels/telegram/fake-telegram';
import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';
import { noteOf, wavOf } from '../helpers/speech';

/** Speech is made, encoded, sent, decoded and recognised here, all of it for real and on a machine that may be busy. */
jest.setTimeout(120_000);

const TOKEN = '7001112223:AAE-fake';
const SECRET = 'Kq3_s3cret-token';
const ASHA = { id: 471147114, is_bot: false, first_name: 'Asha', language_code: 'en' };
/** Spelt as people spell: letter by letter. */
const ORDER = 'Book charger L, five, C, O, Q, I, tomorrow three P M for an hour';

let telegram: FakeApi;
let program: LocalProgram;
let voice: LocalVoice;
let updates = 0;

beforeAll(async () => {
  // The program's own, with more patience.
  voice = createLocalVoice({ phrases: spokenExamples(), workMs: 60_000 });
  await voice.warm();
  telegram = await startFakeTelegram();
  const env = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_WEBHOOK_SECRET: SECRET, TELEGRAM_API_ROOT: telegram.url };
  program = await startProgram(env, { voice });
});
afterAll(async () => {
  await program.stop();
  await telegram.close();
  await voice.close();
});
beforeEach(() => program.reset());

/** Calls the webhook as Telegram does, and answers when everything it led to is done. */
async function send(update: object): Promise<void> {
  const response = await fetch(`${program.url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    body: JSON.stringify(update),
  });
  expect(response.status).toBe(200);
  await program.settle();
}

function update(message: object): object {
  updates += 1;
  const chat = { id: ASHA.id, first_name: 'Asha', type: 'private' };
  const date = epoch(MONDAY_10);
  return { update_id: updates, message: { message_id: updates, from: ASHA, chat, date, ...message } };
}

/** An update with a voice note, and Telegram's answers to whoever fetches it, once. */
async function saying(words: string): Promise<object> {
  const body = await noteOf(words);
  const file_id = `AwAC${updates}`;
  telegram.once('getFile', { body: { ok: true, result: { file_id, file_path: `voice/file_${updates}.oga` } } });
  telegram.once(`file_${updates}.oga`, { body });
  return update({ voice: { file_id, duration: 4, mime_type: 'audio/ogg', file_size: body.length } });
}

const says = async (words: string) => send(await saying(words));
const posted = () => String(telegram.of('sendMessage').at(-1)?.text);
const booked = [
  '/booking/createBooking',
  expect.objectContaining({
    device_id: 'l5coqi',
    user_id: '919900000001',
    start_time: epoch('2027-02-09T15:00:00+05:30'),
    duration: 3600,
  }),
];

test('a voice note books exactly what it says, once it was read back and said yes to', async () => {
  await send(update({ contact: { phone_number: '919900000001', first_name: 'Asha', user_id: ASHA.id } }));
  await says(ORDER);
  expect(posted()).toMatch(/^I heard: "book charger .*"\nBook Gate 1 \(l5coqi\), Tue 9 Feb, 3:00 pm to 4:00 pm IST\?$/);
  expect(await program.orders()).toEqual([]);

  const yes = await saying('yes please');
  for (let delivery = 0; delivery < 3; delivery++) await send(yes);
  expect(posted()).toMatch(
    /^I heard: "yes please"\nBooked for you: Gate 1 \(l5coqi\), Tue 9 Feb, 3:00 pm to 4:00 pm IST/,
  );
  expect(await program.orders()).toEqual([booked]);
});

test('speech that is no command changes nothing, not even while a question waits for a yes', async () => {
  await says(ORDER);
  expect(posted()).toContain('Book Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?');
  const answers = telegram.of('sendMessage').length;
  await says('my grandmother baked a wonderful cake for the wedding last summer');
  await says('the weather in the mountains was cold and it rained for seven days');
  expect(telegram.of('sendMessage').length).toBe(answers + 2);
  expect(await program.orders()).toEqual([]);
});

test('the same on the page: asked by microphone, answered by voice where that is wished', async () => {
  const ravi = program.as('ravi');
  await ravi.says('/settings');
  await ravi.presses('Answer me by voice too');
  expect((await ravi.speaks(await wavOf(ORDER))).text).toContain(
    'Book Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST?',
  );
  const done = await ravi.speaks(await wavOf('yes please'));
  expect(done.text).toContain('Booked for you: Gate 1 (l5coqi)');
  const spoken = await fetch(`${program.url}${done.audio}`);
  expect(spoken.headers.get('content-type')).toBe('audio/ogg');
  expect(Buffer.from(await spoken.arrayBuffer()).toString('latin1', 0, 4)).toBe('OggS');
  expect(await program.orders()).toHaveLength(1);
});

test('what is no recording, too much of it, or silence is answered with a sentence', async () => {
  const guest = program.as('guest');
  expect((await guest.speaks(Buffer.from('%PDF-1.7 nothing to hear'))).text).toContain('I cannot read that kind');
  expect((await guest.speaks(Buffer.concat([Buffer.from('OggS'), Buffer.alloc(900_000)]))).text).toContain(
    'nothing has been done',
  );
  const silence = Buffer.alloc(32_000 * 2);
  (await wavOf('hm')).copy(silence, 0, 0, 44);
  expect((await guest.speaks(silence)).text).toContain('nothing has been done');
});

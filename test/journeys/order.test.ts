import type { FakeApi } from '../channels/fake-api';
import { startFakeTelegram } from '../channels/telegram/fake-telegram';
import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';

const SECRET = 'Kq3_s3cret-token';

let telegram: FakeApi;
let program: LocalProgram;
let counted = 100;
let driver: { id: number; is_bot: boolean; first_name: string; language_code: string };

beforeAll(async () => {
  telegram = await startFakeTelegram();
  program = await startProgram({
    TELEGRAM_BOT_TOKEN: '7001112223:AAE-fake',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegram.url,
  });
});
beforeEach(async () => {
  await program.reset();
  driver = { id: 471100000 + counted, is_bot: false, first_name: 'Driver', language_code: 'en' };
  const { userId } = program.driver();
  await arrives({ contact: { phone_number: userId, first_name: 'Driver', user_id: driver.id } }, counted++);
});
afterAll(async () => {
  await program.stop();
  await telegram.close();
});

/** An update of that number comes in, and everything it leads to is done before the next. */
async function arrives(message: object, update_id: number): Promise<void> {
  const chat = { id: driver.id, first_name: 'Driver', type: 'private' };
  const body = { message_id: update_id, from: driver, chat, date: epoch(MONDAY_10), ...message };
  await fetch(`${program.url}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    body: JSON.stringify({ update_id, message: body }),
  });
  await program.settle();
}

/** Says the texts in their order, and has them arrive in another; answers what was ordered and what was asked. */
async function said(texts: string[], arrival: number[]) {
  const first = counted;
  counted += texts.length;
  const before = telegram.calls.length;
  for (const index of arrival) await arrives({ text: texts[index] }, first + index);
  const words = telegram.calls.slice(before).map(({ body }) => String(body.text));
  return {
    orders: (await program.orders()).map(([path]) => path.split('/').at(-1)),
    asked: words.filter((text) => text.includes('has only reached me now')),
    words,
  };
}

const START = 'start charging on l5coqi for 2 hours';
const START_AGAIN = 'start charging on l5coqi for 3 hours';

test.each([
  { arrival: [0, 1, 2], ordered: ['startTransaction', 'stopTransaction', 'startTransaction'], askedFor: [] },
  { arrival: [0, 2, 1], ordered: ['startTransaction'], askedFor: ['stop charging'] },
  { arrival: [1, 0, 2], ordered: ['startTransaction'], askedFor: ['for 2 hours'] },
  { arrival: [1, 2, 0], ordered: ['startTransaction'], askedFor: ['for 2 hours'] },
  { arrival: [2, 0, 1], ordered: ['startTransaction'], askedFor: ['for 2 hours', 'stop charging'] },
  { arrival: [2, 1, 0], ordered: ['startTransaction'], askedFor: ['stop charging', 'for 2 hours'] },
])(
  '"start, stop, start" that arrives as $arrival ends as said, or is asked',
  async ({ arrival, ordered, askedFor }) => {
    const { orders, asked } = await said([START, 'stop charging', START_AGAIN], arrival);
    expect(orders).toEqual(ordered);
    expect(asked).toEqual(askedFor.map((what) => expect.stringContaining(what)));
  },
);

test('a booking that was cancelled before it arrived is asked about, and made when it is wanted', async () => {
  const { orders, asked } = await said(['book l5coqi tomorrow 3pm for an hour', 'cancel my booking'], [1, 0]);
  expect(orders).toEqual([]);
  expect(asked).toHaveLength(1);
  const yes = await said(['yes'], [0]);
  expect(yes.orders).toEqual(['createBooking']);
});

test('a question in between overtakes nothing', async () => {
  const { orders, asked } = await said(['book l5coqi tomorrow 3pm for an hour', 'is l5coqi free?'], [1, 0]);
  expect(orders).toEqual(['createBooking']);
  expect(asked).toEqual([]);
});

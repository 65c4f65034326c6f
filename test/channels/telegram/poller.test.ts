import { createTelegramPoller } from '../../../src/channels/telegram/poller';
import { createTelegramReader } from '../../../src/channels/telegram/read';
import callbackQuery from '../../fixtures/telegram/callback-query.json';
import text from '../../fixtures/telegram/text.json';
import type { FakeApi } from '../fake-api';
import { ListQueue } from '../list-queue';
import { clock, refused, startFakeTelegram, token } from './fake-telegram';

let telegram: FakeApi;
let queue: ListQueue;
let offsets: unknown[];
/** What Telegram still has; a poll beyond it hangs, as long polls do, after telling who waits for that. */
let updates: { update_id: number }[];
let drained: () => void;

beforeEach(async () => {
  queue = new ListQueue();
  offsets = [];
  telegram = await startFakeTelegram(async ({ body }) => {
    offsets.push(body.offset);
    const left = updates.filter(({ update_id }) => update_id >= Number(body.offset));
    if (left.length > 0) return left;
    drained();
    return new Promise(() => {});
  });
});
afterEach(() => telegram.close());

const poller = (changes: object = {}) =>
  createTelegramPoller({ token, apiRoot: telegram.url, queue, clock, ...changes });
const untilDrained = () => new Promise<void>((resolve) => (drained = resolve));

test('updates are queued in order, confirmed afterwards, and read like those at the door', async () => {
  updates = [text, callbackQuery];
  const all = untilDrained();
  const polling = poller();
  await polling.start();
  await all;
  expect(queue.sent).toMatchObject([
    { id: 'telegram:871234501', group: 'telegram:471147114', job: { receivedAt: '2026-11-22T09:00:00.000Z' } },
    { id: 'telegram:871234504', group: 'telegram:471147114' },
  ]);
  expect(offsets).toEqual([0, 871234505]);
  expect(telegram.calls[0]?.method).toBe('deleteWebhook');
  await polling.stop();

  const [first] = queue.sent;
  const taken: unknown[] = [];
  const read = createTelegramReader({
    token,
    apiRoot: telegram.url,
    take: async (incoming) => void taken.push(incoming),
  });
  if (first?.job.kind === 'telegram') await read(first.job);
  expect(taken).toMatchObject([{ said: { text: text.message.text } }]);
});

test('what could not be queued is not confirmed and comes again', async () => {
  updates = [text];
  queue.isDown = true;
  const reported: unknown[] = [];
  const waited: number[] = [];
  const all = untilDrained();
  const wait = async (ms: number) => {
    waited.push(ms);
    queue.isDown = false;
  };
  const polling = poller({ wait, report: (error: unknown) => reported.push(error) });
  await polling.start();
  await all;
  expect(offsets).toEqual([0, 0, 871234502]);
  expect(queue.sent).toHaveLength(1);
  expect(waited).toEqual([3_000]);
  expect(String(reported)).toContain('Update 871234501 could not be queued');
  await polling.stop();
});

test('what nobody said is confirmed and dropped', async () => {
  updates = [{ update_id: 5 }];
  const all = untilDrained();
  const polling = poller();
  await polling.start();
  await all;
  expect(offsets).toEqual([0, 6]);
  expect(queue.sent).toEqual([]);
  await polling.stop();
});

test('a failed poll is reported and polling goes on', async () => {
  updates = [text];
  telegram.once('getUpdates', refused(409, 'Conflict: terminated by other getUpdates request'));
  const reported: unknown[] = [];
  const all = untilDrained();
  const polling = poller({ wait: async () => {}, report: (error: unknown) => reported.push(error) });
  await polling.start();
  await all;
  expect(String(reported)).toContain('Conflict');
  expect(queue.sent).toHaveLength(1);
  await polling.stop();
});

test('a token Telegram does not take stops the start', async () => {
  telegram.once('deleteWebhook', refused(401, 'Unauthorized'));
  await expect(poller().start()).rejects.toThrow('deleteWebhook: 401: Unauthorized');
});

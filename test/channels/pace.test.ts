import { createPace } from '../../src/channels/pace';
import { LIMITS as SLACK } from '../../src/channels/slack/client';
import { LIMITS as TELEGRAM } from '../../src/channels/telegram/client';
import { createTimeline, crowd, mostWithin } from './crowd';

test('Telegram: 500 messages to 50 chats all arrive, one a second in a chat, never 25 a second to all', async () => {
  const time = createTimeline();
  const chats = Array.from({ length: 500 }, (_, index) => String(1 + (index % 50)));
  const sent = await crowd(chats, createPace(TELEGRAM, time), time);
  expect(sent).toHaveLength(500);
  expect(mostWithin(1_000, sent)).toBeLessThanOrEqual(25);
  for (const chat of new Set(chats)) {
    expect(
      mostWithin(
        1_000,
        sent.filter((each) => each.chat === chat),
      ),
    ).toBe(1);
  }
  expect(time.nowMs()).toBeLessThan(500 * 50);
});

test('Telegram: a group gets at most twenty a minute', async () => {
  const time = createTimeline();
  const sent = await crowd(Array(50).fill('-100'), createPace(TELEGRAM, time), time);
  expect(sent).toHaveLength(50);
  expect(mostWithin(60_000, sent)).toBeLessThanOrEqual(20);
});

test('Slack: a channel gets one a second, and channels do not wait for each other', async () => {
  const time = createTimeline();
  const sent = await crowd([...Array(5).fill('C1'), 'C2', 'C3'], createPace(SLACK, time), time);
  const inFirst = sent.filter(({ chat }) => chat === 'C1');
  expect(mostWithin(1_000, inFirst)).toBe(1);
  expect(sent.filter(({ at }) => at === 0).map(({ chat }) => chat)).toEqual(['C1', 'C2', 'C3']);
});

class Limited extends Error {}
const retryAfterMs = (error: unknown) => (error instanceof Limited ? 300_000 : undefined);

test('what one was told to wait, all wait, those who say nothing too, and nobody sleeps through it', async () => {
  const time = createTimeline();
  const pace = createPace(TELEGRAM, time);
  const calls: string[] = [];
  const call = (what: string) => async () => void calls.push(what);
  const refuse = () => Promise.reject(new Limited());
  await expect(pace.run(refuse, { chat: '1', retryAfterMs })).rejects.toMatchObject({ afterMs: 300_000 });
  const later = { name: 'LaterError', afterMs: 300_000 };
  await expect(pace.run(call('post'), { chat: '2', retryAfterMs })).rejects.toMatchObject(later);
  await expect(pace.run(call('read'), { retryAfterMs })).rejects.toMatchObject(later);
  expect(calls).toEqual([]);

  const over = time.wait(300_000);
  await time.pass();
  await over;
  await pace.run(call('post'), { chat: '2', retryAfterMs });
  expect(calls).toEqual(['post']);
});

test('another error is thrown on, and the chat rests all the same', async () => {
  const time = createTimeline();
  const pace = createPace(SLACK, time);
  const broken = new Error('no line');
  await expect(pace.run(() => Promise.reject(broken), { chat: 'C1', retryAfterMs })).rejects.toBe(broken);
  const sent = await crowd(['C1'], pace, time);
  expect(sent).toEqual([{ chat: 'C1', at: 1_000 }]);
});

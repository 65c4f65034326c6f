import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, type FakeApi, startFakeApi } from '../channels/fake-api';
import messageIm from '../fixtures/slack/message-im.json';
import { createDraw } from '../helpers/draw';
import { slackEvent } from './events';
import { type OpenFunctions, openFunctions } from './open-functions';
import type { CreatesQueue, Serving } from './queues';

const TEAM = messageIm.team_id;
const PEOPLE = Array.from({ length: 40 }, (_, index) => ({
  id: `driver${index}`,
  name: 'Driver',
  role: 'driver',
  userId: String(918_000_000_000 + index),
  email: `u${index}@example.com`,
}));

/** As in serverless.yml, but for orders: they come again while their charger is still being asked. */
const VISIBLE_AFTER_S: Record<string, string> = { messages: '180', triggers: '1' };
const TRIES = 4;

let functions: OpenFunctions;
let slack: FakeApi;
let deadUrl = '';
let poisoned: string | undefined;

/** Slack, in which the words to one channel break the line, whatever they are but an apology. */
function answer({ method, body }: Call): Answer {
  const user = { id: body.user, team_id: TEAM, profile: { email: `${String(body.user).toLowerCase()}@example.com` } };
  if (method === 'users.info') return { body: { ok: true, user } };
  const breaks = body.channel === poisoned && !String(body.text).startsWith('Something went wrong');
  if (breaks) return { status: 500, body: 'broken' };
  return { body: { ok: true, channel: body.channel, ts: body.ts ?? `1795338100.${slack.calls.length}`, message: {} } };
}

const createQueue: CreatesQueue = async (name, queues) => {
  const dead = await queues.create(`${name}-dead`);
  if (name === 'messages') deadUrl = dead;
  const redrive = { deadLetterTargetArn: await queues.arnOf(dead), maxReceiveCount: TRIES };
  return queues.create(name, {
    VisibilityTimeout: VISIBLE_AFTER_S[name] ?? '',
    RedrivePolicy: JSON.stringify(redrive),
  });
};

beforeAll(async () => {
  slack = await startFakeApi(answer);
  functions = await openFunctions({
    slackApiUrl: `${slack.url}/api`,
    people: PEOPLE,
    createQueue,
    timeoutMs: 2_500,
  });
});
afterAll(async () => {
  await functions.close();
  await slack.close();
});
beforeEach(() => {
  poisoned = undefined;
});

let said = 0;

/** Slack's event for what a person writes; answers what the door said. */
async function writes(person: number, text: string): Promise<number | undefined> {
  said += 1;
  const ts = `${(Date.now() / 1000).toFixed(3)}${String(said % 1000).padStart(3, '0')}`;
  const event = { ...messageIm.event, user: `U${person}`, channel: `D${person}`, text, ts, event_ts: ts };
  const body = JSON.stringify({ ...messageIm, event_id: `Ev${said}`, event });
  return (await functions.slack(slackEvent('/slack/events', body))).statusCode;
}

const told = (person: number) =>
  slack.calls.filter(({ method, body }) => /chat/.test(method) && body.channel === `D${person}`);

/** Serves both queues until everything that was queued is handled or dead. */
async function serveAll(serving: Serving): Promise<void> {
  const { queues, messagesUrl, triggersUrl, worker, trigger } = functions;
  const ends = [queues.serve(messagesUrl, worker, serving), queues.serve(triggersUrl, trigger, serving)];
  // What an order leads to is on its way from one queue to the other: both must be found empty more than once.
  for (let empty = 0; empty < 3; await sleep(100)) {
    const left = (await queues.count(messagesUrl)) + (await queues.count(triggersUrl));
    empty = left === 0 ? empty + 1 : 0;
  }
  await Promise.all(ends.map((end) => end()));
}

const calls = (path: string) => functions.simulator.snapshot().log.entries.filter((entry) => entry.path === path);

test('deliveries that are lost, or not deleted after they were handled, do everything once', async () => {
  const draw = createDraw(6);
  for (let person = 0; person < 12; person++) {
    const hour = 11 + person / 2;
    const time = `${Math.floor(hour)}:${person % 2 ? '30' : '00'}`;
    expect(await writes(person, `book l5coqi tomorrow ${time} for 30 minutes`)).toBe(200);
  }
  const fault = () => (draw() < 0.3 ? draw.from(['lost', 'not deleted'] as const) : undefined);
  await serveAll({ workers: 3, batchSize: 5, fault });

  const booked = calls('/booking/createBooking').filter(({ effect }) => effect?.type === 'booking_created');
  expect(booked).toHaveLength(12);
  expect(new Set(booked.map(({ effect }) => effect?.user_id)).size).toBe(12);
  for (let person = 0; person < 12; person++) {
    const posts = told(person).filter(({ method }) => method === 'chat.postMessage');
    expect(posts).toHaveLength(1);
  }
}, 120_000);

test('a start whose message comes again while the charger is being asked is sent once', async () => {
  const body = JSON.stringify({ responds: 'timeout_but_acts' });
  await fetch(`${process.env.KAZAM_URL}/simulator/devices/l5coqi`, { method: 'POST', body });
  await writes(20, 'start charging on l5coqi for 2 hours');
  await serveAll({ workers: 3, batchSize: 1 });
  const mine = calls('/startTransaction').map(({ body }) => (body as { user_id: string }).user_id);
  expect(mine.filter((userId) => userId === PEOPLE[20]?.userId)).toHaveLength(1);
}, 60_000);

test('where Slack asks for quiet, everybody on the queue is told all the same, and once', async () => {
  slack.once('chat.postMessage', { status: 429, headers: { 'retry-after': '1' }, body: '' });
  const people = [36, 37, 38, 39];
  for (const person of people) await writes(person, 'is l5coqi free?');
  await serveAll({ workers: 4, batchSize: 1 });
  const posts = people.map((person) => told(person).filter(({ method }) => method === 'chat.postMessage').length);
  // The one that was refused was tried once more.
  expect(posts.sort()).toEqual([1, 1, 1, 2]);
}, 60_000);

test('a message that can never be handled is dead after four tries, its person is told, and nobody else waits for it', async () => {
  const before = await functions.queues.count(deadUrl);
  poisoned = 'D30';
  await writes(30, 'is l5coqi free?');
  for (const text of ['is 73df56 free?', 'book 73df56 tomorrow 8pm for 30 minutes', 'cancel my booking']) {
    for (const person of [31, 32]) await writes(person, text.replace('8pm', person === 31 ? '8pm' : '6pm'));
  }
  // Batches hold messages of several people: only what failed comes again, and the order within a person stays.
  await serveAll({ workers: 2, batchSize: 10 });
  expect((await functions.queues.count(deadUrl)) - before).toBe(1);
  const words = told(30).map(({ body }) => String(body.text));
  expect(words.filter((text) => text.includes('l5coqi'))).toHaveLength(TRIES);
  expect(words.at(-1)).toContain('Something went wrong on our side');
  const lastTry = slack.calls.findLastIndex(({ body }) => body.channel === 'D30');
  for (const person of [31, 32]) {
    const heard = told(person).map(({ body }) => String(body.text));
    expect(heard).toHaveLength(3);
    expect(heard[0]).toContain('73df56');
    expect(heard[1]).toContain('Booked for you');
    expect(heard[2]).toContain('Cancelled');
    expect(slack.calls.findLastIndex(({ body }) => body.channel === `D${person}`)).toBeLessThan(lastTry);
  }
}, 60_000);

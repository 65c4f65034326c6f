import type { ScheduledEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { startDatabase } from '../../src/local/database';
import { createSimulatorListener } from '../../src/platform/simulator/listener';
import { createMovableClock } from '../../src/platform/simulator/movable-clock';
import { createSimulator, type Simulator } from '../../src/platform/simulator/simulator';
import { createDynamoClient } from '../../src/store/client';
import { ensureTable } from '../../src/store/table';
import type { FakeApi } from '../channels/fake-api';
import { startFakeSlack } from '../channels/slack/fake-slack';
import messageIm from '../fixtures/slack/message-im.json';
import { listen } from '../platform/stand';
import { SIGNING_SECRET, slackEvent } from './events';
import { startQueues } from './queues';

const region = 'ap-south-1';
const people = [
  { id: 'asha', name: 'Asha', role: 'driver', userId: '919900000001', email: 'asha.rao@example.com' },
] as const;

let environment: NodeJS.ProcessEnv;
let slack: FakeApi;
let simulator: Simulator;
let queues: Awaited<ReturnType<typeof startQueues>>;
let functions: Functions;
const closing: (() => unknown)[] = [];

interface Functions {
  slack: typeof import('../../functions/slack').handler;
  worker: (event: SQSEvent) => Promise<SQSBatchResponse>;
  trigger: (event: SQSEvent) => Promise<SQSBatchResponse>;
  sweep: (event?: ScheduledEvent) => Promise<void>;
}

beforeAll(async () => {
  environment = { ...process.env };
  const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: region };
  Object.assign(process.env, credentials, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });

  const database = await startDatabase();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  client.destroy();
  const clock = createMovableClock();
  simulator = createSimulator({ clock });
  const platform = await listen(createSimulatorListener(simulator));
  const fakeSlack = await startFakeSlack();
  slack = fakeSlack;
  queues = await startQueues(region);
  closing.push(database.stop, platform.close, fakeSlack.close, queues.stop);

  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    TABLE_NAME: 'facts',
    MESSAGES_QUEUE_URL: await queues.create('messages'),
    TRIGGERS_QUEUE_URL: await queues.create('triggers'),
    KAZAM_URL: platform.url,
    KAZAM_TOKEN: 'local',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_API_URL: fakeSlack.apiUrl,
    PEOPLE: JSON.stringify(people),
  });
  // Each reads its settings when it is loaded, as in a cold start.
  functions = {
    slack: (await import('../../functions/slack')).handler,
    worker: (await import('../../functions/worker')).handler,
    trigger: (await import('../../functions/trigger')).handler,
    sweep: (await import('../../functions/sweep')).handler,
  };
});

afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
  process.env = environment;
});

/** Says something in Slack's direct message, through the door, and has everything handled that follows from it. */
async function says(text: string, options: { base64?: boolean } = {}): Promise<number | undefined> {
  const ts = (Date.now() / 1000).toFixed(6);
  const event = { ...messageIm.event, text, ts, event_ts: ts };
  const body = JSON.stringify({ ...messageIm, event_id: `Ev${ts}`, event });
  const { statusCode } = await functions.slack(slackEvent('/slack/events', body, options));
  const { MESSAGES_QUEUE_URL = '', TRIGGERS_QUEUE_URL = '' } = process.env;
  await queues.drain(MESSAGES_QUEUE_URL, functions.worker);
  await queues.drain(TRIGGERS_QUEUE_URL, functions.trigger);
  await queues.drain(MESSAGES_QUEUE_URL, functions.worker);
  return statusCode;
}

test.each([false, true])('a signed question, base64 %s, is answered by way of the queue', async (base64) => {
  const before = slack.of('chat.postMessage').length;
  expect(await says('is l5coqi free?', { base64 })).toBe(200);
  const [posted, ...more] = slack.of('chat.postMessage').slice(before);
  expect(posted).toMatchObject({ channel: 'D0PNCRP9N', text: expect.stringContaining('l5coqi') });
  expect(more).toEqual([]);
});

test('a charge is started by the trigger, and the message that announced it tells the outcome', async () => {
  expect(await says('start charging on l5coqi for 2 hours')).toBe(200);
  const starts = simulator.snapshot().log.entries.filter(({ path }) => path === '/startTransaction');
  expect(starts).toMatchObject([{ body: { device_id: 'l5coqi', duration: 7200, user_id: '919900000001' } }]);
  expect(slack.of('chat.update').at(-1)).toMatchObject({ text: expect.stringContaining('l5coqi') });
});

test('the minute finds nothing to do', async () => {
  await expect(functions.sweep()).resolves.toBeUndefined();
});

test('what somebody else signed is refused and not queued', async () => {
  const before = slack.calls.length;
  const forged = slackEvent('/slack/events', JSON.stringify(messageIm), { key: 'another' });
  expect(await functions.slack(forged)).toEqual({ statusCode: 401 });
  await queues.drain(process.env.MESSAGES_QUEUE_URL ?? '', functions.worker);
  expect(slack.calls.length).toBe(before);
});

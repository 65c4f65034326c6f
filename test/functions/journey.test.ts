import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSpeaker } from '../channels/alexa/driver';
import type { FakeApi } from '../channels/fake-api';
import { startFakeSlack } from '../channels/slack/fake-slack';
import messageIm from '../fixtures/slack/message-im.json';
import { httpEvent, slackEvent } from './events';
import { type OpenFunctions, openFunctions } from './open-functions';

const people = [{ id: 'asha', name: 'Asha', role: 'driver', userId: '919900000001', email: 'asha.rao@example.com' }];

let slack: FakeApi & { apiUrl: string };
let functions: OpenFunctions;

beforeAll(async () => {
  slack = await startFakeSlack();
  functions = await openFunctions({ slackApiUrl: slack.apiUrl, people });
});

afterAll(async () => {
  await functions.close();
  await slack.close();
});

/** Says something in Slack's direct message, through the door, and has everything handled that follows from it. */
async function says(text: string, options: { base64?: boolean } = {}): Promise<number | undefined> {
  const ts = (Date.now() / 1000).toFixed(6);
  const event = { ...messageIm.event, text, ts, event_ts: ts };
  const body = JSON.stringify({ ...messageIm, event_id: `Ev${ts}`, event });
  const { statusCode } = await functions.slack(slackEvent('/slack/events', body, options));
  const { queues, messagesUrl, triggersUrl } = functions;
  await queues.drain(messagesUrl, functions.worker);
  await queues.drain(triggersUrl, functions.trigger);
  await queues.drain(messagesUrl, functions.worker);
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
  const starts = functions.simulator.snapshot().log.entries.filter(({ path }) => path === '/startTransaction');
  expect(starts).toMatchObject([{ body: { device_id: 'l5coqi', duration: 7200, user_id: '919900000001' } }]);
  expect(slack.of('chat.update').at(-1)).toMatchObject({ text: expect.stringContaining('l5coqi') });
});

test('Alexa is answered at once, by her own trigger', async () => {
  const userId = 'amzn1.ask.account.A';
  const now = () => new Date().toISOString();
  const post = async (envelope: RequestEnvelope) => (await functions.alexa(envelope)) as ResponseEnvelope;
  const alexa = createSpeaker({ locale: 'en-IN', userId, now, post });
  expect((await alexa.says('is gate two free')).text).toMatch(/^Gate 2: available/);
  // By HTTPS she signs; this is the very same request without a signature.
  const body = JSON.stringify(alexa.envelopeFor('is gate two free'));
  expect(await functions.alexa(httpEvent('/alexa', { body }))).toEqual({ statusCode: 400 });
});

test('the minute finds nothing to do', async () => {
  await expect(functions.sweep()).resolves.toBeUndefined();
});

test('what somebody else signed is refused and not queued', async () => {
  const before = slack.calls.length;
  const forged = slackEvent('/slack/events', JSON.stringify(messageIm), { key: 'another' });
  expect(await functions.slack(forged)).toEqual({ statusCode: 401 });
  await functions.queues.drain(functions.messagesUrl, functions.worker);
  expect(slack.calls.length).toBe(before);
});

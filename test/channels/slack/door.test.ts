import { createSlackDoor } from '../../../src/channels/slack/door';
import type { SlackJob } from '../../../src/channels/slack/payload';
import blockActions from '../../fixtures/slack/block-actions.json';
import messageIm from '../../fixtures/slack/message-im.json';
import slashCommand from '../../fixtures/slack/slash-command.json';
import { ListQueue } from '../list-queue';
import { clock, secret, signed, signedForm } from './signed';

let queue: ListQueue;
const door = (path: SlackJob['path']) => createSlackDoor({ path, secrets: [secret], clock, queue });

beforeEach(() => {
  queue = new ListQueue();
});

test('a direct message is queued byte for byte, grouped by who wrote it', async () => {
  const body = JSON.stringify(messageIm);
  expect(await door('events')(signed(body))).toEqual({ status: 200 });
  expect(queue.sent).toEqual([
    {
      job: {
        kind: 'slack',
        path: 'events',
        contentType: 'application/json',
        body,
        receivedAt: '2026-11-22T09:00:00.000Z',
      },
      group: 'slack:T061EG9RZ:U061F7AUR',
      id: 'slack:Ev0PV52K21',
    },
  ]);
});

test('a replayed request gets the same id, so that the queue takes it once', async () => {
  const form = signedForm({ payload: JSON.stringify({ ...blockActions, trigger_id: undefined }) });
  await door('interactivity')(form);
  await door('interactivity')(form);
  expect(queue.sent[0]?.id).toMatch(/^slack:[0-9a-f]{64}$/);
  expect(queue.sent[1]?.id).toBe(queue.sent[0]?.id);
});

test("Slack's question at set-up is answered with its challenge", async () => {
  const answer = await door('events')(signed('{"type":"url_verification","challenge":"3eZbrw1a"}'));
  expect(answer).toEqual({ status: 200, body: '{"challenge":"3eZbrw1a"}', contentType: 'application/json' });
  expect(queue.sent).toEqual([]);
});

test.each([
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-8',
  'Application/X-WWW-Form-Urlencoded;charset=ISO-8859-1',
])('a command in %s is queued, and the answer promised in private', async (contentType) => {
  const answer = await door('commands')(signedForm(slashCommand, contentType));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body ?? '')).toEqual({
    response_type: 'ephemeral',
    text: expect.stringContaining('direct messages'),
  });
  expect(queue.sent[0]).toMatchObject({ group: 'slack:T061EG9RZ:U061F7AUR', id: `slack:${slashCommand.trigger_id}` });
});

test('Hindi survives the base64 in which API Gateway hands over forms', async () => {
  const request = signedForm(slashCommand);
  const body = Buffer.from(request.body.toString('base64'), 'base64');
  await door('commands')({ ...request, body });
  expect(new URLSearchParams(queue.job('slack').body).get('text')).toBe(slashCommand.text);
});

test('a command in the direct message needs no word at once', async () => {
  expect(await door('commands')(signedForm({ ...slashCommand, channel_id: 'D0PNCRP9N' }))).toEqual({ status: 200 });
});

test('a pressed button is queued', async () => {
  expect(await door('interactivity')(signedForm({ payload: JSON.stringify(blockActions) }))).toEqual({ status: 200 });
  expect(queue.sent[0]).toMatchObject({ group: 'slack:T061EG9RZ:U061F7AUR', id: `slack:${blockActions.trigger_id}` });
});

test('what cannot be queued is not acknowledged; who typed a command is told', async () => {
  queue.isDown = true;
  expect(await door('events')(signed(JSON.stringify(messageIm)))).toEqual({ status: 503 });
  expect(await door('interactivity')(signedForm({ payload: JSON.stringify(blockActions) }))).toEqual({ status: 503 });
  const answer = await door('commands')(signedForm(slashCommand));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body ?? '')).toEqual({
    response_type: 'ephemeral',
    text: expect.stringContaining('send it again'),
  });
});

test.each([
  ['our own message', { ...messageIm.event, bot_id: 'B0LAN0ZB1' }],
  ['an edit', { ...messageIm.event, subtype: 'message_changed', user: undefined }],
])('%s is acknowledged and not queued', async (_, event) => {
  expect(await door('events')(signed(JSON.stringify({ ...messageIm, event })))).toEqual({ status: 200 });
  expect(queue.sent).toEqual([]);
});

test.each<[SlackJob['path'], string]>([
  ['events', ''],
  ['events', '{"type":"event_callback"'],
  ['events', 'null'],
  ['events', '[]'],
  ['events', '{"type":"event_callback","event":{"type":"message","user":"U1"}}'],
  ['events', '{"event_id":"E1","event":{"user":"U1"},"team_id":{"a":1}}'],
  ['events', '{"event_id":"E1","event":"message","__proto__":{"team_id":"T1"}}'],
  ['events', '['.repeat(10_000)],
  ['commands', ''],
  ['commands', 'team_id=T1&text=hello'],
  ['interactivity', ''],
  ['interactivity', 'payload=%7B%22type%22'],
  ['interactivity', 'payload=null'],
  ['interactivity', 'payload=%7B%7D'],
])('malformed %s %s: 400', async (path, body) => {
  const contentType = path === 'events' ? 'application/json' : 'application/x-www-form-urlencoded';
  expect(await door(path)(signed(body.slice(0, 900_000), { contentType }))).toEqual({ status: 400 });
  expect(queue.sent).toEqual([]);
});

test('an unsigned request is refused before anybody looks into it', async () => {
  expect(await door('events')({ headers: {}, body: Buffer.from('{') })).toEqual({ status: 401 });
});

test('a body over a megabyte is refused before it is hashed', async () => {
  expect(await door('events')(signed(Buffer.alloc(1_000_001)))).toEqual({ status: 413 });
});

import type { Incoming } from '../../../src/assistant/message';
import { createSlackReader } from '../../../src/channels/slack/read';
import { createSlackSocket } from '../../../src/channels/slack/socket';
import blockActions from '../../fixtures/slack/block-actions.json';
import messageIm from '../../fixtures/slack/message-im.json';
import slashCommand from '../../fixtures/slack/slash-command.json';
import { type FakeApi, startFakeApi } from '../fake-api';
import { ListQueue } from '../list-queue';
import { acceptSocket } from './fake-socket';
import { clock } from './signed';

let slack: FakeApi;
let socket: ReturnType<typeof acceptSocket>;
let queue: ListQueue;
let connection: ReturnType<typeof createSlackSocket>;

beforeEach(async () => {
  slack = await startFakeApi(({ method }) =>
    method === 'apps.connections.open'
      ? { body: { ok: true, url: `${slack.url.replace('http', 'ws')}/link` } }
      : { body: { ok: true, channel: { id: 'D061F7AUR' } } },
  );
  socket = acceptSocket(slack.server);
  queue = new ListQueue();
  connection = createSlackSocket({ appToken: 'xapp-1', apiUrl: `${slack.url}/api/`, queue, clock });
});
afterEach(async () => {
  await connection.stop();
  await slack.close();
});

async function arrive(type: string, payload: object): Promise<unknown> {
  const answered = socket.next();
  socket.send({ type, envelope_id: 'e1', accepts_response_payload: type !== 'events_api', payload });
  return answered;
}

async function read(): Promise<Incoming[]> {
  const taken: Incoming[] = [];
  const take = async (incoming: Incoming) => void taken.push(incoming);
  await createSlackReader({ token: 'xoxb-1', apiUrl: `${slack.url}/api/`, take })(queue.job('slack'));
  return taken;
}

test('a direct message over the socket is acknowledged once queued, and read like one at the door', async () => {
  await connection.start();
  expect(await arrive('events_api', messageIm)).toEqual({ envelope_id: 'e1', payload: {} });
  expect(queue.sent).toMatchObject([{ group: 'slack:T061EG9RZ:U061F7AUR', id: 'slack:Ev0PV52K21' }]);
  expect(await read()).toMatchObject([{ chat: 'slack:T061EG9RZ:D0PNCRP9N', id: 'slack:Ev0PV52K21' }]);
});

test('a command over the socket is acknowledged with where the answer comes', async () => {
  await connection.start();
  const answer = await arrive('slash_commands', slashCommand);
  expect(answer).toMatchObject({
    payload: { response_type: 'ephemeral', text: expect.stringContaining('direct messages') },
  });
  expect(await read()).toMatchObject([{ chat: 'slack:T061EG9RZ:D061F7AUR', said: { text: slashCommand.text } }]);
});

test('a button over the socket is a choice', async () => {
  await connection.start();
  await arrive('interactive', blockActions);
  expect(await read()).toMatchObject([{ said: { kind: 'choice', value: 'c_01J0YQ' } }]);
});

test('what cannot be queued is not acknowledged, so that Slack sends it again', async () => {
  await connection.start();
  queue.isDown = true;
  socket.send({ type: 'events_api', envelope_id: 'lost', payload: messageIm });
  // The command behind it is acknowledged with a word, which shows that the event before it was not.
  expect(await arrive('slash_commands', slashCommand)).toMatchObject({
    payload: { text: expect.stringContaining('send it again') },
  });
  expect(socket.acknowledged).toMatchObject([{ envelope_id: 'e1' }]);
});

test('a token Slack does not take stops the start', async () => {
  slack.once('apps.connections.open', { body: { ok: false, error: 'invalid_auth' } });
  // The client says so in its log as well.
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  await expect(connection.start()).rejects.toThrow('invalid_auth');
  log.mockRestore();
});

import type { Incoming } from '../../../src/assistant/message';
import type { RawRequest } from '../../../src/channels/door';
import { createSlackDoor } from '../../../src/channels/slack/door';
import type { SlackJob } from '../../../src/channels/slack/payload';
import { createSlackReader } from '../../../src/channels/slack/read';
import appMention from '../../fixtures/slack/app-mention.json';
import blockActions from '../../fixtures/slack/block-actions.json';
import messageIm from '../../fixtures/slack/message-im.json';
import slashCommand from '../../fixtures/slack/slash-command.json';
import usersInfo from '../../fixtures/slack/users-info.json';
import type { FakeApi } from '../fake-api';
import { ListQueue } from '../list-queue';
import { startFakeSlack } from './fake-slack';
import { clock, secret, signed, signedForm } from './signed';

let slack: FakeApi & { apiUrl: string };
let taken: Incoming[];

beforeEach(async () => {
  slack = await startFakeSlack();
  taken = [];
});
afterEach(() => slack.close());

/** A signed request through the door, the queue and the reader. */
async function deliver(
  path: SlackJob['path'],
  request: RawRequest,
  take = async (incoming: Incoming) => void taken.push(incoming),
) {
  const queue = new ListQueue();
  const answer = await createSlackDoor({ path, secrets: [secret], clock, queue })(request);
  if (answer.status !== 200) throw new Error(`The door answers ${answer.status}`);
  const read = createSlackReader({ token: 'xoxb-1', apiUrl: slack.apiUrl, take });
  await read(queue.job('slack'));
}

const event = (fixture: object) => signed(JSON.stringify(fixture));
const withEvent = (changes: object) => event({ ...messageIm, event: { ...messageIm.event, ...changes } });
const pressed = (changes: object = {}) => signedForm({ payload: JSON.stringify({ ...blockActions, ...changes }) });

test('a direct message is read as it was typed, and asks Slack nothing', async () => {
  await deliver('events', event(messageIm));
  expect(taken).toEqual([
    expect.objectContaining({
      id: 'slack:Ev0PV52K21',
      identity: 'slack:T061EG9RZ:U061F7AUR',
      chat: 'slack:T061EG9RZ:D0PNCRP9N',
      said: { kind: 'text', text: 'क्या l5coqi खाली है? cost < 200 & fast' },
    }),
  ]);
  expect(String(taken[0]?.at)).toBe('2026-11-22T09:00:00Z');
  expect(slack.calls).toEqual([]);
});

test('a mention opens a thread, is freed of the mention, and its links are what was typed', async () => {
  await deliver('events', event(appMention));
  expect(taken[0]).toMatchObject({
    chat: 'slack:T061EG9RZ:C0LAN2Q65:1795338000.000500',
    said: { kind: 'text', text: 'book l5coqi tomorrow 3pm, call 9876543210, see kazam.in' },
  });
});

test('a mention in a thread stays in it; a mention alone asks for help', async () => {
  await deliver(
    'events',
    event({ ...appMention, event: { ...appMention.event, text: '<@U0LAN0Z89>', thread_ts: '1795337000.000100' } }),
  );
  expect(taken[0]).toMatchObject({
    chat: 'slack:T061EG9RZ:C0LAN2Q65:1795337000.000100',
    said: { kind: 'text', text: 'help' },
  });
});

test('a file is something we cannot read', async () => {
  await deliver('events', withEvent({ subtype: 'file_share', files: [] }));
  expect(taken[0]?.said).toEqual({ kind: 'other', what: 'attachment' });
});

test.each([
  ['a message in a channel', { channel_type: 'channel', channel: 'C0LAN2Q65' }],
  ['somebody joining', { subtype: 'channel_join' }],
  ['another event', { type: 'reaction_added' }],
  ['our own', { user: 'U0LAN0Z89' }],
])('%s is not for us', async (_, changes) => {
  await deliver('events', withEvent(changes));
  expect(taken).toEqual([]);
});

test('a command typed in a channel is answered in the direct message', async () => {
  await deliver('commands', signedForm(slashCommand));
  expect(taken[0]).toMatchObject({
    id: `slack:${slashCommand.trigger_id}`,
    identity: 'slack:T061EG9RZ:U061F7AUR',
    chat: 'slack:T061EG9RZ:D061F7AUR',
    said: { kind: 'text', text: 'book l5coqi कल 3 बजे & hurry' },
  });
  expect(String(taken[0]?.at)).toBe('2026-11-22T09:00:00Z');
});

test('where Slack will not open the direct message, the person stands for it', async () => {
  slack.once('conversations.open', { body: { ok: false, error: 'missing_scope' } });
  await deliver('commands', signedForm(slashCommand));
  expect(taken[0]?.chat).toBe('slack:T061EG9RZ:U061F7AUR');
});

test('a command alone asks for help, and in the direct message stays there', async () => {
  await deliver('commands', signedForm({ ...slashCommand, channel_id: 'D0PNCRP9N', text: '' }));
  expect(taken[0]).toMatchObject({ chat: 'slack:T061EG9RZ:D0PNCRP9N', said: { kind: 'text', text: 'help' } });
  expect(slack.calls).toEqual([]);
});

test('a pressed button is the choice of who pressed it, where it was pressed', async () => {
  await deliver('interactivity', pressed());
  expect(taken[0]).toMatchObject({
    id: `slack:${blockActions.trigger_id}`,
    identity: 'slack:T061EG9RZ:U061F7AUR',
    chat: 'slack:T061EG9RZ:C0LAN2Q65:1795338000.000500',
    said: { kind: 'choice', value: 'c_01J0YQ' },
  });
  expect(String(taken[0]?.at)).toBe('2026-11-22T09:00:10.123Z');
});

test('a shortcut is nothing we listen to', async () => {
  await deliver('interactivity', pressed({ type: 'shortcut', actions: undefined }));
  expect(taken).toEqual([]);
});

test.each<[SlackJob['path'], RawRequest]>([
  ['events', event(messageIm)],
  ['events', event(appMention)],
  ['commands', signedForm(slashCommand)],
  ['interactivity', pressed()],
])('%s: what could not be handled rejects, with the very error', async (path, request) => {
  const broken = new Error('The store is down');
  await expect(deliver(path, request, () => Promise.reject(broken))).rejects.toBe(broken);
});

test('Slack vouches for the e-mail of a full member', async () => {
  await deliver('events', event(messageIm));
  expect(await taken[0]?.verifiedEmail?.()).toBe('asha.rao@example.com');
  expect(slack.of('users.info')).toEqual([{ user: 'U061F7AUR' }]);
});

test.each([
  ['a bot', { is_bot: true }],
  ['a guest', { is_restricted: true }],
  ['a single-channel guest', { is_ultra_restricted: true }],
  ['a stranger', { is_stranger: true }],
  ['another company', { team_id: 'T0OTHER' }],
  ['a left account', { deleted: true }],
  ['an unconfirmed address', { is_email_confirmed: false }],
  ['an answer about somebody else', { id: 'U0OTHER' }],
  ['no address', { profile: {} }],
])('%s proves nothing', async (_, changes) => {
  await deliver('events', event(messageIm));
  slack.once('users.info', { body: { ok: true, user: { ...usersInfo.user, ...changes } } });
  expect(await taken[0]?.verifiedEmail?.()).toBeUndefined();
});

test('a member of an Enterprise organisation is one of each of its workspaces', async () => {
  await deliver('events', event(messageIm));
  const user = { ...usersInfo.user, team_id: 'T0HOME', enterprise_user: { teams: ['T0HOME', 'T061EG9RZ'] } };
  slack.once('users.info', { body: { ok: true, user } });
  expect(await taken[0]?.verifiedEmail?.()).toBe('asha.rao@example.com');
});

import { createHmac } from 'node:crypto';
import type { FakeApi } from '../channels/fake-api';
import { startFakeSlack } from '../channels/slack/fake-slack';
import mention from '../fixtures/slack/app-mention.json';
import actions from '../fixtures/slack/block-actions.json';
import direct from '../fixtures/slack/message-im.json';
import command from '../fixtures/slack/slash-command.json';
import usersInfo from '../fixtures/slack/users-info.json';
import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

let slack: FakeApi;
let program: LocalProgram;

beforeEach(async () => {
  slack = await startFakeSlack();
  const env = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL: `${slack.url}/api` };
  program = await startProgram(env);
  await program.reset();
  const asha = { ...usersInfo.user, profile: { ...usersInfo.user.profile, email: 'Asha@Example.com' } };
  slack.once('users.info', { body: { ok: true, user: asha } });
});
afterEach(async () => {
  await program.stop();
  await slack.close();
});

/** Sends a request as Slack signs it, and answers when everything it led to is done. */
async function send(path: string, body: string, contentType: string): Promise<number> {
  const timestamp = String(epoch(MONDAY_10));
  const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const response = await fetch(`${program.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
    },
    body,
  });
  await program.settle();
  return response.status;
}

const FORM = 'application/x-www-form-urlencoded';
const ts = `${epoch(MONDAY_10)}.000500`;

const mentions = (text: string, event_id: string, user = 'U061F7AUR') =>
  send(
    '/slack/events',
    JSON.stringify({ ...mention, event_id, event: { ...mention.event, user, text: `<@U0LAN0Z89> ${text}`, ts } }),
    'application/json',
  );

const writes = (text: string, event_id: string) =>
  send(
    '/slack/events',
    JSON.stringify({ ...direct, event_id, event: { ...direct.event, text, ts, blocks: [] } }),
    'application/json',
  );

const commands = (text: string, trigger_id: string) =>
  send('/slack/commands', new URLSearchParams({ ...command, text, trigger_id }).toString(), FORM);

function presses(value: string, trigger_id: string, user = 'U061F7AUR'): Promise<number> {
  const [action] = actions.actions;
  const pressed = {
    ...actions,
    trigger_id,
    user: { ...actions.user, id: user },
    actions: [{ ...action, value, action_ts: ts }],
  };
  return send('/slack/interactivity', new URLSearchParams({ payload: JSON.stringify(pressed) }).toString(), FORM);
}

interface Posted {
  channel?: string;
  thread_ts?: string;
  ts?: string;
  text?: string;
  blocks?: { type: string; elements?: { value: string; text: { text: string } }[] }[];
}

const posts = () => slack.of('chat.postMessage') as Posted[];
const edits = () => slack.of('chat.update') as Posted[];

/** The value of a button of the newest message that has it. */
function button(label: string): string {
  const elements = [...posts(), ...edits()].flatMap(({ blocks = [] }) =>
    blocks.flatMap((block) => block.elements ?? []),
  );
  return elements.findLast((element) => element.text.text === label)?.value ?? '';
}

const BOOKED =
  /^Booked for you: Gate 1 \(l5coqi\), Tue 9 Feb, 3:00 pm to 4:00 pm IST \(1 hour\)\. Charging all that time would cost about ₹33/;

test('a mention by a member with a known e-mail books with her user_id, and the button takes it back', async () => {
  expect(await mentions('book charger l5coqi tomorrow 3pm for an hour', 'Ev1')).toBe(200);
  expect(posts()).toEqual([expect.objectContaining({ channel: 'C0LAN2Q65', text: expect.stringMatching(BOOKED) })]);
  expect(await program.orders()).toEqual([
    [
      '/booking/createBooking',
      {
        device_id: 'l5coqi',
        connector_id: 0,
        user_id: '919900000001',
        start_time: epoch('2027-02-09T15:00:00+05:30'),
        duration: 3600,
      },
    ],
  ]);
  await presses(button('Undo'), 'T1');
  expect(posts().at(-1)?.text).toBe('Cancelled: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.');
  expect((await program.orders()).at(-1)).toEqual(['/booking/cancelBooking', { booking_id: 'bk1001' }]);
});

test('the same event delivered three times books once and answers once', async () => {
  for (let delivery = 0; delivery < 3; delivery++) await mentions('book l5coqi tomorrow 3pm for an hour', 'Ev1');
  expect(posts()).toHaveLength(1);
  expect(await program.orders()).toHaveLength(1);
});

test('a direct message starts a charge; its placeholder is posted once and edited into the outcome', async () => {
  expect(await writes('start charging on l5coqi for 2 hours', 'Ev1')).toBe(200);
  expect(posts().map(({ text }) => text)).toEqual([
    'Asking Gate 1 (l5coqi) to start charging for 2 hours, until 12:00 pm IST, about ₹66…',
  ]);
  expect(edits()).toEqual([
    expect.objectContaining({
      ts: '1795338100.000001',
      text: "Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66. I'll tell you when it is done.",
    }),
  ]);
  await program.clock({ advance_s: 7200 });
  expect(posts().at(-1)?.text).toBe(
    'Your charge on Gate 1 (l5coqi) has ended: the time is up. 6.6 kWh in 2 hours, until 12:00 pm IST. Cost: ₹66.',
  );
});

test('a slash command is answered in the direct messages', async () => {
  expect(await commands('book l5coqi tomorrow 3pm for an hour', 'T1')).toBe(200);
  expect(posts()).toEqual([expect.objectContaining({ channel: 'D061F7AUR', text: expect.stringMatching(BOOKED) })]);
});

test("somebody else's press does nothing to the asker's booking", async () => {
  await mentions('book l5coqi tomorrow 3pm for an hour', 'Ev1');
  const value = button('Undo');
  await presses(value, 'T1', 'U0OTHER');
  expect(posts().at(-1)?.text).toBe('That button no longer works. Please say what you would like.');
  expect(await program.orders()).toHaveLength(1);
});

test('a member whom the site does not know is a guest', async () => {
  await mentions('book l5coqi tomorrow 3pm for an hour', 'Ev1', 'U0OTHER');
  expect(posts().map(({ text }) => text)).toEqual([
    'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
  ]);
  expect(await program.orders()).toEqual([]);
});

test('an unsigned request is not even read', async () => {
  const response = await fetch(`${program.url}/slack/events`, { method: 'POST', body: JSON.stringify(mention) });
  expect(response.status).toBe(401);
  await program.settle();
  expect(slack.calls).toEqual([]);
});

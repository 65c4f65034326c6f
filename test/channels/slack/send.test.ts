import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pace } from '../../../src/channels/pace';
import { createSlackChannel } from '../../../src/channels/slack/send';
import type { FakeApi } from '../fake-api';
import { pacedByHand } from '../paced-by-hand';
import { startFakeSlack } from './fake-slack';

let slack: FakeApi & { apiUrl: string };
let waited: number[];
let pace: Pace;

beforeEach(async () => {
  slack = await startFakeSlack();
  waited = [];
  pace = pacedByHand(waited);
});
afterEach(() => slack.close());

const channel = () => createSlackChannel({ token: 'xoxb-1', apiUrl: slack.apiUrl, pace });
const chat = 'slack:T1:D1';
const said = { text: 'Booked', buttons: [] };

test('a reply is posted with its buttons, and edited where it was posted', async () => {
  const message = {
    text: 'Book l5coqi?\nमंगलवार 3 बजे',
    buttons: [
      { label: 'Book it', value: 'c_1' },
      { label: 'No', value: 'c_2' },
    ],
  };
  const ref = await channel().post('slack:T1:U1', message, 'r1');
  expect(ref).toBe('D1:1795338100.000001');
  expect(slack.calls[0]?.token).toBe('Bearer xoxb-1');
  expect(slack.of('chat.postMessage')).toEqual([
    {
      channel: 'U1',
      text: message.text,
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: message.text, verbatim: true } },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'choice-0',
              text: { type: 'plain_text', text: 'Book it', emoji: false },
              value: 'c_1',
            },
            {
              type: 'button',
              action_id: 'choice-1',
              text: { type: 'plain_text', text: 'No', emoji: false },
              value: 'c_2',
            },
          ],
        },
      ],
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
    },
  ]);

  await channel().edit('slack:T1:U1', ref, said, 'r1');
  expect(slack.of('chat.update')).toEqual([
    {
      channel: 'D1',
      ts: '1795338100.000001',
      text: 'Booked',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Booked', verbatim: true } }],
      link_names: 'false',
    },
  ]);
});

test('a reply to a mention goes to its thread', async () => {
  await channel().post('slack:T1:C1:1795338000.000500', said, 'r1');
  expect(slack.of('chat.postMessage')[0]).toMatchObject({ channel: 'C1', thread_ts: '1795338000.000500' });
});

test.each([
  ['<!channel>', '&lt;!channel&gt;'],
  ['<@U1>', '&lt;@U1&gt;'],
  ['<http://x|pay>', '&lt;http://x|pay&gt;'],
  ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
  ['l5\u202Eiqoc\u202C\u200B\u0007', 'l5iqoc'],
  ['हिन्दी क्‍ष 👩‍🔧', 'हिन्दी क्‍ष 👩‍🔧'],
])('a charger called %j cannot become anything else', async (name, shown) => {
  await channel().post(chat, { text: name, buttons: [{ label: name, value: 'v' }] }, 'r1');
  const [{ text, blocks } = {}] = slack.of('chat.postMessage');
  expect(text).toBe(shown);
  expect(blocks).toMatchObject([{ text: { text: shown } }, { elements: [{ text: { type: 'plain_text' } }] }]);
});

test('long texts and labels are cut between characters, many buttons are spread over blocks', async () => {
  const buttons = Array.from({ length: 30 }, (_, index) => ({ label: 'é👍'.repeat(60), value: `v${index}` }));
  await channel().post(chat, { text: '<'.repeat(10_000), buttons }, 'r1');
  const [{ text, blocks } = {}] = slack.of('chat.postMessage');
  expect(text).toBe(`${'&lt;'.repeat(749)}…`);
  expect(blocks).toMatchObject([{ type: 'section' }, { elements: { length: 25 } }, { elements: { length: 5 } }]);
  expect(JSON.stringify(blocks)).toContain(`"${'é👍'.repeat(24)}é…"`);
});

test.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])('%s: posted anew', async (error) => {
  slack.once('chat.update', { body: { ok: false, error } });
  await channel().edit(chat, 'D1:1.1', said, 'r1');
  expect(slack.of('chat.postMessage')[0]).toMatchObject({ channel: 'D1', text: 'Booked' });
});

test('another refusal rejects and is not posted anew', async () => {
  slack.once('chat.update', { body: { ok: false, error: 'ratelimited' } });
  await expect(channel().edit(chat, 'D1:1.1', said, 'r1')).rejects.toThrow('ratelimited');
  expect(slack.of('chat.postMessage')).toEqual([]);
});

test('a short rate limit is waited out', async () => {
  slack.once('chat.postMessage', {
    status: 429,
    headers: { 'retry-after': '2' },
    body: { ok: false, error: 'ratelimited' },
  });
  await channel().post(chat, said, 'r1');
  expect(waited).toEqual([2_000]);
  expect(slack.of('chat.postMessage')).toHaveLength(2);
});

test('a long one, and a third in a row, is left to the queue', async () => {
  const limited = (seconds: string) => ({ status: 429, headers: { 'retry-after': seconds }, body: {} });
  slack.once('chat.postMessage', limited('30'));
  await expect(channel().post(chat, said, 'r1')).rejects.toThrow();
  expect(waited).toEqual([]);

  pace = pacedByHand(waited);
  for (let time = 0; time < 3; time++) slack.once('chat.postMessage', limited('1'));
  await expect(channel().post(chat, said, 'r1')).rejects.toThrow();
  expect(waited).toEqual([1_000, 1_000]);
});

test.each([
  ['a 500', { status: 500, body: 'oops' }],
  ['a web page', { status: 200, body: '<html>' }],
  ['an answer without a message', { status: 200, body: { ok: true } }],
])('%s rejects after one try', async (_, answer) => {
  slack.once('chat.postMessage', answer);
  await expect(channel().post(chat, said, 'r1')).rejects.toThrow();
  expect(slack.calls).toHaveLength(1);
});

test('a redirect is not followed', async () => {
  let reached = 0;
  const elsewhere = createServer((_, response) => void response.end(String(++reached)));
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  slack.once('chat.postMessage', { status: 307, headers: { location }, body: {} });
  await expect(channel().post(chat, said, 'r1')).rejects.toThrow();
  expect(reached).toBe(0);
  await new Promise((closed) => elsewhere.close(closed));
});

test.each(['web:asha', 'slack:T1', 'slack:T1:'])('%s is no place in Slack', async (place) => {
  await expect(channel().post(place, said, 'r1')).rejects.toThrow('Not a Slack chat');
});

describe('what comes with the words', () => {
  const picture = { alt: 'Energy by day', svg: '<svg/>', png: new Uint8Array([137, 80, 78, 71]) };
  const file = { name: 'charges.csv', mimeType: 'text/csv', bytes: new TextEncoder().encode('day,kWh\r\n') };
  const recording = { mimeType: 'audio/ogg', bytes: new TextEncoder().encode('OggS') };
  const completed = () => slack.of('files.completeUploadExternal');

  test('is uploaded below them, the picture with words for who cannot see it', async () => {
    await channel().post('slack:T1:C1:1795338000.000500', { ...said, picture, file, recording }, 'r1');
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(slack.of('files.getUploadURLExternal')).toEqual([
      { filename: 'chart.png', length: '4', alt_text: 'Energy by day' },
      { filename: 'charges.csv', length: '9' },
      { filename: 'answer.ogg', length: '4' },
    ]);
    expect(slack.of('F2')).toEqual([{ body: expect.objectContaining({ bytes: Buffer.from('day,kWh\r\n') }) }]);
    expect(completed()[0]).toMatchObject({
      channel_id: 'C1',
      thread_ts: '1795338000.000500',
      files: [{ id: 'F1', title: 'Energy by day' }],
    });
  });

  test('goes where the words went, where they were for a person', async () => {
    await channel().post('slack:T1:U1', { ...said, picture }, 'r1');
    expect(completed()[0]).toMatchObject({ channel_id: 'D1' });
  });

  test('comes with an edit too, each file once however often it is tried', async () => {
    const same = channel();
    slack.once('files.completeUploadExternal', { status: 500 });
    await expect(same.edit(chat, 'D1:1795338100.000001', { ...said, file }, 'r1')).rejects.toThrow();
    await same.edit(chat, 'D1:1795338100.000001', { ...said, file }, 'r1');
    await same.edit(chat, 'D1:1795338100.000001', { ...said, file }, 'r1');
    expect(completed()).toHaveLength(2);
    expect(slack.of('chat.update')).toHaveLength(3);
  });

  test('a file that Slack will not take is said to be missing, a picture is left out', async () => {
    const missing = { body: { ok: false, error: 'missing_scope' } };
    slack.once('files.getUploadURLExternal', missing);
    slack.once('files.getUploadURLExternal', missing);
    await channel().post(chat, { ...said, picture, file }, 'r1');
    expect(slack.of('chat.postMessage').map(({ text }) => text)).toEqual([
      'Booked',
      'I could not send the file charges.csv here. / फ़ाइल charges.csv यहाँ नहीं भेज सका।',
    ]);
  });
});

describe('what may have been posted already', () => {
  test('is looked for in a direct message, and not posted again', async () => {
    const ref = await channel().post(chat, said, 'r1');
    expect(await channel().postUnlessThere?.(chat, said, 'r1')).toBe(ref);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(slack.of('conversations.history')).toEqual([{ channel: 'D1', limit: '50', include_all_metadata: 'true' }]);
  });

  test('and is posted where another stands there', async () => {
    await channel().post(chat, said, 'r1');
    expect(await channel().postUnlessThere?.(chat, said, 'r2')).toBe('D1:1795338100.000002');
  });

  test('is posted where Slack does not let us look', async () => {
    await channel().post(chat, said, 'r1');
    slack.once('conversations.history', { body: { ok: false, error: 'missing_scope' } });
    expect(await channel().postUnlessThere?.(chat, said, 'r1')).toBe('D1:1795338100.000002');
  });

  test('in a channel, which may not be read, is posted', async () => {
    await channel().postUnlessThere?.('slack:T1:C1:1.1', said, 'r1');
    expect(slack.of('conversations.history')).toEqual([]);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(slack.of('chat.postMessage')[0]).not.toHaveProperty('metadata');
  });
});

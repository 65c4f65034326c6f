import type { Said } from '../../../src/assistant/message';
import { createSlackReader } from '../../../src/channels/slack/read';
import messageIm from '../../fixtures/slack/message-im.json';
import { type FakeApi, startFakeApi } from '../fake-api';
import { startFakeSlack } from './fake-slack';

let slack: FakeApi & { apiUrl: string };

beforeEach(async () => {
  slack = await startFakeSlack();
});
afterEach(() => slack.close());

/** A clip as Slack's apps record it. */
const clip = (changes: object = {}) => ({
  id: 'F08ABC',
  user: messageIm.event.user,
  mimetype: 'audio/webm',
  filetype: 'webm',
  subtype: 'slack_audio',
  size: 24_000,
  url_private_download: `${slack.url}/files-pri/T1-F08ABC/download/audio_message.webm`,
  transcription: { status: 'processing' },
  ...changes,
});

async function said(...files: object[]): Promise<Said | undefined> {
  let taken: Said | undefined;
  const event = { ...messageIm.event, text: '', subtype: 'file_share', files };
  const body = JSON.stringify({ ...messageIm, event });
  await createSlackReader({
    token: 'xoxb-1',
    apiUrl: slack.apiUrl,
    take: async (incoming) => {
      taken = incoming.said;
    },
  })({
    kind: 'slack',
    path: 'events',
    contentType: 'application/json',
    body,
    receivedAt: '2026-11-22T09:00:00Z',
  });
  return taken;
}

async function fetched(changes: object = {}) {
  const voice = await said(clip(changes));
  if (voice?.kind !== 'voice') throw new Error(`not a voice note: ${JSON.stringify(voice)}`);
  return voice.recording();
}

test('what Slack has written down whole is what was said, and nothing is fetched', async () => {
  const transcription = {
    status: 'complete',
    locale: 'en-US',
    preview: { content: 'Is gate two free?', has_more: false },
  };
  expect(await said(clip({ transcription }))).toMatchObject({ kind: 'voice', words: 'Is gate two free?' });
  expect(slack.calls).toEqual([]);
});

test.each([
  { status: 'processing' },
  { status: 'failed' },
  { status: 'complete', preview: { content: 'book gate two and', has_more: true } },
  undefined,
])('with the transcription %j the sound itself is fetched, with the token', async (transcription) => {
  slack.once('audio_message.webm', { body: Buffer.from('sound') });
  const voice = await said(clip({ transcription }));
  expect(voice).not.toHaveProperty('words');
  expect(voice?.kind === 'voice' && (await voice.recording())).toEqual({
    bytes: Buffer.from('sound'),
    mimeType: 'audio/webm',
  });
  expect(slack.calls.map(({ token }) => token)).toEqual(['Bearer xoxb-1']);
});

test.each([
  ['another host', 'https://files.slack.com.evil.example/x'],
  ['another port', 'http://127.0.0.1:9/files-pri/x'],
  ['a user before the host', 'https://files.slack.com@evil.example/x'],
  ['the metadata address', 'http://169.254.169.254/latest/meta-data'],
  ['no address', 'files-pri/x'],
  ['nothing', undefined],
])('the token goes to Slack only: not to %s', async (_, url_private_download) => {
  expect(await fetched({ url_private_download })).toBe('gone');
  expect(slack.calls).toEqual([]);
});

test('a redirect is not followed', async () => {
  const elsewhere = await startFakeApi(() => ({ body: Buffer.from('sound') }));
  slack.once('audio_message.webm', { status: 302, headers: { location: `${elsewhere.url}/x` } });
  expect(await fetched()).toBe('gone');
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.close();
});

test('what is over 1 MB is not fetched', async () => {
  expect(await fetched({ size: 5_000_000 })).toBe('too_large');
  expect(slack.calls).toEqual([]);
});

test.each([
  ['a picture', () => [clip({ mimetype: 'image/png', subtype: undefined })]],
  ["somebody else's clip", () => [clip({ user: 'U0OTHER' })]],
  ['several files', () => [clip(), clip()]],
  ['no file', () => []],
])('%s is no order', async (_, files) => {
  expect(await said(...files())).toEqual({ kind: 'other', what: 'attachment' });
});

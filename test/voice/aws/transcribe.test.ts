import type { SpeechHints, Voice } from '../../../src/assistant/voice';
import { createAwsVoice } from '../../../src/voice/aws/create-aws-voice';
import { CREDENTIALS, startFakeTranscribe } from './fake-transcribe';
import { oggOpus, wav } from './recordings';

const ENGLISH: SpeechHints = { locale: 'en-IN', devices: [] };

let environment: NodeJS.ProcessEnv;
let transcribe: Awaited<ReturnType<typeof startFakeTranscribe>>;
let waited: number[];
let voice: Voice;

beforeAll(async () => {
  environment = { ...process.env };
  // The SDK prints that it does not send a stream again.
  jest.spyOn(console, 'warn').mockImplementation();
  Object.assign(process.env, CREDENTIALS, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
  transcribe = await startFakeTranscribe();
});
beforeEach(() => {
  transcribe.heard.length = 0;
  waited = [];
  voice = createAwsVoice({
    region: 'ap-south-1',
    vocabulary: 'kazam',
    endpoint: transcribe.endpoint,
    wait: async (ms) => waited.push(ms),
    answerWithinMs: 20_000,
  });
});
afterEach(() => expect(transcribe.failures).toEqual([]));
afterAll(() => {
  transcribe.stop();
  process.env = environment;
});

const hears = (bytes: Uint8Array, hints = ENGLISH) => voice.hear({ bytes, mimeType: 'audio/ogg' }, hints);

const result = (text: string, { partial = false, confidences = [] as number[] } = {}) => ({
  ResultId: '1',
  IsPartial: partial,
  Alternatives: [{ Transcript: text, Items: confidences.map((Confidence) => ({ Type: 'pronunciation', Confidence })) }],
});

test('Ogg/Opus goes as it is, in signed chunks as fast as it was spoken, and the whole results are the words', async () => {
  transcribe.answers({
    results: [
      result('book gate', { partial: true }),
      result('Book gate one', { confidences: [0.99, 0.9, 0.8] }),
      result('tomorrow at three pm.', { confidences: [0.95] }),
    ],
  });
  const recording = oggOpus(3);
  expect(await hears(recording)).toEqual({
    heard: 'words',
    text: 'Book gate one tomorrow at three pm.',
    sure: true,
    alike: [],
  });
  const [{ headers, chunks } = { headers: {}, chunks: [] }] = transcribe.heard;
  expect(headers).toMatchObject({
    ':path': '/stream-transcription',
    'x-amzn-transcribe-language-code': 'en-IN',
    'x-amzn-transcribe-media-encoding': 'ogg-opus',
    'x-amzn-transcribe-sample-rate': '48000',
    'x-amzn-transcribe-vocabulary-name': 'kazam',
  });
  expect(Buffer.concat(chunks)).toEqual(recording);
  expect(chunks.at(-1)).toHaveLength(0);
  // Fifteen chunks of 200 ms are three seconds.
  expect(chunks).toHaveLength(16);
  expect(waited).toEqual(Array.from({ length: 14 }, () => 200));
});

test('Hindi is heard as Hindi, without the vocabulary of English names', async () => {
  transcribe.answers({ results: [result('गेट वन बुक करो')] });
  expect(await hears(oggOpus(1), { locale: 'hi-IN', devices: [] })).toMatchObject({ text: 'गेट वन बुक करो', sure: true });
  const headers = transcribe.heard[0]?.headers ?? {};
  expect(headers['x-amzn-transcribe-language-code']).toBe('hi-IN');
  expect(headers['x-amzn-transcribe-vocabulary-name']).toBeUndefined();
});

test('a WAV of 16 bits in one channel goes as samples, without its header', async () => {
  transcribe.answers({ results: [result('stop charging')] });
  expect(await hears(wav(1))).toMatchObject({ heard: 'words', text: 'stop charging' });
  const [{ headers, chunks } = { headers: {}, chunks: [] }] = transcribe.heard;
  expect(headers['x-amzn-transcribe-media-encoding']).toBe('pcm');
  expect(headers['x-amzn-transcribe-sample-rate']).toBe('16000');
  expect(Buffer.concat(chunks)).toHaveLength(32_000);
});

test('what was heard with little confidence is not sure', async () => {
  transcribe.answers({ results: [result('book late one', { confidences: [0.7, 0.3, 0.4] })] });
  expect(await hears(oggOpus(1))).toMatchObject({ sure: false });
});

test('silence is no speech', async () => {
  transcribe.answers({ results: [] });
  expect(await hears(oggOpus(1))).toEqual({ heard: 'nothing', why: 'no_speech' });
});

test.each([
  ['WebM', Buffer.from('1a45dfa39f4286810142f7810142f2810442f381', 'hex'), 'unreadable'],
  ['stereo', wav(1, { channels: 2 }), 'unreadable'],
  ['eight bits', wav(1, { bits: 8 }), 'unreadable'],
  ['nothing', Buffer.alloc(0), 'unreadable'],
  [
    'Ogg with something else in it',
    Buffer.concat([oggOpus(0).subarray(0, 28), Buffer.from('\x01vorbis')]),
    'unreadable',
  ],
  ['nineteen seconds', oggOpus(19), 'too_long'],
  ['more than a megabyte', Buffer.alloc(1_000_001), 'too_large'],
])('%s is refused and not sent', async (_, bytes, why) => {
  expect(await hears(bytes)).toEqual({ heard: 'nothing', why });
  expect(transcribe.heard).toEqual([]);
});

test.each<[string, Parameters<typeof transcribe.answers>[0]]>([
  ['refuses', { status: 429 }],
  ['fails on the way', { exception: 'InternalFailureException' }],
])('where AWS %s, there is no voice', async (_, answer) => {
  transcribe.answers(answer);
  expect(await hears(oggOpus(1))).toEqual({ heard: 'nothing', why: 'unavailable' });
});

test('where AWS says nothing, it is not waited for', async () => {
  transcribe.answers('silence');
  voice = createAwsVoice({
    region: 'ap-south-1',
    endpoint: transcribe.endpoint,
    wait: async () => undefined,
    answerWithinMs: -900,
  });
  expect(await hears(oggOpus(1))).toEqual({ heard: 'nothing', why: 'unavailable' });
});

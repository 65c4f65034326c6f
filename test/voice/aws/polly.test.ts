import { once } from 'node:events';
import { createServer, type Http2Server, type IncomingHttpHeaders, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { NO_VOICE } from '../../../src/assistant/voice';
import { createAwsVoice } from '../../../src/voice/aws/create-aws-voice';
import { CREDENTIALS } from './fake-transcribe';

let environment: NodeJS.ProcessEnv;
// The SDK speaks HTTP/2 with Polly.
let server: Http2Server;
const sessions: ServerHttp2Session[] = [];
let endpoint: string;
let status = 200;
const asked: { url: string | undefined; headers: IncomingHttpHeaders; body: unknown }[] = [];

beforeAll(async () => {
  environment = { ...process.env };
  Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
  server = createServer(async (request, response) => {
    asked.push({ url: request.url, headers: request.headers, body: await json(request) });
    response.writeHead(status, { 'content-type': 'audio/ogg' }).end(status === 200 ? 'OggS…' : '{}');
  }).on('session', (session) => sessions.push(session));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  Object.assign(process.env, CREDENTIALS);
  asked.length = 0;
  status = 200;
});
afterAll(() => {
  server.close();
  for (const session of sessions) session.destroy();
  process.env = environment;
});

const createVoice = () => createAwsVoice({ region: 'ap-south-1', endpoint });

test.each([
  ['en', 'Gate one is free.', 'en-IN'],
  ['hi', 'गेट वन खाली है।', 'hi-IN'],
] as const)('speaks %s with an Indian voice, as Telegram takes it', async (language, text, code) => {
  expect(await createVoice().speak(text, language)).toEqual({
    bytes: new Uint8Array(Buffer.from('OggS…')),
    mimeType: 'audio/ogg',
  });
  expect(asked).toMatchObject([
    {
      url: '/v1/speech',
      headers: {
        authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKIATEST\/.*\/ap-south-1\/polly\//),
      },
      body: {
        Engine: 'neural',
        VoiceId: 'Kajal',
        LanguageCode: code,
        OutputFormat: 'ogg_opus',
        SampleRate: '48000',
        Text: text,
      },
    },
  ]);
});

test('what is empty or long is not spoken', async () => {
  expect(await createVoice().speak(' ', 'en')).toBeUndefined();
  expect(await createVoice().speak('a'.repeat(601), 'en')).toBeUndefined();
  expect(asked).toEqual([]);
});

test('where AWS refuses, there is no voice', async () => {
  status = 403;
  expect(await createVoice().speak('Hello.', 'en')).toBeUndefined();
});

test('without credentials the other voice speaks and hears', async () => {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/none',
    AWS_SHARED_CREDENTIALS_FILE: '/none',
  });
  const spoken = { bytes: new Uint8Array([1]), mimeType: 'audio/ogg' };
  const voice = createAwsVoice({
    region: 'ap-south-1',
    endpoint,
    otherwise: { ...NO_VOICE, speak: async () => spoken },
  });
  expect(await voice.speak('Hello.', 'en')).toBe(spoken);
  expect(asked).toEqual([]);
});

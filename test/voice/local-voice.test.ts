import { conversations } from '../../conversations';
import type { HeardSpeech } from '../../src/assistant/voice';
import { readOgg, writeOgg } from '../../src/voice/audio/ogg';
import { createLocalVoice, type LocalVoice } from '../../src/voice/local-voice';
import { recordingsOf, wavOf } from '../helpers/speech';
import { wavFile } from './wav-file';
import { webmFile } from './webm-file';

// Listening is work: on a machine that does other things too it takes many times the length of the speech.
jest.setTimeout(120_000);

const phrases = conversations.flatMap(({ examples: { en } }) => en);
const devices = [
  { device_id: 'l5coqi', name: 'Gate 1' },
  { device_id: '3654e5', name: 'Tower B' },
  { device_id: 'xg74dt', name: 'Cafeteria' },
];

let voice: LocalVoice;

beforeAll(async () => {
  voice = createLocalVoice({ phrases, workMs: 60_000 });
  await voice.warm();
});
afterAll(() => voice.close());

const hear = (bytes: Uint8Array, known = devices): Promise<HeardSpeech> =>
  voice.hear({ bytes, mimeType: 'application/octet-stream' }, { locale: 'en-IN', devices: known });

async function note(text: string): Promise<Uint8Array> {
  const said = await voice.speak(text, 'en');
  if (!said) throw new Error(`nothing was said of ${text}`);
  return said.bytes;
}

describe('speech', () => {
  test('what the voice says as a voice note, the ears write down: Ogg, and the same in WebM', async () => {
    const ogg = await note('Start charging on gate one for two hours.');
    const expected = { heard: 'words', text: 'start charging on gate one for two hours', sure: true, alike: [] };
    expect(await hear(ogg)).toEqual(expected);
    const { head, packets } = readOgg(ogg);
    expect(await hear(webmFile(head, packets))).toEqual(expected);
  });

  test('an id is written as it was spelt, whoever says it', async () => {
    const spelt = 'Book charger L, five, C, O, Q, I, tomorrow three P M for an hour';
    const recordings = await recordingsOf(['wav', 'slt', spelt], ['wav', 'rms', spelt]);
    for (const each of await Promise.all(recordings.map((recording) => hear(recording))))
      expect(each).toMatchObject({ text: 'book charger l five c o q i tomorrow three pm for an hour' });
  });

  test('ten notes on one decoder are heard as the first', async () => {
    const stop = await note('Stop charging.');
    const heard = [];
    for (let at = 0; at < 10; at++) heard.push(await hear(stop));
    expect(new Set(heard.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ heard: 'words', text: 'stop charging', sure: true, alike: [] })]),
    );
  });

  test('chargers are other ones from one speaker to the next', async () => {
    const status = await note('Is gate one free?');
    expect(await hear(status)).toMatchObject({ text: 'is gate one free', alike: [] });
    const others = [
      { device_id: 'aa11aa', name: 'Yeshwanthpur Yard' },
      { device_id: 'bb22bb', name: 'Gate 1' },
    ];
    expect(await hear(status, others)).toMatchObject({ text: 'is gate one free', alike: [] });
  });

  test('a charger whose id is nearly that of another is named with it', async () => {
    const near = [...devices, { device_id: 'l5cogi', name: 'Depot' }];
    expect(await hear(await note('Is charger l5coqi free?'), near)).toMatchObject({
      text: expect.stringMatching(/^is charger l five c o [gq] i free$/),
      alike: [expect.stringMatching(/^l5co[gq]i$/)],
    });
  });
});

describe('what is not taken for an order', () => {
  test('speech about something else', async () => {
    const recording = await wavOf('My sister lives in a small house by the river with her dog');
    expect(await hear(recording)).toEqual({ heard: 'nothing', why: 'not_a_command' });
  });

  test('silence, and a hum', async () => {
    expect(await hear(wavFile(new Float32Array(32_000)))).toEqual({ heard: 'nothing', why: 'no_speech' });
    const hum = Float32Array.from({ length: 32_000 }, (_, at) => 0.1 * Math.sin(at / 50));
    expect(await hear(wavFile(hum))).toMatchObject({ heard: 'nothing' });
  });
});

describe('limits', () => {
  test('a recording over a megabyte', async () => {
    expect(await hear(Buffer.alloc(1_000_001))).toEqual({ heard: 'nothing', why: 'too_large' });
  });

  test('what is no recording, whatever it is called', async () => {
    expect(await hear(Buffer.from('GIF89a'))).toEqual({ heard: 'nothing', why: 'unreadable' });
    expect(await hear(new Uint8Array())).toEqual({ heard: 'nothing', why: 'unreadable' });
    const m4a = Buffer.concat([Buffer.from('\0\0\0\x20ftypM4A ', 'latin1'), Buffer.alloc(2000, 7)]);
    expect(await hear(m4a)).toEqual({ heard: 'nothing', why: 'unreadable' });
  });

  test('a small file that would play for hours is refused before it is decoded', async () => {
    const head = Buffer.from('OpusHead\x01\x01\0\x0f\x80\xbb\0\0\0\0\0', 'latin1');
    // A packet of two bytes that says it holds 120 ms.
    const packets = Array<Buffer>(50_000).fill(Buffer.from([0b0001_1011, 2]));
    expect(await hear(writeOgg({ head, packets }))).toEqual({ heard: 'nothing', why: 'too_long' });
  });

  test('damaged sound is heard as nothing, and the next note is heard', async () => {
    const ogg = Buffer.from(await note('Stop charging.'));
    const broken = Buffer.concat([ogg.subarray(0, 200), Buffer.alloc(400, 0x55), ogg.subarray(600)]);
    expect(await hear(broken)).toMatchObject({ heard: expect.stringMatching(/nothing|words/) });
    expect(await hear(ogg)).toMatchObject({ text: 'stop charging' });
  });

  test('listening that takes too long is given up', async () => {
    const hasty = createLocalVoice({ phrases, workMs: 1 });
    const bytes = wavFile(new Float32Array(16_000).map((_, at) => Math.sin(at / 9) * Math.sin(at / 999)));
    expect(await hasty.hear({ bytes, mimeType: 'audio/wav' }, { locale: 'en-IN', devices })).toEqual({
      heard: 'nothing',
      why: 'too_long',
    });
    await hasty.close();
  });
});

test('Hindi is not spoken by an English voice', async () => {
  expect(await voice.speak('नमस्ते', 'hi')).toBeUndefined();
});

test("an operator's own model needs its package, and says so at the start", async () => {
  const own = createLocalVoice({ phrases, modelFolder: __dirname });
  await expect(own.warm()).rejects.toThrow(/VOICE_MODEL .* npm install sherpa-onnx-node/);
  expect(await own.hear({ bytes: wavFile([0]), mimeType: 'audio/wav' }, { locale: 'hi-IN', devices })).toEqual({
    heard: 'nothing',
    why: 'unavailable',
  });
  await own.close();
});

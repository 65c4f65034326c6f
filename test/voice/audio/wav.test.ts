import { RecordingError } from '../../../src/voice/audio/refusal';
import { readWav } from '../../../src/voice/audio/wav';
import { tone, type WavForm, wavFile } from '../wav-file';

const wave = tone(440, 16_000).subarray(0, 1600);

test.each<[string, WavForm, number]>([
  ['8 bits', { bits: 8 }, 0.01],
  ['16 bits', {}, 1e-4],
  ['24 bits', { bits: 24 }, 1e-6],
  ['32 bits', { bits: 32 }, 1e-6],
  ['floats', { bits: 32, isFloat: true }, 1e-7],
  ['two channels', { channels: 2, rate: 44_100 }, 1e-4],
])('%s come back as they were', (_, form, within) => {
  const { samples, rate } = readWav(wavFile(wave, form));
  expect(rate).toBe(form.rate ?? 16_000);
  expect(samples).toHaveLength(1600);
  expect(Math.max(...samples.map((sample, at) => Math.abs(sample - (wave[at] ?? 0))))).toBeLessThan(within);
});

test('a recorder that did not know the length gives what is there', () => {
  const file = wavFile(wave);
  file.writeUInt32LE(0xffffffff, 40);
  expect(readWav(file).samples).toHaveLength(1600);
});

test('chunks before the sound are passed over', () => {
  const file = wavFile(wave);
  const list = Buffer.from('LIST\x03\0\0\0abc\0', 'latin1');
  expect(readWav(Buffer.concat([file.subarray(0, 36), list, file.subarray(36)])).samples).toHaveLength(1600);
});

const with16 = (offset: number, value: number): Buffer => {
  const file = wavFile(wave);
  file.writeUInt16LE(value, offset);
  return file;
};

test.each([
  ['nothing after the name', Buffer.from('RIFF\0\0\0\0WAVE', 'latin1')],
  ['a compressed encoding', with16(20, 85)],
  ['no channel', with16(22, 0)],
  ['twelve bits', with16(34, 12)],
  ['a rate of 100', with16(24, 100)],
])('%s is unreadable', (_, file) => {
  expect(() => readWav(file)).toThrow(expect.objectContaining({ name: 'RecordingError', why: 'unreadable' }));
});

test('more than a minute is too long, however small the file', () => {
  const file = wavFile(new Float32Array(8000 * 61), { rate: 8000, bits: 8 });
  expect(() => readWav(file)).toThrow(RecordingError);
  expect(() => readWav(file)).toThrow('too long');
});

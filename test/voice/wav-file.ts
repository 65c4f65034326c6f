/** How a WAV file holds its samples. */
export interface WavForm {
  rate?: number;
  bits?: 8 | 16 | 24 | 32;
  isFloat?: boolean;
  channels?: number;
}

function sampleBytes(value: number, bits: number, isFloat: boolean): Buffer {
  const bytes = Buffer.alloc(bits / 8);
  if (isFloat) bytes.writeFloatLE(value);
  else if (bits === 8) bytes.writeUInt8(Math.round(value * 127) + 128);
  else bytes.writeIntLE(Math.round(value * (2 ** (bits - 1) - 1)), 0, bits / 8);
  return bytes;
}

/** A WAV file of these samples, the same in each channel. */
export function wavFile(
  samples: ArrayLike<number>,
  { rate = 16_000, bits = 16, isFloat = false, channels = 1 }: WavForm = {},
): Buffer {
  const data = Buffer.concat(
    Array.from(samples, (value) => Buffer.concat(Array<Buffer>(channels).fill(sampleBytes(value, bits, isFloat)))),
  );
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(isFloat ? 3 : 1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE((rate * channels * bits) / 8, 28);
  header.writeUInt16LE((channels * bits) / 8, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

/** A tone of `hertz`, a second of it. */
export const tone = (hertz: number, rate: number): Float32Array =>
  Float32Array.from({ length: rate }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * at) / rate));

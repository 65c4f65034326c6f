import { readOgg, writeOgg } from './ogg';
import { OPUS_RATE, type OpusStream, packetSamples } from './opus';
import { LIMITS, RecordingError } from './refusal';
import { resample } from './resample';
import { readWav } from './wav';
import { readWebm } from './webm';

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Any recording we take, as one channel at 16 kHz; what it is shows in its bytes. Throws a RecordingError. */
export async function decodeRecording(bytes: Uint8Array): Promise<Float32Array> {
  if (bytes.length > LIMITS.bytes) throw new RecordingError('too_large', `${bytes.length} bytes`);
  if (begins(bytes, 0x52, 0x49, 0x46, 0x46)) {
    const { samples, rate } = readWav(bytes);
    return resample(samples, rate);
  }
  if (begins(bytes, 0x4f, 0x67, 0x67, 0x53)) return decodeOpus(readOgg(bytes));
  if (begins(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return decodeOpus(readWebm(bytes));
  throw new RecordingError('unreadable', 'neither Ogg, WebM nor WAV');
}

/** How long it would play is known before anything is decoded, so that a small file cannot become a large sound. */
async function decodeOpus(stream: OpusStream): Promise<Float32Array> {
  const seconds = stream.packets.reduce((sum, packet) => sum + packetSamples(packet), 0) / OPUS_RATE;
  if (seconds > LIMITS.seconds) throw new RecordingError('too_long', `${seconds} s`);
  if ((stream.head[9] ?? 0) < 1 || (stream.head[9] ?? 0) > 2 || (stream.head[18] ?? 0) !== 0)
    throw new RecordingError('unreadable', 'an Opus stream of more than two channels');
  const { OggOpusDecoder } = await import('ogg-opus-decoder');
  const decoder = new OggOpusDecoder();
  try {
    await decoder.ready;
    const { channelData } = await decoder.decodeFile(writeOgg(stream));
    return resample(mixed(channelData), OPUS_RATE);
  } catch (error) {
    throw new RecordingError('unreadable', error instanceof Error ? error.message : String(error));
  } finally {
    decoder.free();
  }
}

function mixed([first = new Float32Array(), second]: Float32Array[]): Float32Array {
  return second ? first.map((sample, at) => (sample + (second[at] ?? 0)) / 2) : first;
}

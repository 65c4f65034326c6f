/** Audio as Transcribe takes it, and how long it lasts. */
export interface Audio {
  bytes: Uint8Array;
  encoding: 'ogg-opus' | 'pcm';
  sampleRateHz: number;
  seconds: number;
}

/** Opus counts at 48 kHz, whatever it was recorded at (RFC 7845). */
const OPUS_RATE_HZ = 48_000;

const textAt = (bytes: Buffer, at: number, length: number) => bytes.toString('latin1', at, at + length);

/** Ogg/Opus with one stream, as Telegram records it; undefined where it is something else. */
function oggOpus(bytes: Buffer): Audio | undefined {
  let samples = 0n;
  let at = 0;
  while (at + 27 <= bytes.length && textAt(bytes, at, 4) === 'OggS') {
    const segments = bytes[at + 26] ?? 0;
    const body = at + 27 + segments;
    if (at === 0 && textAt(bytes, body, 8) !== 'OpusHead') return undefined;
    const granule = bytes.readBigInt64LE(at + 6);
    // A page on which nothing ends counts -1.
    if (granule > samples) samples = granule;
    at = body + bytes.subarray(at + 27, body).reduce((sum, length) => sum + length, 0);
  }
  const seconds = Number(samples) / OPUS_RATE_HZ;
  return seconds > 0 ? { bytes, encoding: 'ogg-opus', sampleRateHz: OPUS_RATE_HZ, seconds } : undefined;
}

/** A WAV file of one channel of 16-bit samples, without its header; undefined where it is another kind. */
function wav(bytes: Buffer): Audio | undefined {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WAVE') return undefined;
  let sampleRateHz = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (textAt(bytes, at, 4) === 'fmt ') {
      if (chunk.length < 16) return undefined;
      const isPlain = chunk.readUInt16LE(0) === 1 && chunk.readUInt16LE(2) === 1 && chunk.readUInt16LE(14) === 16;
      if (!isPlain) return undefined;
      sampleRateHz = chunk.readUInt32LE(4);
    }
    if (textAt(bytes, at, 4) === 'data') {
      if (sampleRateHz < 8_000 || sampleRateHz > 48_000) return undefined;
      return { bytes: chunk, encoding: 'pcm', sampleRateHz, seconds: chunk.length / 2 / sampleRateHz };
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}

/** What a recording is, by its bytes; undefined where Transcribe does not take it: WebM, stereo, MP3. Nothing is converted. */
export function readAudio(given: Uint8Array): Audio | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  return oggOpus(bytes) ?? wav(bytes);
}

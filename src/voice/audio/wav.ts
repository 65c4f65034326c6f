import { LIMITS, RecordingError } from './refusal';

/** Sound as one channel. */
export interface Sound {
  samples: Float32Array;
  /** Samples a second. */
  rate: number;
}

interface Format {
  isFloat: boolean;
  channels: number;
  rate: number;
  bits: number;
}

const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

const unreadable = (detail: string): RecordingError => new RecordingError('unreadable', detail);

/** Reads RIFF/WAVE: integers of 8 to 32 bits or 32-bit floats, any rate from 8 to 192 kHz, channels mixed into one. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Format | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (name === 'fmt ') format = readFormat(view, at + 8, size);
    // A recorder that streams writes a length it does not know yet: what is there counts.
    if (name === 'data' && format) return mix(view, at + 8, Math.min(size, bytes.length - at - 8), format);
    at += 8 + size + (size % 2);
  }
  throw unreadable('a WAV file without format or data');
}

function readFormat(view: DataView, at: number, size: number): Format {
  if (size < 16 || at + size > view.byteLength) throw unreadable('a cut WAV header');
  const code = view.getUint16(at, true);
  const tag = code === EXTENSIBLE && size >= 26 ? view.getUint16(at + 24, true) : code;
  const format = {
    isFloat: tag === FLOAT,
    channels: view.getUint16(at + 2, true),
    rate: view.getUint32(at + 4, true),
    bits: view.getUint16(at + 14, true),
  };
  const isPcm = tag === 1 && [8, 16, 24, 32].includes(format.bits);
  if (!isPcm && !(format.isFloat && format.bits === 32)) throw unreadable(`WAV encoding ${tag} of ${format.bits} bits`);
  if (format.channels < 1 || format.channels > 8) throw unreadable(`${format.channels} channels`);
  if (format.rate < 8000 || format.rate > 192_000) throw unreadable(`${format.rate} samples a second`);
  return format;
}

function mix(view: DataView, from: number, size: number, format: Format): Sound {
  const width = format.bits / 8;
  const length = Math.floor(size / (width * format.channels));
  if (length > LIMITS.seconds * format.rate) throw new RecordingError('too_long', `${length / format.rate} s`);
  const samples = new Float32Array(length);
  for (let at = 0; at < length; at++) {
    let sum = 0;
    for (let channel = 0; channel < format.channels; channel++)
      sum += sample(view, from + (at * format.channels + channel) * width, format);
    samples[at] = sum / format.channels;
  }
  return { samples, rate: format.rate };
}

function sample(view: DataView, at: number, { bits, isFloat }: Format): number {
  if (isFloat) {
    const value = view.getFloat32(at, true);
    return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;
  }
  if (bits === 8) return (view.getUint8(at) - 128) / 128;
  if (bits === 16) return view.getInt16(at, true) / 2 ** 15;
  if (bits === 24) return ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 2 ** 23;
  return view.getInt32(at, true) / 2 ** 31;
}

import { MAX_RECORDING_BYTES, type Recording } from '../../assistant/voice';
import { WebRefusal } from './answer';

/** The first bytes, in hexadecimal, of the kinds of recordings that a browser makes. */
const BEGINNINGS: readonly [mimeType: string, begins: RegExp][] = [
  ['audio/ogg', /^4f676753/],
  ['audio/webm', /^1a45dfa3/],
  ['audio/wav', /^52494646.{8}57415645/],
];

/** Reads a recording out of base64; what cannot be one is refused with a sentence. */
export function readSound(audio: unknown): Recording {
  if (typeof audio !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(audio)) {
    throw new WebRefusal(400, 'That is not a recording. Send it as base64.');
  }
  const bytes = Buffer.from(audio, 'base64');
  if (bytes.length > MAX_RECORDING_BYTES) {
    throw new WebRefusal(413, 'That recording is too large: it may have 1 MB. Please say it shorter.');
  }
  const beginning = bytes.toString('hex', 0, 12);
  const mimeType = BEGINNINGS.find(([, begins]) => begins.test(beginning))?.[0] ?? 'application/octet-stream';
  return { bytes, mimeType };
}

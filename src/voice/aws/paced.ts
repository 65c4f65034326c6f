import { setTimeout as sleep } from 'node:timers/promises';
import type { Audio } from './audio';

/** Waits so many milliseconds; a test gives one that only counts. */
export type Wait = (ms: number) => Promise<unknown>;

/** AWS asks for even chunks of 50 to 200 ms, sent about as fast as somebody speaks. */
const CHUNK_MS = 200;

/** A recording in chunks, as if it were spoken now. */
export async function* paced({ bytes, encoding, seconds }: Audio, wait: Wait = sleep): AsyncGenerator<Uint8Array> {
  const even = Math.ceil((bytes.length * CHUNK_MS) / (seconds * 1000));
  // A sample of two bytes stays whole.
  const size = encoding === 'pcm' ? even + (even % 2) : even;
  for (let at = 0; at < bytes.length; at += size) {
    if (at > 0) await wait(CHUNK_MS);
    yield bytes.subarray(at, at + size);
  }
}

import { type Fetched, MAX_RECORDING_BYTES } from '../assistant/voice';

/** A recording could not be fetched just now. Its address is left out: Telegram's contains the token. */
class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/** Where a recording is: an address that was checked already, what lets us in there, and what the sender calls its kind. */
export interface Remote {
  url: URL;
  headers?: Record<string, string>;
  mimeType: string;
}

const DEADLINE_MS = 10_000;

/**
 * Fetches a recording. Redirects are not followed, and no more is read than a recording may have, whatever the answer says
 * of its length. Throws `DownloadError` where trying again may help.
 */
export async function download({ url, headers, mimeType }: Remote): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (response.status >= 500 || response.status === 429) throw new Error(`it answers ${response.status}`);
    if (response.status === 200) return await read(response, mimeType);
    await response.body?.cancel();
    return 'gone';
  } catch (error) {
    throw new DownloadError(`${url.hostname}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
}

async function read({ body, headers }: Response, mimeType: string): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let bytes = Number(headers.get('content-length') ?? 0);
  if (bytes > MAX_RECORDING_BYTES) {
    await body?.cancel();
    return 'too_large';
  }
  bytes = 0;
  // Leaving the loop ends the answer: what comes after the limit is not read.
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_RECORDING_BYTES) return 'too_large';
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), mimeType };
}

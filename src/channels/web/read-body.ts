import type { IncomingMessage } from 'node:http';
import { WebRefusal } from './answer';

const MAX_BYTES = 2 * 1024 * 1024;
/** A sender that goes on beyond this is cut off instead of answered. */
const MAX_DRAINED_BYTES = 8 * MAX_BYTES;

/** The body as JSON. A body that is too big is read to its end before it is refused, or the sender would see a cut line. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_DRAINED_BYTES) request.destroy();
    else if (bytes <= MAX_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (bytes > MAX_BYTES) throw new WebRefusal(413, 'That is too big: a message may have 2 MB.');
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw new WebRefusal(400, 'That is not JSON.', { cause });
  }
}

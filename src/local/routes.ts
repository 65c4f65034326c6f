import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Door, MAX_BODY_BYTES } from '../channels/door';

/** Answers one request; `path` is what is left of the address behind the route's own prefix, with its query. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/** A door on node:http: the raw bytes in, its answer out. */
export function openDoor(door: Door): Handler {
  return async (request, response) => {
    const said = await bodyOf(request);
    if (said === undefined) return answer(response, 413, 'That is too much.');
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    );
    const { status, body = '', contentType = 'text/plain' } = await door({ headers, body: said });
    response.writeHead(status, { 'content-type': contentType });
    response.end(body);
  };
}

/** The raw bytes; undefined where they are too many, however many were announced: the rest is not waited for. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return undefined;
  let bytes = 0;
  const chunks: Buffer[] = [];
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Answers in one piece. */
export function answer(response: ServerResponse, status: number, body: string | object): void {
  const json = typeof body !== 'string';
  response.writeHead(status, { 'content-type': json ? 'application/json' : 'text/plain; charset=utf-8' });
  response.end(json ? JSON.stringify(body) : body);
}

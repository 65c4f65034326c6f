import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request's own limits: nothing the platform documents comes near it. */
const MAX_BODY_BYTES = 1024 * 1024;

/** A request body that is too long, or is not JSON. */
export const UNREADABLE = Symbol('unreadable body');

/** The JSON a request carries; undefined where it carries nothing. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) return UNREADABLE;
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

/** Answers with JSON, or with a string as it stands: a fault may want to send what is not JSON. */
export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const asIs = typeof body === 'string';
  response.writeHead(status, {
    'content-type': asIs ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(asIs ? body : JSON.stringify(body));
}

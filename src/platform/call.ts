import { PlatformUnreachableError } from '../assistant/errors';

/** One request to the platform. */
export interface Call {
  method: 'GET' | 'POST';
  /** The endpoint's path, with a query where it has one. */
  path: string;
  body?: Record<string, unknown>;
  /** How long to wait for the whole answer. */
  deadlineMs: number;
  /** The longest answer that is read to its end; 1 MB unless told. */
  mostBytes?: number;
}

/** What came back, before anybody asks what it means. */
export interface RawAnswer {
  status: number;
  retryAfter: string | null;
  text: string;
}

/** Where calls go, and with which token. */
export interface Line {
  url: string;
  token: string;
  fetch: typeof fetch;
}

/** No documented answer comes near this; what does is not read to its end. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Failures before there was a connection: the request cannot have left. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Makes one HTTP call, once, within its deadline. Anything but an answer is a `PlatformUnreachableError`. */
export async function call(line: Line, { method, path, body, deadlineMs, mostBytes }: Call): Promise<RawAnswer> {
  try {
    const response = await line.fetch(`${line.url.replace(/\/+$/, '')}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${line.token}`,
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      // A redirect would take the token, and the order, to where nobody sent them.
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      text: await textOf(response, mostBytes),
    };
  } catch (cause) {
    throw new PlatformUnreachableError(endpointOf(path), reasonOf(cause, deadlineMs), neverLeft(cause), { cause });
  }
}

/** The endpoint without its query, as errors name it. */
export function endpointOf(path: string): string {
  return path.split('?')[0] ?? path;
}

async function textOf(response: Response, mostBytes = MAX_ANSWER_BYTES): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > mostBytes) throw new Error(`the answer is longer than ${mostBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function neverLeft(error: unknown): boolean {
  return NEVER_LEFT.has(codeOf(error) ?? '');
}

function reasonOf(error: unknown, deadlineMs: number): string {
  if (isDeadline(error)) return `no answer within ${deadlineMs} ms`;
  return codeOf(error) ?? String(error);
}

/** Whether a call failed because its time was up. */
export function isDeadline(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
}

/** The system's code for what went wrong; `fetch` hides it in the cause. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

import type * as z from 'zod/mini';
import {
  DeviceTimeoutError,
  PlatformBusyError,
  PlatformRefusedError,
  PlatformUnauthorizedError,
  PlatformUnreachableError,
} from '../assistant/errors';
import type { Clock } from '../assistant/time';
import type { RawAnswer } from './call';
import { retryAfterMs } from './retry-after';

/** The JSON of a good answer; every other answer is thrown as the error it means. */
export function read(endpoint: string, answer: RawAnswer, clock: Clock): unknown {
  const { status, text } = answer;
  const json = parse(text);
  const message = messageOf(json);
  // Documented with 500; it means the same wherever it comes.
  if (message === 'device_timeout' && (status < 300 || status >= 500)) {
    throw new DeviceTimeoutError(endpoint, 'the charger did not answer');
  }
  if (status === 401 || status === 403)
    throw new PlatformUnauthorizedError(endpoint, `refused the token with ${status}`);
  if (status === 429) throw new PlatformBusyError(endpoint, retryAfterMs(answer.retryAfter, clock));
  if (status >= 400 && status < 500) throw new PlatformRefusedError(endpoint, status, message ?? 'no reason');
  if (status < 200 || status >= 300) throw undocumented(endpoint, `answered ${status}`);
  if (json === undefined) throw undocumented(endpoint, 'answered something that is not JSON');
  return json;
}

/** An answer in the shape it is documented in, or the error that it is not. */
export function shaped<Schema extends z.ZodMiniType>(
  endpoint: string,
  schema: Schema,
  json: unknown,
): z.output<Schema> {
  const answer = schema.safeParse(json);
  if (answer.success) return answer.data;
  const [issue] = answer.error.issues;
  // The issue's place only: what the platform sent may name people.
  throw undocumented(endpoint, `answered something undocumented at "${issue?.path.join('.') ?? ''}"`);
}

/** The words by which the platform says what a call did. */
export type Done = 'denabled' | 'ddisabled' | 'charge_started' | 'charge_stop' | 'config_set';

const DONE: readonly string[] = [
  'denabled',
  'ddisabled',
  'charge_started',
  'charge_stop',
  'config_set',
] satisfies Done[];

/** Throws where the platform says it did something else than was asked: only reading can then tell what is true. */
export function expectDone(endpoint: string, json: unknown, done: Done): void {
  const message = messageOf(json);
  if (message !== done) throw undocumented(endpoint, `answered ${quoted(message)} instead of "${done}"`);
}

/** The same where the words for success are not documented: any will do but those for something else. */
export function expectNothingElse(endpoint: string, json: unknown, done?: Done): void {
  const message = messageOf(json);
  if (message !== done && DONE.includes(message ?? '')) throw undocumented(endpoint, `answered ${quoted(message)}`);
}

function undocumented(endpoint: string, what: string): PlatformUnreachableError {
  return new PlatformUnreachableError(endpoint, what, false);
}

function quoted(message: string | undefined): string {
  return message === undefined ? 'nothing' : JSON.stringify(message.slice(0, 50));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('message' in json)) return undefined;
  return typeof json.message === 'string' ? json.message : undefined;
}

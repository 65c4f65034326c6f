import { createHmac } from 'node:crypto';
import { Temporal } from '../../../src/assistant/time';
import type { RawRequest } from '../../../src/channels/door';

export const secret = '8f742231b10e8888abcd99yyyzzz85a5';
export const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
export const clock = { now: () => now };

/** A request as Slack signs it, `secondsAgo` before the clock's now. */
export function signed(
  body: string | Buffer,
  { contentType = 'application/json', secondsAgo = 0, key = secret, version = 'v0' } = {},
): RawRequest {
  const raw = Buffer.from(body);
  const timestamp = String(Math.floor(now.epochMilliseconds / 1000) - secondsAgo);
  const digest = createHmac('sha256', key).update(`v0:${timestamp}:`).update(raw).digest('hex');
  return {
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `${version}=${digest}`,
    },
    body: raw,
  };
}

/** Form fields as slash commands and buttons come. */
export function signedForm(
  fields: Record<string, string>,
  contentType = 'application/x-www-form-urlencoded',
): RawRequest {
  return signed(new URLSearchParams(fields).toString(), { contentType });
}

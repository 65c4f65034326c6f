import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawRequest } from '../door';

const WINDOW_S = 300;

/**
 * True where Slack signed these very bytes within the last five minutes (https://docs.slack.dev/authentication/verifying-requests-from-slack).
 * Several secrets are accepted while one replaces another; without a secret nobody gets in.
 */
export function verify(request: RawRequest, secrets: readonly string[], nowMs: number): boolean {
  const timestamp = request.headers['x-slack-request-timestamp'] ?? '';
  const signature = /^v0=([0-9a-f]{64})$/.exec(request.headers['x-slack-signature'] ?? '')?.[1];
  if (signature === undefined || !/^[0-9]{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) > WINDOW_S) return false;
  const given = Buffer.from(signature, 'hex');
  return secrets.some((secret) => secret !== '' && timingSafeEqual(given, sign(request.body, timestamp, secret)));
}

function sign(body: Buffer, timestamp: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawRequest } from '../door';

/**
 * True where the request carries the secret that Telegram was given with the webhook. Several are accepted while one replaces
 * another; without a secret nobody gets in.
 */
export function verify(request: RawRequest, secrets: readonly string[]): boolean {
  const given = request.headers['x-telegram-bot-api-secret-token'] ?? '';
  return secrets.some((secret) => secret !== '' && timingSafeEqual(digest(given), digest(secret)));
}

/** Digests are equally long, whatever was sent, so that comparing them tells nothing of the secret's length. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

import type { Clock } from '../assistant/time';

const DEFAULT_MS = 1000;

/** How long a `Retry-After` header asks to wait: seconds, or the date of the moment. */
export function retryAfterMs(header: string | null, clock: Clock): number {
  if (header === null) return DEFAULT_MS;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const then = Date.parse(header);
  return Number.isNaN(then) ? DEFAULT_MS : Math.max(0, then - clock.now().epochMilliseconds);
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../assistant/platform';
import type { Clock } from '../assistant/time';
import { createBreaker } from './breaker';
import { bookings } from './requests/bookings';
import { devices } from './requests/devices';
import { settings } from './requests/settings';
import { transactions } from './requests/transactions';
import { createRetrier, type Pacing } from './retry';
import { createSender, type Deadlines } from './sender';

/** Where the platform is and how to reach it; what is optional is there for tests and for other networks. */
export interface PlatformOptions extends Partial<Pacing>, Partial<Deadlines> {
  /** For example `https://platform.kazam.in`. */
  url: string;
  token: string;
  clock: Clock;
  fetch?: typeof fetch;
}

const DATABASE_MS = 5000;

/** A little more than the 15 s in which the platform promises an answer. */
const TRIGGER_MS = 17_000;

/** The Kazam Platform over HTTP. */
export function createPlatform({ url, token, clock, ...options }: PlatformOptions): Platform {
  const line = { url, token, fetch: options.fetch ?? fetch };
  const pacing = { random: options.random ?? Math.random, sleep: options.sleep ?? ((ms: number) => sleep(ms)) };
  const retry = createRetrier(pacing, clock, createBreaker(clock));
  const deadlines = { databaseMs: options.databaseMs ?? DATABASE_MS, triggerMs: options.triggerMs ?? TRIGGER_MS };
  const sender = createSender(line, clock, retry, deadlines);
  return { ...devices(sender), ...transactions(sender), ...bookings(sender), ...settings(sender) };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createCalls } from './calls';
import { readJson, send } from './http';
import type { Log } from './log';
import type { World } from './world';

/** What the platform's side of the simulator needs to know. */
export interface PlatformRules {
  token: string;
  timeoutMs: number;
}

/** Answers the platform's own paths. What a call does is decided and saved at once; only the answer may wait. */
export function createPlatformHandler(world: World, log: Log, rules: PlatformRules) {
  const take = createCalls(world, log);

  return async function platform(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const url = new URL(`http://simulator${path}`);
    const body = request.method === 'GET' ? Object.fromEntries(url.searchParams) : await readJson(request);
    const authorized = hasToken(request, rules.token);
    const method = request.method ?? '';
    const { status, answer, waits, delayMs, dropped } = await take({ method, path: url.pathname, body, authorized });
    const waitMs = delayMs + (waits ? rules.timeoutMs : 0);
    if (waitMs > 0) await wait(waitMs);
    if (dropped) request.socket.destroy();
    else send(response, status, answer, status === 429 ? { 'retry-after': '1' } : {});
  };
}

function hasToken(request: IncomingMessage, token: string): boolean {
  return request.headers.authorization === `Bearer ${token}`;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { badRequest, notFound, type Outcome } from './endpoint';
import { findEndpoint } from './endpoints';
import { stillActs, takeFault } from './faults';
import { readJson, send, UNREADABLE } from './http';
import type { Log } from './log';
import type { Fault, Site } from './site';
import type { World } from './world';

/** What the platform's side of the simulator needs to know. */
export interface PlatformRules {
  token: string;
  timeoutMs: number;
}

/** Answers the platform's own paths. What a call does is decided and saved at once; only the answer may wait. */
export function createPlatformHandler(world: World, log: Log, rules: PlatformRules) {
  return async function platform(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const url = new URL(`http://simulator${path}`);
    const body = request.method === 'GET' ? Object.fromEntries(url.searchParams) : await readJson(request);
    const { fault, outcome } = await world.change((site, nowS) => {
      const taken = takeFault(site, url.pathname);
      const call = { method: request.method, path: url.pathname, body, authorized: hasToken(request, rules.token) };
      const outcome = stillActs(taken.fault) ? answerOf(taken.site, call, nowS) : untouched(taken.site);
      log.add({
        at: new Date(nowS * 1000).toISOString(),
        method: request.method ?? '',
        path: url.pathname,
        body: body === UNREADABLE ? null : (body ?? null),
        ...(!taken.fault?.drop && logged(answered(outcome, taken.fault), outcome)),
        effect: outcome.effect ?? null,
        ...(taken.fault && { fault: taken.fault }),
      });
      return { site: outcome.site, fault: taken.fault, outcome };
    });
    const delayMs = (fault?.delay_ms ?? 0) + (outcome.waits ? rules.timeoutMs : 0);
    if (delayMs > 0) await wait(delayMs);
    if (fault?.drop) request.socket.destroy();
    else deliver(response, answered(outcome, fault));
  };
}

interface Call {
  method: string | undefined;
  path: string;
  body: unknown;
  authorized: boolean;
}

function answerOf(site: Site, call: Call, nowS: number): Outcome {
  if (!call.authorized) return { site, status: 401, body: { message: 'unauthorized' } };
  const endpoint = findEndpoint(call.method, call.path);
  if (!endpoint) return notFound(site);
  return call.body === UNREADABLE ? badRequest(site, 'body') : endpoint.handle(site, call.body, nowS);
}

function untouched(site: Site): Outcome {
  return { site, status: 500, body: { message: 'internal_error' } };
}

/** The answer that is sent: the fault's words where it has some. */
function answered(outcome: Outcome, fault: Fault | undefined): { status: number; answer: unknown } {
  if (!fault || stillActs(fault)) return { status: outcome.status, answer: outcome.body };
  return { status: fault.status ?? 200, answer: fault.body ?? { message: 'internal_error' } };
}

/** What a read answered is not kept: it can be long, and it changed nothing. */
function logged(sent: { status: number; answer: unknown }, { effect }: Outcome): { status: number; answer?: unknown } {
  return effect || sent.status !== 200 ? sent : { status: sent.status };
}

function deliver(response: ServerResponse, { status, answer }: { status: number; answer: unknown }): void {
  send(response, status, answer, status === 429 ? { 'retry-after': '1' } : {});
}

function hasToken(request: IncomingMessage, token: string): boolean {
  return request.headers.authorization === `Bearer ${token}`;
}

import { badRequest, notFound, type Outcome } from './endpoint';
import { findEndpoint } from './endpoints';
import { stillActs, takeFault } from './faults';
import { UNREADABLE } from './http';
import type { Log } from './log';
import type { Fault, Site } from './site';
import type { World } from './world';

/** One call of the platform's own paths, however it came. */
export interface PlatformCall {
  method: string;
  path: string;
  body: unknown;
  /** Whether it carried the token. */
  authorized: boolean;
}

/** What a call is answered, and how: after a while, or with a cut line. */
export interface PlatformAnswer {
  status: number;
  answer: unknown;
  /** A silent charger: the answer comes only after the device timeout. */
  waits: boolean;
  delayMs: number;
  dropped: boolean;
}

/** Takes calls as the platform does: what a call does is decided, logged and saved before this resolves. */
export function createCalls(world: World, log: Log): (call: PlatformCall) => Promise<PlatformAnswer> {
  return async (call) => {
    const { fault, outcome } = await world.change((site, nowS) => {
      const taken = takeFault(site, call.path);
      const outcome = stillActs(taken.fault) ? answerOf(taken.site, call, nowS) : untouched(taken.site);
      log.add({
        at: new Date(nowS * 1000).toISOString(),
        method: call.method,
        path: call.path,
        body: call.body === UNREADABLE ? null : (call.body ?? null),
        ...(!taken.fault?.drop && logged(answered(outcome, taken.fault), outcome)),
        effect: outcome.effect ?? null,
        ...(taken.fault && { fault: taken.fault }),
      });
      return { site: outcome.site, fault: taken.fault, outcome };
    });
    return {
      ...answered(outcome, fault),
      waits: outcome.waits ?? false,
      delayMs: fault?.delay_ms ?? 0,
      dropped: fault?.drop !== undefined,
    };
  };
}

function answerOf(site: Site, call: PlatformCall, nowS: number): Outcome {
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

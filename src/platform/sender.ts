import type * as z from 'zod/mini';
import { PlatformRefusedError } from '../assistant/errors';
import type { Clock } from '../assistant/time';
import { type Done, expectDone, expectNothingElse, read, shaped } from './answer';
import { type Call, call, endpointOf, type Line } from './call';
import type { Retrier } from './retry';

type Request = Omit<Call, 'deadlineMs'>;

/** How long each kind of endpoint is waited for; all tries of a read together. */
export interface Deadlines {
  databaseMs: number;
  triggerMs: number;
}

/** The three ways a request is sent; which one says whether it may be sent again. */
export interface Sender {
  /** Asks the database; asked again where that may help. */
  ask<Schema extends z.ZodMiniType>(request: Request, schema: Schema): Promise<z.output<Schema>>;
  /** The same, where "not found" is an answer. */
  find<Schema extends z.ZodMiniType>(request: Request, schema: Schema): Promise<z.output<Schema> | undefined>;
  /** Changes something, once, where the words for success are not documented. */
  write(request: Request, how?: { through?: 'database' | 'charger'; done?: Done }): Promise<unknown>;
  /** Tells the charger something, once; success is said in these words and no others. */
  trigger(request: Request, done: Done): Promise<void>;
}

/** Sends requests over a line. */
export function createSender(line: Line, clock: Clock, retry: Retrier, deadlines: Deadlines): Sender {
  const once = async (request: Request, deadlineMs: number) =>
    read(endpointOf(request.path), await call(line, { ...request, deadlineMs }), clock);

  const asked = <Answer>(request: Request, meaning: (json: unknown) => Answer) =>
    retry(endpointOf(request.path), deadlines.databaseMs, async (leftMs) => meaning(await once(request, leftMs)));

  return {
    ask: (request, schema) => asked(request, (json) => shaped(endpointOf(request.path), schema, json)),
    async find(request, schema) {
      try {
        return await asked(request, (json) => (isNothing(json) ? undefined : shaped(request.path, schema, json)));
      } catch (error) {
        if (error instanceof PlatformRefusedError && error.status === 404) return undefined;
        throw error;
      }
    },
    async write(request, { through = 'database', done } = {}) {
      const json = await once(request, through === 'charger' ? deadlines.triggerMs : deadlines.databaseMs);
      expectNothingElse(request.path, json, done);
      return json;
    },
    async trigger(request, done) {
      expectDone(request.path, await once(request, deadlines.triggerMs), done);
    },
  };
}

/** A POST with a JSON body, as all endpoints but one want it. */
export function post(path: string, body: Record<string, unknown>): Request {
  return { method: 'POST', path, body };
}

/** How a platform that has nothing may say so, other than with a 404. */
function isNothing(json: unknown): boolean {
  return json === null || (typeof json === 'object' && Object.keys(json).length === 0);
}

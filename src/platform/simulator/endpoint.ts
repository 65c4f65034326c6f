import type * as z from 'zod/mini';
import type { Site } from './site';

/** What a call came to: the site afterwards, and the answer. */
export interface Outcome {
  site: Site;
  status: number;
  body: unknown;
  /** What it did on the site, for the log. */
  effect?: Effect;
  /** The answer comes only after the device timeout. */
  waits?: boolean;
}

/** A change a call made, in a few words and the ids it touched. */
export type Effect = { type: string } & Record<string, unknown>;

/** One endpoint of the platform. Pure: it is given the site and the moment, and answers with the site it leaves. */
export interface Endpoint {
  method: 'GET' | 'POST';
  path: string;
  handle(site: Site, input: unknown, nowS: number): Outcome;
  /** Triggers only: what the charger does when the order reaches it. */
  act?(site: Site, input: unknown, nowS: number): Outcome;
}

/** An endpoint that only asks the platform's database. */
export function databaseEndpoint<Schema extends z.ZodMiniType>(
  method: Endpoint['method'],
  path: string,
  schema: Schema,
  handle: (site: Site, body: z.output<Schema>, nowS: number) => Outcome,
): Endpoint {
  return { method, path, handle: checked(schema, handle) };
}

/** Checks the body as strictly as can be, and names the field that is wrong. */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  handle: (site: Site, body: z.output<Schema>, nowS: number) => Outcome,
): Endpoint['handle'] {
  return (site, input, nowS) => {
    const body = schema.safeParse(input);
    return body.success ? handle(site, body.data, nowS) : badRequest(site, wrongField(body.error));
  };
}

/** An answer that changes nothing. */
export function answer(site: Site, body: unknown): Outcome {
  return { site, status: 200, body };
}

/** 400, naming the field. */
export function badRequest(site: Site, field: string): Outcome {
  return { site, status: 400, body: { message: 'bad_request', field } };
}

/** 404. */
export function notFound(site: Site): Outcome {
  return { site, status: 404, body: { message: 'not_found' } };
}

/** 409 with the reason. */
export function refused(site: Site, message: string): Outcome {
  return { site, status: 409, body: { message } };
}

/** The first field a failed check complains of. */
export function wrongField(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? 'body';
  return String(issue?.path[0] ?? 'body');
}

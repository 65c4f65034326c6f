import * as z from 'zod/mini';
import { PlatformRequestError } from '../assistant/errors';
import type { Temporal } from '../assistant/time';
import { toEpoch } from './epoch';

/** The fields of requests, as the platform documents them. */

export const deviceId = z.string().check(z.regex(/^[a-z0-9]{4,16}$/));

/** 8 digits for OCPP chargers, up to 10 for Kazam's. */
export const txnId = z.string().check(z.regex(/^\d{1,10}$/));

export const connectorId = z.int().check(z.gte(0), z.lte(99));

/** An id the platform gave out, or a person's number: short and in one word. */
export const word = z.string().check(z.regex(/^[\w.@:+-]{1,128}$/));

/** A name people chose. */
export const title = z.string().check(z.regex(/\S/), z.maxLength(200));

export const seconds = z.int().check(z.gte(1), z.lte(31_536_000));

/** More than nothing, and finite. */
export const positive = z.number().check(z.gt(0), z.lte(1_000_000_000));

export const epoch = z.pipe(
  z.custom<Temporal.Instant>((value) => typeof value === 'object' && value !== null && 'epochMilliseconds' in value),
  z.pipe(z.transform(toEpoch), z.int().check(z.gte(0), z.lte(9_999_999_999))),
);

export const location = z.tuple([z.number().check(z.gte(-90), z.lte(90)), z.number().check(z.gte(-180), z.lte(180))]);

/** The fields as they are sent, or a `PlatformRequestError` that names the wrong one: it never leaves. */
export function checked<Schema extends z.ZodMiniType>(
  endpoint: string,
  schema: Schema,
  fields: Record<string, unknown>,
): z.output<Schema> {
  const request = schema.safeParse(fields);
  if (request.success) return request.data;
  const [issue] = request.error.issues;
  throw new PlatformRequestError(endpoint, `must not be sent with such a ${issue?.path.join('.') || 'body'}`);
}

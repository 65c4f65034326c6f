import { Temporal } from 'temporal-polyfill';

/** The one place the rest of the program takes Temporal from; its `compatible` rule is our daylight-saving rule. */
export { Temporal };

/** Where "now" comes from. Everything that depends on time is given one, so a test or the local clock can move it. */
export interface Clock {
  now(): Temporal.Instant;
}

/** An instant as it is stored and queued: ISO 8601 in UTC. */
export type IsoInstant = string;

/** An IANA zone name, for example `Asia/Kolkata`. */
export type TimeZone = string;

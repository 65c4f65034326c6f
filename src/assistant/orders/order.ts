import { PlatformError, PlatformUnreachableError } from '../errors';
import type { Platform } from '../platform';
import type { IsoInstant, Temporal } from '../time';

/** Why an order did not happen, as far as it matters to the person. */
export type Refusal =
  | 'busy'
  | 'booked'
  | 'taken'
  | 'unavailable'
  | 'not_found'
  | 'not_running'
  | 'not_yours'
  | 'too_old'
  | 'did_not_happen'
  | 'unauthorized'
  | 'unreachable'
  | 'overloaded'
  | 'refused';

/** How an order ended: what is true now, or why nothing is. */
export type Verdict<Done> = { state: 'done'; done: Done } | { state: 'refused'; why: Refusal };

/**
 * One way to change the platform: how to send it, and how to find out afterwards what became of it.
 * Orders are plain JSON, written down before they are sent.
 */
export interface OrderKind<Order, Done> {
  /** `charger` orders may take 15 s and go through the trigger queue; `database` orders are sent at once. */
  readonly reaches: 'charger' | 'database';
  /** Unknown for so long means that it did not happen. */
  readonly givesUpAfterSeconds: number;
  /** What is told to be looked at until then; one lane at a time (`<device>/<connector>`). */
  lane(order: Order): string;
  /** Sends it, once. Throws a `PlatformError` where the platform did not clearly answer. */
  send(order: Order, platform: Platform, now: Temporal.Instant): Promise<Verdict<Done>>;
  /** Reads what is true, by database-only endpoints; undefined while that cannot be told yet. */
  read(order: Order, platform: Platform, now: Temporal.Instant): Promise<Verdict<Done> | undefined>;
}

/** The window of a booking as it is written down. */
export interface BookingWindow {
  deviceId: string;
  connectorId: number;
  start: IsoInstant;
  seconds: number;
}

/**
 * The steps of an order after its first: that a later call surely did nothing does not mean that nothing happened, so its
 * failure leaves the outcome open, to be read.
 */
export async function afterwards<T>(steps: () => Promise<T>): Promise<T> {
  try {
    return await steps();
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    throw new PlatformUnreachableError(cause.endpoint, 'failed halfway through an order', false, { cause });
  }
}

import { Temporal } from '../assistant/time';

/** The platform's epoch seconds; a part of a second is dropped. */
export function toEpoch(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000);
}

/** The moment an epoch second means. */
export function fromEpoch(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(seconds * 1000));
}

import type { Booking } from '../charging';
import { PlatformError } from '../errors';
import type { Platform } from '../platform';
import type { Clock, Temporal } from '../time';
import { bookingsToCome } from './bookings';
import type { KnownDevice } from './site';

/** One reading serves everybody for so long. */
const SHARED_FOR_SECONDS = 10;

/** `getBookings` takes one device a call: a larger site is not read while somebody waits, but by the sweep. */
const MOST_DEVICES = 48;

/** Every booking to come of a site that is not too large, read at most once in ten seconds however many ask. */
export function createSeenBookings(platform: Platform, clock: Clock): (devices: KnownDevice[]) => Promise<Booking[]> {
  let seen: { at: Temporal.Instant; bookings: Promise<Booking[]> } | undefined;
  return async (devices) => {
    if (devices.length > MOST_DEVICES) return [];
    const now = clock.now();
    const ageSeconds = seen ? seen.at.until(now).total('seconds') : Number.POSITIVE_INFINITY;
    if (!seen || ageSeconds < 0 || ageSeconds >= SHARED_FOR_SECONDS) {
      // It is a help: who orders something hears of a silent platform then.
      const bookings = bookingsToCome(
        devices.map(({ deviceId }) => deviceId),
        platform,
        now,
      ).catch((error: unknown): Booking[] => {
        if (!(error instanceof PlatformError)) throw error;
        return [];
      });
      seen = { at: now, bookings };
    }
    return seen.bookings;
  };
}

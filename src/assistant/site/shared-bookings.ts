import type { Booking } from '../charging';
import type { BookingsQuery, Platform } from '../platform';
import type { Clock } from '../time';

/** As old as an answer becomes while it is worded and sent. */
const SHARED_FOR_MS = 1_000;

/** So many answers are kept at most; a site has few devices, but people ask for many times. */
const MOST_ANSWERS = 500;

interface Shared {
  sinceMs: number;
  bookings: Promise<Booking[]>;
}

/** One platform in two ways. */
export interface SharedBookings {
  /** For words: who asks for the same bookings within a second gets the same answer, so that a crowd costs one call. */
  shared: Platform;
  /** For orders: every read is made. What they change is forgotten by the other at once. */
  exact: Platform;
}

/** Lets many people look at the same bookings at the price of one; what is ordered is decided by reads of its own. */
export function shareBookings(platform: Platform, clock: Clock): SharedBookings {
  const answers = new Map<string, Shared>();
  const nowMs = () => clock.now().epochMilliseconds;

  const isFresh = ({ sinceMs }: Shared) => nowMs() >= sinceMs && nowMs() - sinceMs < SHARED_FOR_MS;

  async function getBookings(query: BookingsQuery): Promise<Booking[]> {
    const key = keyOf(query);
    const known = answers.get(key);
    if (known && isFresh(known)) return known.bookings;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const asked = { sinceMs: nowMs(), bookings: platform.getBookings(query) };
    answers.set(key, asked);
    // A failure is nobody else's.
    asked.bookings.catch(() => answers.get(key) === asked && answers.delete(key));
    return asked.bookings;
  }

  /** Also while it changes: what is read meanwhile may be from before. */
  async function changing<T>(change: () => Promise<T>): Promise<T> {
    answers.clear();
    try {
      return await change();
    } finally {
      answers.clear();
    }
  }

  const exact = beside(platform, {
    createBooking: (booking) => changing(() => platform.createBooking(booking)),
    cancelBooking: (bookingId) => changing(() => platform.cancelBooking(bookingId)),
  });
  return { shared: beside(exact, { getBookings }), exact };
}

/** The same platform but for some methods; not by a copy, since a platform may make its methods when they are asked for. */
function beside(platform: Platform, methods: Partial<Platform>): Platform {
  return Object.assign(Object.create(platform) as Platform, methods);
}

const keyOf = ({ deviceId, connectorId, userId, start, seconds }: BookingsQuery) =>
  [deviceId, connectorId, userId, start.epochMilliseconds, seconds].join(' ');

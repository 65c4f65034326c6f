import type { Turn } from '../../src/assistant/conversation';
import { findBooking } from '../../src/assistant/orders/create-booking';
import type { BookingWindow } from '../../src/assistant/orders/order';
import type { Driver } from '../../src/assistant/person';
import { Temporal } from '../../src/assistant/time';

/** A booking of the person's own that a new one would overlap, as far as it was made here and still stands. */
export async function ownClash(
  wanted: { start: Temporal.Instant; seconds: number },
  turn: Turn,
  moving?: BookingWindow,
): Promise<BookingWindow | undefined> {
  const { userId } = turn.person as Driver;
  const begins = (window: BookingWindow) => Temporal.Instant.from(window.start).epochMilliseconds;
  const from = wanted.start.epochMilliseconds;
  const overlapping = (await turn.noted()).filter(
    (own) =>
      from < begins(own) + own.seconds * 1000 &&
      begins(own) < from + wanted.seconds * 1000 &&
      !(moving && moving.deviceId === own.deviceId && begins(moving) === begins(own)),
  );
  for (const own of overlapping) if (await findBooking({ ...own, userId }, turn.platform)) return own;
  return undefined;
}

import type { BookingWindow } from '../orders/order';
import type { Person } from '../person';
import type { KnownDevice, Site } from '../site/site';
import type { Store } from '../store';
import { notedBookings, reminderKey } from './reminder';

/** A person's bookings to come without asking each charger for theirs: those noted, and those the site has shown a moment ago. */
export async function bookingsKnown(
  store: Store,
  { id, userId }: Person,
  devices: KnownDevice[],
  site: Site,
): Promise<BookingWindow[]> {
  const noted = await notedBookings(store, id);
  if (userId === undefined) return noted;
  const known = new Set(noted.map((booking) => reminderKey(id, booking).id));
  const seen = (await site.bookings(devices))
    .filter((booking) => booking.userId === userId)
    .map(({ deviceId, connectorId, seconds, start }) => ({ deviceId, connectorId, seconds, start: start.toString() }));
  return [...noted, ...seen.filter((booking) => !known.has(reminderKey(id, booking).id))];
}

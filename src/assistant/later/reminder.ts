import type { Listener } from '../listener';
import type { BookingWindow } from '../orders/order';
import type { Key, Moments, Store } from '../store';
import { Temporal } from '../time';

/** A booking that was made here, or seen on the platform: its person is reminded of it, and of it when they book something else for that time. */
export interface Reminder extends Listener {
  userId: string;
  booking: BookingWindow;
  /** The person has been reminded, or need not be. */
  over?: true;
}

/** So long before a booking begins its person is reminded. */
const REMIND_MINUTES = 15;

/** A store reads so many facts in one call. */
const READ_AT_A_TIME = 100;

/** The key of a reminder: its person owns it, the place and time name it. */
export const reminderKey = (personId: string, { deviceId, connectorId, start }: BookingWindow): Key => ({
  kind: 'reminder',
  owner: personId,
  id: `${deviceId}.${connectorId}.${Temporal.Instant.from(start).epochMilliseconds}`,
});

/** When a reminder is due, and when it is worth nothing any more: with the end of its booking. */
export function reminderMoments({ booking, over }: Reminder): Moments {
  const start = Temporal.Instant.from(booking.start);
  const expires = start.add({ seconds: booking.seconds });
  return over ? { expires } : { expires, due: start.subtract({ minutes: REMIND_MINUTES }) };
}

/** Notes a booking that was made; one that begins at once needs no reminder. Noted twice it is noted once. */
export async function noteBooking(store: Store, note: Omit<Reminder, 'over'>, now: Temporal.Instant): Promise<void> {
  const key = reminderKey(note.person, note.booking);
  const soon = now.until(Temporal.Instant.from(note.booking.start)).total('minutes') <= REMIND_MINUTES;
  const reminder: Reminder = { ...note, ...(soon && { over: true }) };
  if (await store.create(key, reminder, reminderMoments(reminder))) return;
  const earlier = await store.read<Reminder>(key);
  // Booked again after it was cancelled: there is something to be reminded of again.
  if (earlier) await store.replace(key, earlier.version, reminder, reminderMoments(reminder));
}

/** Notes bookings that were made elsewhere and have been seen; what is noted already stays as it is. */
export async function noteSeenBookings(
  store: Store,
  notes: Omit<Reminder, 'over'>[],
  now: Temporal.Instant,
): Promise<void> {
  for (let first = 0; first < notes.length; first += READ_AT_A_TIME) {
    const some = notes.slice(first, first + READ_AT_A_TIME);
    const known = await store.readAll(some.map(({ person, booking }) => reminderKey(person, booking)));
    for (const note of some.filter((_, index) => !known[index])) await noteBooking(store, note, now);
  }
}

/** The bookings of a person that were noted and are not over, the soonest first; the platform knows which still stand. */
export async function notedBookings(store: Store, personId: string): Promise<BookingWindow[]> {
  const facts = await store.list<Reminder>('reminder', personId);
  return facts.map(({ value }) => value.booking).sort((a, b) => (a.start < b.start ? -1 : 1));
}

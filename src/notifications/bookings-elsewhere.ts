import type { Booking } from '../assistant/charging';
import { type Reach, reachKey } from '../assistant/later/reach';
import { noteSeenBookings } from '../assistant/later/reminder';
import { listenerOf } from '../assistant/listener';
import { bookingsToCome } from '../assistant/site/bookings';
import type { Fact, Key } from '../assistant/store';
import { Temporal } from '../assistant/time';
import type { World } from '../assistant/world';
import { ignorePlatform, type Sight } from './notice';

/** The bookings of the site are read again after ten minutes; a sweep may be some seconds early. */
const EVERY_SECONDS = 10 * 60 - 30;

/** `getBookings` takes one device a call: of a larger site the rest is read in the next round. */
const MOST_DEVICES = 400;

/** A store reads so many facts in one call. */
const AT_A_TIME = 100;

/** When the last round was, and with which device the next begins. */
interface Round {
  at: string;
  next: number;
}

const roundKey: Key = { kind: 'booking-round', owner: 'site', id: 'last' };

/**
 * Bookings made in another way than here are seen within ten minutes: one `getBookings` a device and round, whoever booked.
 * Those of people who can be reached are noted, so that they are reminded of them.
 */
export async function noteBookingsElsewhere({ world, now, devices: look }: Sight): Promise<void> {
  const { store, platform } = world;
  const last = await store.read<Round>(roundKey);
  // A clock that was set back must not put the rounds off.
  if (last && Math.abs(Temporal.Instant.from(last.value.at).until(now).total('seconds')) < EVERY_SECONDS) return;
  const devices = await look();
  if (!devices) return;
  const begin = last && last.value.next < devices.length ? last.value.next : 0;
  const round: Round = { at: now.toString(), next: begin + MOST_DEVICES };
  const taken = last ? await store.replace(roundKey, last.version, round) : await store.create(roundKey, round);
  if (!taken) return;
  const bookings = await bookingsToCome(
    devices.slice(begin, round.next).map(({ deviceId }) => deviceId),
    platform,
    now,
  ).catch(ignorePlatform);
  if (bookings) await noteFor(bookings, world, now);
}

async function noteFor(bookings: Booking[], { store }: World, now: Temporal.Instant): Promise<void> {
  const users = [...new Set(bookings.map(({ userId }) => userId))];
  for (let first = 0; first < users.length; first += AT_A_TIME) {
    const some = users.slice(first, first + AT_A_TIME);
    const facts = await store.readAll(some.map((userId) => reachKey({ id: userId, userId })));
    const reached = new Map(some.map((userId, index) => [userId, (facts[index] as Fact<Reach> | undefined)?.value]));
    const notes = bookings.flatMap(({ userId, deviceId, connectorId, start, seconds }) => {
      const reach = reached.get(userId);
      const booking = { deviceId, connectorId, start: start.toString(), seconds };
      return reach ? [{ ...listenerOf(reach), userId, booking }] : [];
    });
    await noteSeenBookings(store, notes, now);
  }
}

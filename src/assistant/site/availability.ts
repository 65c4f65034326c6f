import type { Booking, OpeningHours } from '../charging';
import type { Platform } from '../platform';
import { Temporal } from '../time';
import type { KnownDevice } from './site';

/** Opening hours are the site's, and the platform's sites are in India. */
const SITE_ZONE = 'Asia/Kolkata';

/** A device wanted for a while. */
export interface Wish {
  device: KnownDevice;
  /** Any connector where absent. */
  connectorId?: number;
  start: Temporal.Instant;
  seconds: number;
}

/** A wish that can be had, on these connectors, of which the first; or what stands in its way. */
export type Availability =
  | { free: true; connectorId: number; connectorIds: number[] }
  | { free: false; why: 'closed'; hours: OpeningHours }
  | { free: false; why: 'taken'; from: Temporal.Instant; until: Temporal.Instant };

const MINUTES_A_DAY = 24 * 60;
const minutesOf = (time: Temporal.PlainTime) => time.hour * 60 + time.minute;

/** True where the site is open from start to end; closing at 23:59 means all day long. */
export function openDuring(hours: OpeningHours | undefined, start: Temporal.Instant, seconds: number): boolean {
  if (!hours) return true;
  const opens = minutesOf(hours.opens);
  const closes = minutesOf(hours.closes) === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : minutesOf(hours.closes);
  const openFor = closes > opens ? closes - opens : closes + MINUTES_A_DAY - opens;
  if (openFor >= MINUTES_A_DAY) return true;
  const begins = minutesOf(start.toZonedDateTimeISO(SITE_ZONE).toPlainTime());
  const sinceOpening = (begins - opens + MINUTES_A_DAY) % MINUTES_A_DAY;
  return sinceOpening + seconds / 60 <= openFor;
}

const endOf = (window: { start: Temporal.Instant; seconds: number }) => window.start.add({ seconds: window.seconds });
const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
const touches = (a: Wish, b: Booking) => before(a.start, endOf(b)) && before(b.start, endOf(a));

/** The connectors a wish would do with. */
const connectorsFor = ({ device, connectorId }: Wish) =>
  connectorId === undefined ? [...Array(device.connectorCount).keys()] : [connectorId];

/** Whether a wish can be had, given the bookings around it; one's own booking that is to move does not count. */
export function available(wish: Wish, bookings: Booking[], moving?: string): Availability {
  const { device, start, seconds } = wish;
  if (device.openingHours && !openDuring(device.openingHours, start, seconds)) {
    return { free: false, why: 'closed', hours: device.openingHours };
  }
  const inTheWay = bookings.filter((booking) => touches(wish, booking) && !(moving && booking.bookingId === moving));
  const connectorIds = connectorsFor(wish).filter((id) => !inTheWay.some((booking) => booking.connectorId === id));
  const [connectorId] = connectorIds;
  if (connectorId !== undefined) return { free: true, connectorId, connectorIds };
  const soonest = [...inTheWay].sort((a, b) => Temporal.Instant.compare(endOf(a), endOf(b)))[0];
  return soonest
    ? { free: false, why: 'taken', from: soonest.start, until: endOf(soonest) }
    : { free: false, why: 'taken', from: start, until: endOf(wish) };
}

/** The platform's bookings that touch a wish, on any connector of its device. */
export const bookingsAround = ({ device, start, seconds }: Wish, platform: Platform): Promise<Booking[]> =>
  platform.getBookings({ deviceId: device.deviceId, start, seconds });

/** How far ahead another time is looked for. */
const LOOK_AHEAD_SECONDS = 24 * 3600;

/** The soonest times at or after the wish's own at which its device can be had for as long. */
export async function nextTimes(wish: Wish, platform: Platform, count: number): Promise<Temporal.Instant[]> {
  const bookings = await bookingsAround({ ...wish, seconds: wish.seconds + LOOK_AHEAD_SECONDS }, platform);
  const opening = wish.device.openingHours?.opens;
  const openings = opening
    ? [0, 1].map((days) => wish.start.toZonedDateTimeISO(SITE_ZONE).add({ days }).withPlainTime(opening).toInstant())
    : [];
  const candidates = [wish.start, ...bookings.map(endOf), ...openings]
    .filter((at) => !before(at, wish.start))
    .sort(Temporal.Instant.compare);
  const times: Temporal.Instant[] = [];
  for (const start of candidates) {
    const last = times.at(-1);
    // Two times closer than the wish is long are one choice, not two.
    if (last && before(start, last.add({ seconds: wish.seconds }))) continue;
    if (available({ ...wish, start }, bookings).free) times.push(start);
    if (times.length === count) break;
  }
  return times;
}

/** Other devices that can be had at the wish's own time, in the order given. */
export async function otherDevices(
  wish: Wish,
  devices: KnownDevice[],
  platform: Platform,
  count: number,
): Promise<KnownDevice[]> {
  const others = devices.filter(({ deviceId }) => deviceId !== wish.device.deviceId);
  const found: KnownDevice[] = [];
  for (const device of others) {
    if (found.length === count) break;
    const { connectorId: _, ...anywhere } = wish;
    const instead = { ...anywhere, device };
    if (available(instead, await bookingsAround(instead, platform)).free) found.push(device);
  }
  return found;
}

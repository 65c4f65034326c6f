import type { Booking, Connector, ConnectorState, Device, OpeningHours } from '../charging';
import type { Temporal } from '../time';
import { openDuring } from './availability';

/** What a person is shown of a connector or a device, by the platform's own table. `bluetooth`: idle, but out of reach for us. */
export type Shown = 'available' | 'busy' | 'bluetooth' | 'not_available';

const BUSY: ReadonlySet<ConnectorState> = new Set([
  'preparing',
  'charging',
  'suspended_ev',
  'suspended_evse',
  'finishing',
  'reserved',
]);

/** One connector. An offline OCPP charger has no Bluetooth, so nothing of it can be had. */
export function showConnector({ protocol, online }: Pick<Device, 'protocol' | 'online'>, { state }: Connector): Shown {
  if (protocol === 'ocpp' && !online) return 'not_available';
  if (state === 'available') return online ? 'available' : 'bluetooth';
  return BUSY.has(state) ? 'busy' : 'not_available';
}

/** A whole device: available while one connector is, else busy while one is, else not available. */
export function showDevice(device: Device): Shown {
  const shown = new Set(device.connectors.map((connector) => showConnector(device, connector)));
  return (['available', 'bluetooth', 'busy'] as const).find((each) => shown.has(each)) ?? 'not_available';
}

/** Connectors a charge can be started on: where a car waits first, then the free ones. A plugged-in car shows as preparing. */
export function startable(device: Device): { waiting: number[]; free: number[] } {
  const ids = (state: ConnectorState) =>
    device.connectors.filter((connector) => connector.state === state).map((connector) => connector.connectorId);
  return device.online ? { waiting: ids('preparing'), free: ids('available') } : { waiting: [], free: [] };
}

/** True where an operator has taken all of it out of use. */
export const outOfService = ({ connectors }: Device): boolean =>
  connectors.length > 0 && connectors.every(({ state }) => state === 'disabled' || state === 'unavailable');

/** What stands around a device beside its own state. */
export interface Around {
  now: Temporal.Instant;
  /** Those of the device, on any connector, that touch now or the while to come that matters. */
  bookings: readonly Booking[];
  hours?: OpeningHours | undefined;
  /** Whose bookings do not stand in the way: they are for them. */
  userId?: string | undefined;
  /** A booking that begins this soon takes its connector already. */
  soonSeconds?: number;
}

/** What a person is shown of a device just now, bookings and opening hours included. */
export interface Seen {
  shown: Shown | 'closed';
  /** The connectors that can be had. */
  free: number[];
  /** Somebody else's booking of it, where nothing of it can be had. */
  booked?: Booking;
  /** The person's own booking for now. */
  own?: Booking;
  /** It calls itself online, and has not been heard since. */
  heardLast?: Temporal.Instant;
  hours?: OpeningHours;
}

/** A device that is online speaks every few minutes; what is older than this may not be true any more. */
const OLD_AFTER_SECONDS = 10 * 60;

const BEST_FIRST: readonly Shown[] = ['available', 'bluetooth', 'busy', 'not_available'];

/** Looks at a device with what stands around it. */
export function see(device: Device, { now, bookings, hours, userId, soonSeconds = 0 }: Around): Seen {
  const covers = (booking: Booking, soon: number) =>
    booking.start.epochMilliseconds <= now.epochMilliseconds + soon * 1000 &&
    now.epochMilliseconds < booking.start.epochMilliseconds + booking.seconds * 1000;
  const others = bookings.filter((booking) => booking.userId !== userId && covers(booking, soonSeconds));
  const own = bookings.find((booking) => booking.userId === userId && covers(booking, 0));
  const taken = new Set(others.map(({ connectorId }) => connectorId));
  const shownOf = (connector: Connector): Shown => {
    const shown = showConnector(device, connector);
    return taken.has(connector.connectorId) && shown !== 'not_available' ? 'busy' : shown;
  };
  const shown = new Set(device.connectors.map(shownOf));
  const best = BEST_FIRST.find((each) => shown.has(each)) ?? 'not_available';
  const closed = (best === 'available' || best === 'bluetooth') && !openDuring(hours, now, 60);
  const free = device.connectors.filter((each) => shownOf(each) === 'available').map(({ connectorId }) => connectorId);
  const [booked] = [...others].sort((a, b) => endMs(a) - endMs(b));
  const { lastSeen, online } = device;
  const old = online && lastSeen && lastSeen.until(now).total('seconds') > OLD_AFTER_SECONDS;
  return {
    shown: closed ? 'closed' : best,
    free: closed ? [] : free,
    ...((best === 'busy' || best === 'not_available') && booked && { booked }),
    ...(own && { own }),
    ...(old && { heardLast: lastSeen }),
    ...(closed && hours && { hours }),
  };
}

const endMs = ({ start, seconds }: Booking) => start.epochMilliseconds + seconds * 1000;

import type { Amount, Booking } from '../../src/assistant/charging';
import type { Turn } from '../../src/assistant/conversation';
import { openDuring } from '../../src/assistant/site/availability';
import type { KnownDevice } from '../../src/assistant/site/site';
import { Temporal } from '../../src/assistant/time';
import { START_WORDING } from './start-wording';

/** A charge has to fit in for at least so long. */
const LEAST_SECONDS = 60;

/** Bookings of others are looked for so far ahead where nobody can say how long the charge will be. */
const USUAL_SECONDS = 2 * 3600;

/** What a device's bookings mean for a charge that begins at a moment. */
export interface StartWindow {
  /** Why it cannot begin then. */
  refused?: string;
  /** The connector the person has booked for that moment. */
  own?: number;
  /** Connectors that others have booked for that moment. */
  taken: number[];
  /** When the next booking of somebody else begins there, if that is while the charge may still run. */
  othersFrom(connectorId: number): Temporal.Instant | undefined;
}

const ends = ({ start, seconds }: Booking) => start.add({ seconds });
const compare = Temporal.Instant.compare;

/** Why nothing can begin then: the opening hours; undefined where they do not stand in the way. */
export function closedThen(device: KnownDevice, at: Temporal.Instant, { speech }: Turn): string | undefined {
  if (!device.openingHours || openDuring(device.openingHours, at, LEAST_SECONDS)) return undefined;
  const { opens, closes } = device.openingHours;
  return speech.in(START_WORDING).closed(speech.device(device.deviceId), speech.format.hours(opens, closes));
}

/** The bookings around a charge: one's own are for it, others' stand in its way. */
export async function windowAt(
  device: KnownDevice,
  at: Temporal.Instant,
  amount: Amount,
  turn: Turn,
): Promise<StartWindow> {
  const { platform, person, speech, request } = turn;
  const seconds = Math.max(LEAST_SECONDS, ('seconds' in amount && amount.seconds) || USUAL_SECONDS);
  const around = await platform.getBookings({ deviceId: device.deviceId, start: at, seconds });
  const covering = around.filter((booking) => compare(booking.start, at) <= 0 && compare(at, ends(booking)) < 0);
  const own = covering.find(({ userId }) => userId === person.userId)?.connectorId;
  const others = covering.filter(({ userId }) => userId !== person.userId);
  const taken = others.map(({ connectorId }) => connectorId);
  const wanted = request.slots.connector_id;
  const isTaken = wanted === undefined ? new Set(taken).size >= device.connectorCount : taken.includes(wanted);
  const first = others.find(({ connectorId }) => wanted === undefined || connectorId === wanted);
  const named = speech.device(device.deviceId);
  return {
    taken,
    ...(own !== undefined && { own }),
    ...(isTaken &&
      first && { refused: speech.in(START_WORDING).booked(named, speech.format.window(first.start, first.seconds)) }),
    othersFrom: (id) =>
      around
        .filter(
          ({ connectorId, userId, start }) => connectorId === id && userId !== person.userId && compare(start, at) > 0,
        )
        .map(({ start }) => start)
        .sort(compare)[0],
  };
}

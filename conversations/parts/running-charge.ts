import type { Amount, Transaction } from '../../src/assistant/charging';
import { reply, type Step, type Turn } from '../../src/assistant/conversation';
import type { Extension } from '../../src/assistant/later/watch';
import { openDuring } from '../../src/assistant/site/availability';
import type { KnownDevice } from '../../src/assistant/site/site';
import { Temporal } from '../../src/assistant/time';
import { knownPrice } from './estimate';
import { EXTEND_WORDING } from './extend-wording';

/** A charge that runs, and what is known of its end. */
export interface RunningCharge {
  transaction: Transaction;
  device: KnownDevice | undefined;
  /** When it ends: by its time, or about then at the power it draws now. */
  ends?: Temporal.Instant;
  /** It goes on until the car is full anyway. */
  endless: boolean;
  extension?: Extension;
  /** What beginning anew costs before anything is charged, in rupees. */
  once?: number;
}

/** Below this nothing can be said of how long a charge still takes. */
const LEAST_WATTS = 50;

/** So long a place is wanted where nobody can say how long the charge will be. */
const USUAL_SECONDS = 3600;

/** What is known of a charge: from what it was started with, and what the platform shows. */
export async function runningCharge(transaction: Transaction, turn: Turn): Promise<RunningCharge> {
  const device = turn.devices.find(({ deviceId }) => deviceId === transaction.deviceId);
  const watch = await turn.watched(transaction);
  const limit = watch?.order.limit ?? {};
  const { start, energyWh, powerW = 0 } = transaction;
  const upTo = limit.usageLimitWh ?? transaction.usageLimitWh;
  const byTime = limit.seconds === undefined || !start ? undefined : start.add({ seconds: limit.seconds });
  const stillS =
    upTo === undefined || powerW < LEAST_WATTS ? undefined : (Math.max(0, upTo - energyWh) / powerW) * 3600;
  const byEnergy = stillS === undefined ? undefined : turn.now.add({ seconds: Math.round(stillS) });
  const [ends] = [byTime, byEnergy].filter((at) => at !== undefined).sort(Temporal.Instant.compare);
  const price = device && (await knownPrice(device, turn));
  return {
    transaction,
    device,
    endless: limit.seconds === undefined && upTo === undefined && watch !== undefined && !watch.elsewhere,
    ...(ends && { ends }),
    ...(watch?.extension && { extension: watch.extension }),
    ...(price && { once: price.once }),
  };
}

/** What stands in the way of going on afterwards: the site closes, or somebody else has booked the place. */
export async function inTheWayAfter(
  { transaction, device, ends, extension }: RunningCharge,
  amount: Amount,
  turn: Turn,
): Promise<Step | undefined> {
  const { speech, platform, person, now } = turn;
  const words = speech.in(EXTEND_WORDING);
  const before =
    extension?.amount.by === 'time' && amount.by === 'time' && !extension.until ? extension.amount.seconds : 0;
  const from = (ends ?? now).add({ seconds: before });
  const seconds = ('seconds' in amount && amount.seconds) || USUAL_SECONDS;
  const { deviceId, connectorId } = transaction;
  const hours = device?.openingHours;
  if (hours && !openDuring(hours, from, ('seconds' in amount && amount.seconds) || 60)) {
    return reply(
      `${words.closed(speech.device(deviceId), speech.format.hours(hours.opens, hours.closes))} ${words.unchanged}`,
    );
  }
  const bookings = await platform.getBookings({ deviceId, connectorId, start: from, seconds });
  const [first] = bookings
    .filter(({ userId }) => userId !== person.userId)
    .sort((a, b) => Temporal.Instant.compare(a.start, b.start));
  if (!first) return undefined;
  const room = from.until(first.start).total('seconds');
  const until = first.start.toZonedDateTimeISO(speech.format.timezone).toString({ timeZoneName: 'never' });
  const slots = { device_id: deviceId, connector_id: connectorId, end: until };
  const choices =
    room < 300
      ? []
      : [
          {
            label: words.untilThen(speech.format.time(first.start)),
            request: { intent: 'extend_charging' as const, slots },
          },
        ];
  return reply(
    `${words.booked(speech.device(deviceId), speech.format.window(first.start, first.seconds))} ${words.unchanged}`,
    choices,
  );
}

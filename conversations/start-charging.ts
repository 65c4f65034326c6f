import { openDuring } from '../src/assistant/availability';
import type { Device } from '../src/assistant/charging';
import { ask, conversation, order, reply, type Step, type Turn } from '../src/assistant/conversation';
import type { Started, StartTransactionOrder } from '../src/assistant/orders/start-transaction';
import type { Driver } from '../src/assistant/person';
import { runningTransactions } from '../src/assistant/running';
import type { KnownDevice } from '../src/assistant/site';
import { amount } from '../src/assistant/slots/amount';
import { device } from '../src/assistant/slots/device';
import { fill } from '../src/assistant/slots/slot';
import { startable } from '../src/assistant/status';
import { Temporal } from '../src/assistant/time';
import { otherStarts } from './parts/alternatives';
import { limitFor, planWords } from './parts/limit';
import { START_WORDING } from './parts/start-wording';
import { stateWords } from './parts/state';

/** A start said for this soon is a start now. */
const NOW_MEANS_SECONDS = 120;

/** Start charging now. The charger itself must answer, so the outcome comes later. */
export const startCharging = conversation({
  name: 'start-charging',
  intent: 'start_charging',
  may: 'driver',
  acts: true,
  examples: {
    en: ['start charging on l5coqi for 2 hours', 'charge 200 rupees on l5coqi', 'charge l5coqi till full'],
    hi: ['l5coqi पर 200 रुपये का चार्ज करो'],
    hinglish: ['l5coqi pe do ghante charge karo'],
  },
  leaves: ({ device_id }) =>
    device_id === undefined ? {} : { undo: { intent: 'stop_charging', slots: { device_id } } },
  slots: { device, amount },
  describe: ({ device, amount }, { speech, now }) =>
    speech.in(START_WORDING).describe(speech.device(device.deviceId), planWords(amount, now, speech)),
  async act({ device, amount }, turn) {
    const obstacle = (await laterOrClosed(device, turn)) ?? (await bookedByOthers(device, turn));
    if (obstacle) return obstacle;
    const state = await turn.platform.getDeviceState(device.deviceId);
    if (!state) return reply(turn.speech.in(START_WORDING).gone(turn.speech.device(device.deviceId)));
    const connectorId = connectorOf(state, turn) ?? (await notFree(device, state, turn));
    if (typeof connectorId !== 'number') return connectorId;
    if ((await turn.openOrder(device.deviceId, connectorId))?.kind === 'start_transaction') {
      return reply(turn.speech.in(START_WORDING).stillAsking(turn.speech.device(device.deviceId)));
    }
    const { limit, words: price, tooLittle } = await limitFor(amount, device, turn);
    if (tooLittle) return ask('amount_inr', tooLittle);
    const { deviceId } = device;
    const { userId } = turn.person as Driver;
    const txnId = await turn.reserveTxnId(device);
    const plan = [planWords(amount, turn.now, turn.speech), price].filter(Boolean).join(', ');
    const meanwhile = turn.speech.in(START_WORDING).asking(turn.speech.device(deviceId), plan);
    return order({ kind: 'start_transaction', deviceId, connectorId, txnId, userId, limit, amount }, meanwhile);
  },
  after: {
    async done(start: StartTransactionOrder, { startedAt }: Started, telling) {
      const { speech, devices } = telling;
      const words = speech.in(START_WORDING);
      const device = devices.find(({ deviceId }) => deviceId === start.deviceId);
      const price = device && (await limitFor(start.amount, device, telling)).words;
      const plan = [planWords(start.amount, Temporal.Instant.from(startedAt), speech), price]
        .filter(Boolean)
        .join(', ');
      const stop = { intent: 'stop_charging' as const, slots: { device_id: start.deviceId } };
      return {
        text: words.started(speech.device(start.deviceId), plan),
        choices: [{ label: words.stop, request: stop, confirmed: true }],
      };
    },
    async refused(start, why, telling) {
      const { speech } = telling;
      const words = speech.in(START_WORDING);
      const named = speech.device(start.deviceId);
      if (why === 'did_not_happen') return { text: words.neverStarted(named) };
      const choices = await otherStarts(start.deviceId, slotsOf(start), telling).catch(() => []);
      return { text: words.refused(named, why), choices };
    },
    unknown: (start, { speech }) => ({ text: speech.in(START_WORDING).unknown(speech.device(start.deviceId)) }),
  },
});

/** The words of an order again, for another charger. */
function slotsOf({ amount }: StartTransactionOrder) {
  if (amount.by === 'full') return { until_full: true as const };
  if (amount.by === 'time') return { duration_s: amount.seconds };
  return amount.by === 'energy' ? { energy_wh: amount.energyWh } : { amount_inr: amount.rupees };
}

async function laterOrClosed(device: KnownDevice, turn: Turn): Promise<Step | undefined> {
  const { now, speech, request } = turn;
  const words = speech.in(START_WORDING);
  const named = speech.device(device.deviceId);
  if (!openDuring(device.openingHours, now, 60)) {
    const { opens, closes } = device.openingHours ?? {};
    return reply(
      words.closed(named, `${opens}`.slice(0, 5), `${closes}`.slice(0, 5)),
      await otherStarts(device.deviceId, request.slots, turn),
    );
  }
  const { start } = request.slots;
  if (start === undefined || now.until(Temporal.Instant.from(start)).total('seconds') < NOW_MEANS_SECONDS)
    return undefined;
  const book = { label: words.bookInstead, request: { intent: 'create_booking' as const, slots: request.slots } };
  return reply(words.onlyNow(named, speech.format.time(Temporal.Instant.from(start))), [book]);
}

async function bookedByOthers(device: KnownDevice, turn: Turn): Promise<Step | undefined> {
  const { now, speech, platform, person, request } = turn;
  const bookings = await platform.getBookings({ deviceId: device.deviceId, start: now, seconds: 60 });
  const others = bookings.filter(({ userId }) => userId !== person.userId);
  const [first] = others;
  if (!first || new Set(others.map(({ connectorId }) => connectorId)).size < device.connectorCount) return undefined;
  const words = speech
    .in(START_WORDING)
    .booked(speech.device(device.deviceId), speech.format.window(first.start, first.seconds));
  return reply(words, await otherStarts(device.deviceId, request.slots, turn));
}

/** The connector to start on: the one asked for, the one with a waiting car, the only free one; else it is asked for. */
function connectorOf(state: Device, turn: Turn): number | Step | undefined {
  const { waiting, free } = startable(state);
  const asked = turn.request.slots.connector_id;
  if (asked !== undefined) return [...waiting, ...free].includes(asked) ? asked : undefined;
  const usable = waiting.length > 0 ? waiting : free;
  if (usable.length <= 1) return usable[0];
  const words = turn.speech.in(START_WORDING);
  const choices = usable.map((id) => fill(turn, words.connector(id + 1), { connector_id: id }));
  return ask('connector_id', words.whichConnector(turn.speech.device(state.deviceId)), choices);
}

async function notFree(device: KnownDevice, state: Device, turn: Turn): Promise<Step> {
  const words = turn.speech.in(START_WORDING);
  const own = await runningTransactions((turn.person as Driver).userId, turn.platform, turn.now);
  if (own.some(({ deviceId }) => deviceId === device.deviceId)) {
    const stop = { intent: 'stop_charging' as const, slots: { device_id: device.deviceId } };
    return reply(words.already(turn.speech.device(device.deviceId)), [
      { label: words.stop, request: stop, confirmed: true },
    ]);
  }
  const others = await otherStarts(device.deviceId, turn.request.slots, turn);
  return reply(
    words.notFree(turn.speech.device(device.deviceId), stateWords(state, turn.speech), others.length > 0),
    others,
  );
}

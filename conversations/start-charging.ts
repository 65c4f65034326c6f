import { ask, conversation, order, reply } from '../src/assistant/conversation';
import { slotsOfAmount } from '../src/assistant/later/extension';
import type { Started, StartTransactionOrder } from '../src/assistant/orders/start-transaction';
import type { Driver } from '../src/assistant/person';
import type { Slots } from '../src/assistant/request';
import { amount } from '../src/assistant/slots/amount';
import { device } from '../src/assistant/slots/device';
import { startIfSaid } from '../src/assistant/slots/start';
import { Temporal } from '../src/assistant/time';
import { otherStarts } from './parts/alternatives';
import { limitFor, planWords } from './parts/limit';
import { connectorFor, isConnector } from './parts/start-connector';
import { keepStart } from './parts/start-later';
import { closedThen, windowAt } from './parts/start-window';
import { START_WORDING } from './parts/start-wording';

/** A start said for this soon is a start now. */
const NOW_MEANS_SECONDS = 120;

/** Start charging, now or at a time. The charger itself must answer, so the outcome comes later. */
export const startCharging = conversation({
  name: 'start-charging',
  intent: 'start_charging',
  may: 'driver',
  acts: true,
  examples: {
    en: [
      'start charging on l5coqi for 2 hours',
      'charge 200 rupees on l5coqi',
      'charge l5coqi till full',
      'start l5coqi at 10pm for 2 hours',
    ],
    hi: ['l5coqi पर 200 रुपये का चार्ज करो', 'l5coqi को रात 10 बजे 2 घंटे के लिए चालू करो'],
    hinglish: ['l5coqi pe do ghante charge karo', 'l5coqi ko raat 10 baje 2 ghante ke liye start karo'],
  },
  leaves({ device_id, booking_id, ...slots }) {
    if (device_id === undefined) return {};
    if (booking_id === undefined) return { undo: { intent: 'stop_charging', slots: { device_id } } };
    return {
      correction: { intent: 'reschedule_booking', slots: { device_id, booking_id, ...fromStart(slots) } },
      undo: { intent: 'cancel_booking', slots: { booking_id } },
    };
  },
  slots: { device, start: startIfSaid, amount },
  describe: ({ device, start, amount }, { speech, now }) =>
    speech
      .in(START_WORDING)
      .describe(
        speech.device(device.deviceId),
        planWords(amount, start ?? now, speech),
        start && speech.format.moment(start),
      ),
  async act({ device, start, amount }, turn) {
    const { now, speech, request, platform } = turn;
    const words = speech.in(START_WORDING);
    const named = speech.device(device.deviceId);
    if (start && now.until(start).total('seconds') >= NOW_MEANS_SECONDS)
      return keepStart({ device, at: start, amount }, turn);
    const closed = closedThen(device, now, turn);
    if (closed) return reply(closed, await otherStarts(device.deviceId, request.slots, turn));
    const window = await windowAt(device, now, amount, turn);
    if (window.refused) return reply(window.refused, await otherStarts(device.deviceId, request.slots, turn));
    const state = await platform.getDeviceState(device.deviceId);
    if (!state) return reply(words.gone(named));
    const connector = await connectorFor(device, state, window, turn);
    if (!isConnector(connector)) return connector;
    const { connectorId, plugIn } = connector;
    if ((await turn.openOrder(device.deviceId, connectorId))?.kind === 'start_transaction')
      return reply(words.stillAsking(named));
    const { limit, words: price, unfit } = await limitFor(amount, device, turn);
    if (unfit) return ask('amount_inr', unfit);
    const { deviceId } = device;
    const { userId } = turn.person as Driver;
    const txnId = await turn.reserveTxnId(device);
    const plan = [planWords(amount, now, speech), price].filter(Boolean).join(', ');
    const bookedFrom = window.othersFrom(connectorId)?.toString();
    const heed = { ...(plugIn && { plugIn }), ...(bookedFrom !== undefined && { bookedFrom }) };
    const started = { kind: 'start_transaction' as const, deviceId, connectorId, txnId, userId, limit, amount };
    const { continues } = turn;
    const more = { ...(continues !== undefined && { continues }), ...(Object.keys(heed).length > 0 && { heed }) };
    return order({ ...started, ...more }, words.asking(named, plan));
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
      const { plugIn, bookedFrom } = start.heed ?? {};
      const lines = [
        words.started(speech.device(start.deviceId), plan),
        plugIn && words.plugIn,
        bookedFrom !== undefined && words.bookedFrom(speech.format.time(Temporal.Instant.from(bookedFrom))),
      ];
      const stop = { intent: 'stop_charging' as const, slots: { device_id: start.deviceId } };
      return {
        text: lines.filter((line) => typeof line === 'string').join(' '),
        choices: [{ label: words.stop, request: stop, confirmed: true }],
      };
    },
    async refused(start, why, telling) {
      const { speech } = telling;
      const words = speech.in(START_WORDING);
      const named = speech.device(start.deviceId);
      if (why === 'did_not_happen') return { text: words.neverStarted(named) };
      const choices = await otherStarts(start.deviceId, slotsOfAmount(start.amount), telling).catch(() => []);
      return { text: words.refused(named, why), choices };
    },
    unknown: (start, { speech }) => ({ text: speech.in(START_WORDING).unknown(speech.device(start.deviceId)) }),
  },
});

/** A start that is kept for its time is moved as a booking is. */
const fromStart = ({ start }: Slots): Slots => (start === undefined ? {} : { from_start: start });

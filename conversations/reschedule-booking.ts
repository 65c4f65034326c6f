import { askToConfirm } from '../src/assistant/confirm';
import { ask, conversation, order, reply, type Turn } from '../src/assistant/conversation';
import type { HeldBooking } from '../src/assistant/orders/cancel-bookings';
import type { MoveBookingOrder } from '../src/assistant/orders/move-booking';
import type { Driver } from '../src/assistant/person';
import type { Slots } from '../src/assistant/request';
import { available, bookingsAround } from '../src/assistant/site/availability';
import { ownBookings } from '../src/assistant/site/bookings';
import { optionalDevice } from '../src/assistant/slots/device';
import { LONGEST_SECONDS } from '../src/assistant/slots/duration';
import { fill } from '../src/assistant/slots/slot';
import { Temporal } from '../src/assistant/time';
import { ruleOfWindow } from './parts/booking-rules';
import { bookingWords, chosenFrom, heldOn } from './parts/held';
import { moveKept } from './parts/move-kept';
import { MOVE_WORDING } from './parts/move-wording';
import { movedWindow } from './parts/moved-window';
import { obstacleWords } from './parts/obstacle';
import { ownClash } from './parts/own-clash';
import { undoChoice } from './parts/undo';

/** Move a booking, make it longer or shorter, or take it to another charger. There is always one of the two. */
export const rescheduleBooking = conversation({
  name: 'reschedule-booking',
  intent: 'reschedule_booking',
  may: 'driver',
  acts: true,
  examples: {
    en: ['move my booking to 5pm'],
    hi: ['मेरी बुकिंग 5 बजे कर दो'],
    hinglish: ['meri booking 5 baje shift karo'],
  },
  leaves(slots) {
    const { device_id, to_device_id, from_start, start } = slots;
    const at = movedTo(slots);
    if (device_id === undefined || from_start === undefined || at === undefined) return {};
    const moved = { device_id: to_device_id ?? device_id, from_start: at };
    const correction = { intent: 'reschedule_booking' as const, slots: moved };
    if (start === undefined && to_device_id === undefined) return { correction };
    const back = { start: from_start, ...(to_device_id !== undefined && { to_device_id: device_id }) };
    return { correction, undo: { intent: 'reschedule_booking', slots: { ...moved, ...back } } };
  },
  slots: { device: optionalDevice },
  async describe(_, turn) {
    const { speech, now, request } = turn;
    const from = await bookingMeant(turn);
    const window = 'step' in from ? undefined : movedWindow(from, request, now, speech.format.timezone);
    if ('step' in from || !window) return undefined;
    const deviceId = request.slots.to_device_id ?? from.deviceId;
    const to = { ...from, deviceId, start: window.start.toString(), seconds: window.seconds };
    return speech.in(MOVE_WORDING).describe(bookingWords(to, speech), bookingWords(from, speech));
  },
  async confirm(_, turn) {
    if ((await turn.noted()).length < 2) return undefined;
    const from = await bookingMeant(turn);
    if ('step' in from) return undefined;
    const { speech, request, now } = turn;
    const window = movedWindow(from, request, now, speech.format.timezone);
    const own = window && (await ownClash(window, turn, from));
    if (!window || !own) return undefined;
    const moved = speech.format.window(window.start, window.seconds);
    return askToConfirm(speech.in(MOVE_WORDING).also(bookingWords(own, speech), moved), speech);
  },
  async act(_, turn) {
    const { speech, devices, now, platform, request } = turn;
    const words = speech.in(MOVE_WORDING);
    const from = await bookingMeant(turn);
    if ('step' in from) return (from.step === 'reply' && (await moveKept(turn))) || from;
    if (request.problem === 'start_in_past') return ask('start', words.past(speech.format.time(now)));
    const window = movedWindow(from, request, now, speech.format.timezone);
    if (!window) return ask('start', words.when(bookingWords(from, speech)));
    if (hasPassed(window, from, now)) return ask('start', words.past(speech.format.time(now)));
    if (window.seconds <= 0 || window.seconds > LONGEST_SECONDS)
      return ask('duration_s', words.howLong(speech.format.duration(LONGEST_SECONDS)));
    const broken = ruleOfWindow(window, turn);
    if (broken) return broken;
    const device = devices.find(({ deviceId }) => deviceId === (request.slots.to_device_id ?? from.deviceId));
    if (!device) return reply(words.gone);
    const same = device.deviceId === from.deviceId;
    const wish = {
      device,
      start: window.start,
      seconds: window.seconds,
      ...(same && { connectorId: from.connectorId }),
    };
    const found = available(wish, await bookingsAround(wish, platform), from.bookingId);
    if (!found.free)
      return reply(`${obstacleWords(found, wish, speech, false)} ${words.kept(bookingWords(from, speech))}`);
    const { deviceId } = device;
    const to = { deviceId, connectorId: found.connectorId, start: window.start.toString(), seconds: window.seconds };
    return order({ kind: 'move_booking', from, to });
  },
  after: {
    done({ from, to }: MoveBookingOrder, { bookingId }: { bookingId?: string }, { speech, now }) {
      const words = speech.in(MOVE_WORDING);
      const moved = { ...from, ...to };
      const back = { start: from.start, duration_s: from.seconds, to_device_id: from.deviceId };
      const slots = bookingId === undefined ? back : { ...back, booking_id: bookingId };
      return {
        text: words.moved(bookingWords(moved, speech), bookingWords(from, speech)),
        choices: [undoChoice({ intent: 'reschedule_booking', slots }, now, speech)],
      };
    },
    refused: ({ from, to }, why, { speech }) => {
      const words = speech.in(MOVE_WORDING);
      const wanted = bookingWords({ ...from, ...to }, speech);
      return {
        text:
          why === 'taken'
            ? words.taken(wanted, bookingWords(from, speech))
            : words.failed(wanted, bookingWords(from, speech)),
      };
    },
  },
});

/** When a booking begins after it was moved, as far as the words alone tell. */
function movedTo({ from_start, start, date, day_part, shift_s = 0 }: Slots): string | undefined {
  if (start !== undefined || from_start === undefined) return start;
  if (date !== undefined || day_part !== undefined) return undefined;
  return Temporal.Instant.from(from_start).add({ seconds: shift_s }).toString();
}

/** True where it would begin, or be over, before now; one that has begun already may begin as it did. */
function hasPassed(
  { start, seconds }: NonNullable<ReturnType<typeof movedWindow>>,
  from: HeldBooking,
  now: Temporal.Instant,
): boolean {
  const hasBegun = start.equals(Temporal.Instant.from(from.start));
  return Temporal.Instant.compare(hasBegun ? start.add({ seconds }) : start, now) < 0;
}

/** The one booking that is to move; a question where several would do. */
async function bookingMeant(turn: Turn): Promise<HeldBooking | ReturnType<typeof reply>> {
  const { person, devices, platform, now, speech, request } = turn;
  const words = speech.in(MOVE_WORDING);
  const { device_id, booking_id, from_start, from_date } = request.slots;
  const own = await ownBookings((person as Driver).userId, devices, platform, now);
  const which = {
    ...(device_id !== undefined && { device_id }),
    ...(booking_id !== undefined && { booking_id }),
    ...(from_start !== undefined && { start: from_start }),
    ...(from_date !== undefined && { date: from_date }),
  };
  const [only, ...more] = heldOn(own, which, speech.format.timezone);
  if (own.length === 0) return reply(words.none);
  if (!only) {
    const { device_id: _, booking_id: __, from_start: ___, from_date: ____, ...wanted } = request.slots;
    return reply(
      words.noneSuch(own.map((each) => bookingWords(each, speech)).join('\n')),
      chosenFrom(own, 'reschedule_booking', wanted, speech),
    );
  }
  if (more.length === 0) return only;
  const choices = [only, ...more]
    .slice(0, 4)
    .map((each) => fill(turn, bookingWords(each, speech), { booking_id: each.bookingId }));
  return ask('booking_id', words.which, choices);
}

import type { OpenRequest, Request, SlotName, Slots } from '../../assistant/request';
import { type Clause, every, has } from '../clauses/clause';
import { things } from '../clauses/domain';
import { withoutRefused, withoutReplaced } from '../clauses/repair';
import { decide } from '../intents/decide';
import { listing } from '../intents/order';
import type { Span } from '../reading';
import type { Filling } from '../slots/context';
import { device } from '../slots/device';
import { fillers } from '../slots/fill';
import { whichBooking } from '../slots/which-booking';
import { isKnown } from '../vocabulary/words';
import { answerSpans } from './answer';
import type { Setting } from './build';
import { changeTimes } from './change-times';
import { freeText, words } from './free-text';

/** The open request with what was said over it; nothing where what was said does not fit it. */
export function merge(before: OpenRequest, said: Clause, setting: Setting): Request | undefined {
  const context = begunAnew(before, said);
  const kept = withoutRefused(withoutReplaced(said));
  const clause = { ...kept, spans: answerSpans(kept, context) };
  if (
    (!words(context) && foreign(clause)) ||
    (context.asking === undefined && farewell(said)) ||
    (!clause.spans.some(({ kind }) => kind !== 'reference' && kind !== 'cue') &&
      !wholeLot(clause, context) &&
      !words(context) &&
      context.intent !== 'find_chargers')
  )
    return undefined;
  const request: Request = { intent: context.intent, slots: {} };
  const filling = { ...setting, clause, request };
  if (context.asking === 'booking_id' && context.intent === 'reschedule_booking') movedOne(filling);
  else for (const filler of fillers[context.intent]) filler(filling);
  if (another(request, context)) return request;
  if (context.asking === 'start' && !movedFrom(request, clause))
    request.slots = without(request.slots, ['from_start', 'from_date']);
  const answered = freeText(clause, context);
  if (answered?.name !== undefined) request.slots = {};
  if (answered) Object.assign(request.slots, answered);
  const settledAlready = context.asking === 'booking_id' || movedFrom(request, clause);
  const times = settledAlready ? undefined : changeTimes(context, clause, setting.now);
  if (context.intent === 'reschedule_booking') goesTo(request, context, clause);
  const fresh: Slots = times ? { ...without(request.slots, timeSlots), ...times.slots } : request.slots;
  const lot = wholeLot(clause, context);
  if (!Object.keys(fresh).length && !times && !lot) return undefined;
  if (!times && !lot && saysNothingNew(fresh, clause, context)) return undefined;
  const drop = times?.drop ?? (lot && fresh.device_id === undefined ? (['device_id', 'device_text'] as const) : []);
  const whole: Request = {
    intent: context.intent,
    slots: settled(context, fresh, [...drop, ...(ofAll(clause, context) ? all : [])]),
  };
  if (request.guessed) whole.guessed = request.guessed;
  if (request.own !== undefined) whole.own = request.own;
  if (request.ofStart !== undefined) whole.ofStart = request.ofStart;
  const problem = times ? times.problem : request.problem;
  if (problem) whole.problem = problem;
  return whole;
}

/** "book gate 2 at 5", while tower a is asked about: another device with a start of its own has nothing of the old day and end. */
function begunAnew(context: OpenRequest, clause: Clause): OpenRequest {
  const { device_id } = context.slots;
  const another =
    device_id !== undefined &&
    context.slots.start === undefined &&
    decide(clause)?.intent === context.intent &&
    every(clause, 'device').some(({ device }) => device.device_id !== device_id) &&
    has(clause, 'clock', 'range', 'now', 'offset');
  return another ? { ...context, slots: without(context.slots, ['date', 'day_part', 'end']) } : context;
}
const all: SlotName[] = ['device_id', 'device_text'];

/** "show all charges today": no longer those of one charger. */
const ofAll = ({ text, cues }: Clause, { intent }: OpenRequest): boolean =>
  (intent === 'list_transactions' || intent === 'list_bookings') &&
  (cues.has('all') || /<reference> (?:charges|bookings)/.test(text));

const timeSlots: SlotName[] = ['start', 'duration_s', 'end', 'date', 'day_part', 'extend_s', 'shift_s'];

const without = (slots: Slots, names: readonly SlotName[]): Slots => {
  const kept = { ...slots };
  for (const name of names) delete kept[name];
  return kept;
};

/** A new device takes the place of the old, its words and its connector; a new limit that of another kind. */
function settled({ slots: old, intent }: OpenRequest, fresh: Slots, drop: readonly SlotName[]): Slots {
  const dropped: SlotName[] = [...drop];
  if (fresh.device_id !== undefined || fresh.device_ids !== undefined || fresh.device_text !== undefined) {
    dropped.push('device_text', 'device_ids');
    if (fresh.device_id === undefined || fresh.device_id !== old.device_id) dropped.push('connector_id', 'device_id');
  }
  if (fresh.energy_wh !== undefined || fresh.amount_inr !== undefined || fresh.until_full !== undefined)
    dropped.push('energy_wh', 'amount_inr', 'until_full');
  if (fresh.from !== undefined) dropped.push('date');
  if (fresh.date !== undefined && intent === 'list_bookings') dropped.push('from', 'to');
  return { ...without(old, dropped), ...fresh };
}

/** Asked which booking is to be moved, a time or a charger says which, and not where it goes. */
function movedOne(filling: Filling): void {
  const { request } = filling;
  device(filling);
  whichBooking(filling);
  const { start, date, ...slots } = request.slots;
  request.slots = {
    ...slots,
    ...(start !== undefined && { from_start: start }),
    ...(date !== undefined && { from_date: date }),
  };
}

/** "move my 4pm booking to 5", after one at 3: not the booking spoken of. */
const another = ({ slots }: Request, { intent, asking, slots: known }: OpenRequest): boolean =>
  intent === 'reschedule_booking' &&
  asking === undefined &&
  (slots.from_start ?? slots.from_date) !== undefined &&
  slots.from_start !== known.from_start &&
  slots.from_date !== known.from_start?.slice(0, 10);

/** "change it from 3pm to 5pm": the old time and the new are told apart already. */
const movedFrom = ({ intent, slots }: Request, { cues }: Clause): boolean =>
  intent === 'reschedule_booking' && slots.from_start !== undefined && cues.has('move');

/** Another device said of a booking that is known is where it goes. */
function goesTo(request: Request, { slots: known, asking }: OpenRequest, { cues }: Clause): void {
  const { device_id, ...slots } = request.slots;
  const identified = known.device_id !== undefined && asking !== 'device_id' && !cues.has('booking');
  if (!identified || device_id === undefined || device_id === known.device_id || slots.to_device_id !== undefined)
    return;
  request.slots = { ...slots, to_device_id: device_id };
  if (request.guessed) request.guessed = request.guessed.map((name) => (name === 'device_id' ? 'to_device_id' : name));
}

/** "paint it red", after a question about it: what was spoken of is named again, and nothing is asked of it. */
const saysNothingNew = (fresh: Slots, { spans, rest }: Clause, { intent, asking, slots }: OpenRequest): boolean =>
  (asking === undefined || asking === 'confirm') &&
  Object.keys(fresh).every((name) => name === 'device_id' && fresh.device_id === slots.device_id) &&
  (!spans.some(({ kind }) => kind === 'device') || (intent.startsWith('notify') && rest.length > 1));

/** "all of them", where several may be meant at once. */
const wholeLot = (clause: Clause, { intent, asking }: OpenRequest): boolean =>
  every(clause, 'reference').some(({ whom }) => whom === 'all') &&
  (listing.has(intent) ||
    (ofMany.has(intent) && asking === undefined) ||
    (intent === 'cancel_booking' && asking !== 'confirm'));

const ofMany: ReadonlySet<Request['intent']> = new Set(['list_transactions', 'list_bookings', 'site_report']);

/** "see you at 3" says when one comes, and asks for nothing. */
const farewell = ({ text }: Clause): boolean =>
  /\b(?:see (?:you|ya)|(?:i|we|will|ill) be (?:there|<reference>)|meet you|on my way|phir milte|milte hai)/.test(text);

/** Small talk with a number or a day in it is no answer: "aaj kitni garmi hai". */
const foreign = ({ rest, spans, cues }: Clause): boolean =>
  things.test(rest.join(' ')) ||
  (cues.has('question') &&
    rest.some((word) => word.length > 2 && !isKnown(word)) &&
    spans.every(({ kind }) => kind === 'day' || kind === 'part' || kind === 'reference' || kind === 'cue')) ||
  (rest.filter((word) => !isKnown(word)).length > 2 && !spans.some((span: Span) => span.kind === 'device'));

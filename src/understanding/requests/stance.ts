import type { OpenRequest } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import { gateOf } from '../clauses/gates';
import { dismissed, negated } from '../clauses/negation';
import { withoutRefused } from '../clauses/repair';
import { decide } from '../intents/decide';
import { acting } from '../intents/order';

const valueless = ({ spans }: Clause): boolean =>
  spans.every(({ kind }) => kind === 'reference' || kind === 'cue' || kind === 'dropped');

/** "book it", to whether it shall be booked. */
export const affirms = (clause: Clause, { intent, asking }: OpenRequest): boolean =>
  asking === 'confirm' &&
  intent !== 'stop_charging' &&
  intent !== 'cancel_booking' &&
  acting.has(intent) &&
  valueless(clause) &&
  decide(clause)?.intent === intent &&
  gateOf(clause, intent) === undefined;

/** "let it run", to whether it shall be stopped. */
export const letsRun = (clause: Clause, { intent }: OpenRequest): boolean =>
  intent === 'stop_charging' && valueless(clause) && decide(clause)?.intent === 'extend_charging';

/** "gate 2 on friday too": one more of the kind, and no change of the first. */
export const adds = (clause: Clause, context: OpenRequest): boolean =>
  oneMore(clause, context) || alsoThere(clause, context) || anotherBooking(clause, context);

/** "one more at 6pm", "also tower a at 6", after a booking was made: no change of that one. */
const anotherBooking = ({ spans, text }: Clause, { intent, asking }: OpenRequest): boolean =>
  intent === 'reschedule_booking' &&
  asking === undefined &&
  /^(?:and |aur )?(?:also|one more|another|ek aur|aur ek)\b/.test(text) &&
  spans.some(({ kind }) => kind === 'clock' || kind === 'range') &&
  !spans.some((span) => span.kind === 'duration' && span.sense !== undefined);

/** "and stop tower a too", to whether gate 2 shall be stopped. */
const alsoThere = (clause: Clause, { intent, asking, slots }: OpenRequest): boolean =>
  (asking === undefined || asking === 'confirm') &&
  acting.has(intent) &&
  /\b(?:too|also|as well|bhi)\b/.test(clause.text) &&
  clause.spans.some((span) => span.kind === 'device' && span.device.device_id !== slots.device_id) &&
  decide(clause)?.intent === intent &&
  gateOf(clause, intent) === undefined;

const oneMore = ({ spans, text }: Clause, { intent, asking }: OpenRequest): boolean =>
  (asking === undefined || asking === 'confirm') &&
  acting.has(intent) &&
  /\b(?:too|also|as well|bhi)$/.test(text) &&
  spans.some(({ kind }) => kind === 'device') &&
  spans.some(({ kind }) => kind === 'clock' || kind === 'range' || kind === 'day');

/** "an hour longer", "make it 5pm", with one's bookings just listed: one of them. */
export function changesListed(clause: Clause, { intent, asking }: OpenRequest): boolean {
  if (intent !== 'list_bookings' || asking !== undefined) return false;
  const meant = decide(clause);
  const other =
    meant && meant.weight > 40 && meant.intent !== 'extend_charging' && meant.intent !== 'reschedule_booking';
  if (other || ['charging', 'charge_noun', 'running', 'show'].some((cue) => clause.cues.has(cue))) return false;
  return (
    clause.spans.some((span) => span.kind === 'duration' && span.sense !== undefined && span.sense !== 'ago') ||
    /^(?:please |and |aur )?(?:make|move|change|shift|push|put) (?:<reference>|it|that) (?:to |on |for |at )?<(?:clock|day|range|part|bare)>|^<reference> (?:ko )?<(?:clock|day|part)> (?:\S+ )?(?:kar|karo|shift)\b/.test(
      clause.text,
    )
  );
}

/** "not tower a", "kal nahi": the values asked about, and no others. */
export function declines(clause: Clause): boolean {
  const left = withoutRefused(clause).spans;
  return left.length < clause.spans.length && left.every(({ kind }) => kind === 'reference' || kind === 'cue');
}

/** Only another device, with a booking made or chargers found: no order to move it. */
export const looksAt = ({ spans, text }: Clause, { intent, asking, slots }: OpenRequest): boolean =>
  (intent === 'reschedule_booking' || intent === 'find_chargers') &&
  asking === undefined &&
  /^(?:(?:and|aur|what about|how about) )?<device>$/.test(text) &&
  (intent === 'find_chargers' || text === '<device>') &&
  spans.every((span) => span.kind === 'device' && span.device.device_id !== slots.device_id);

/** "yes, stop it" to whether it shall be stopped. */
export const agreed = (clause: Clause, { intent }: OpenRequest, says: 'yes' | 'no' | undefined): boolean =>
  says === 'yes' && decide(clause)?.intent === intent;

/** "gate 2 is not working": told so that it is looked at, and no refusal. */
export const complains = (clause: Clause): boolean => decide(clause)?.why.startsWith('not_working') === true;

/** "mat karo", "cancel that", "don't book it": a refusal that names nothing else. */
export function refuses(clause: Clause): boolean {
  const names = clause.spans.some(({ kind }) => kind !== 'reference' && kind !== 'cue');
  if (
    names ||
    complains(clause) ||
    /\b(?:know|sure|idea|clue|think|pata|decided|certain|yet|problem|matter)\b/.test(clause.text)
  )
    return false;
  return (
    dismissed(clause) ||
    negated(clause) ||
    /^(?:just |please )?(?:cancel|stop|drop|abort|scrap|forget|delete|leave|skip)(?: <reference>| karo| kar do)?$/.test(
      clause.text,
    )
  );
}

/** "don't start gate 1": of what is open, or was spoken of, this shall not be. */
export function forbids(clause: Clause, { intent, slots }: OpenRequest): boolean {
  const decision = decide(clause);
  if (!decision || !acting.has(decision.intent) || gateOf(clause, decision.intent) !== 'negated') return false;
  const other = clause.spans.some(
    (span) => span.kind === 'unknown_device' || (span.kind === 'device' && span.device.device_id !== slots.device_id),
  );
  return !other && (decision.intent === intent || !acting.has(intent));
}

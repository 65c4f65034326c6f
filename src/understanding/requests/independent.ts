import type { Intent, OpenRequest } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import { things } from '../clauses/domain';
import { gateOf } from '../clauses/gates';
import { decide } from '../intents/decide';
import { acting } from '../intents/order';

/** An order or a question of its own, rather than a value for the open request. */
export function independent(clause: Clause, context: OpenRequest): boolean {
  if (isCode(clause, context)) return false;
  if (/^on <device>$/.test(clause.text)) return false;
  const decision = decide(clause);
  if (!decision || decision.weight <= 40) return false;
  if (decision.intent === context.intent) return anew(clause, context);
  if (gateOf(clause, decision.intent) || things.test(clause.rest.join(' ')))
    return gateOf(clause, decision.intent) !== 'negated';
  const { cues } = clause;
  if (decision.intent === 'reschedule_booking')
    return (
      cues.has('booking') ||
      /\bmy </.test(clause.text) ||
      (context.asking === undefined && !acting.has(context.intent) && !timed(context))
    );
  if (decision.intent === 'extend_charging')
    return (
      cues.has('charging') ||
      cues.has('running') ||
      cues.has('charge_noun') ||
      !(timed(context) || asksHowLong(context))
    );
  if (decision.intent === 'help') return cues.has('help');
  if (decision.intent === 'find_chargers') return decision.weight > 50;
  return true;
}

/** "BK 1234", where a number was asked for. */
const isCode = ({ tokens, from, to, spans }: Clause, { asking }: OpenRequest): boolean =>
  (asking === 'booking_id' || asking === 'txn_id' || asking === 'tariff_id') &&
  to - from < 4 &&
  !spans.some(({ kind }) => kind === 'device' || kind === 'clock') &&
  /^[a-z]{1,6}[\s-]?\d{2,}$/i.test(
    tokens
      .slice(from, to)
      .map(({ raw, gap }, at) => (at ? gap : '') + raw)
      .join(''),
  );

/** Whole as they stand, so that saying them again is asking again: the questions, and "move my booking". */
const whole: ReadonlySet<Intent> = new Set([
  'reschedule_booking',
  'device_status',
  'list_bookings',
  'charging_status',
  'list_transactions',
  'transaction_details',
  'tariff',
  'help',
]);

/** The request before, made again as a whole: of all devices, or with nothing to fill in. */
const anew = ({ spans, cues }: Clause, { intent, asking, slots }: OpenRequest): boolean =>
  whole.has(intent) &&
  asking === undefined &&
  (spans.every(({ kind }) => kind === 'reference' || kind === 'cue') ||
    (intent === 'reschedule_booking' &&
      cues.has('booking') &&
      spans.some((span) => span.kind === 'device' && span.device.device_id !== slots.device_id)));

/** "2 ghante aur" is how long, where that was asked. */
const asksHowLong = ({ intent, asking }: OpenRequest): boolean => intent === 'start_charging' && asking !== undefined;

const timed = ({ intent, slots }: OpenRequest): boolean =>
  slots.start !== undefined ||
  slots.duration_s !== undefined ||
  intent === 'create_booking' ||
  intent === 'check_availability' ||
  intent === 'reschedule_booking';

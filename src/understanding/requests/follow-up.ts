import type { Intent, OpenRequest, Request } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import { things } from '../clauses/domain';
import { gateOf } from '../clauses/gates';
import { dismissed, negated } from '../clauses/negation';
import { type Piece, split } from '../clauses/split';
import { decide } from '../intents/decide';
import { acting } from '../intents/order';
import type { Span } from '../reading';
import { extend } from '../slots/extend';
import type { Token } from '../text/tokens';
import { isKnown } from '../vocabulary/words';
import { build, deviceOf, fill, type Setting } from './build';
import { combine } from './combine';
import { continued } from './continued';
import { merge } from './merge';
import { polarityOf } from './polarity';

/** What was said, over what the turn before left open. */
export function follow(
  tokens: readonly Token[],
  spans: readonly Span[],
  setting: Setting,
  context: OpenRequest,
): Request[] {
  const open = context.asking !== undefined || acting.has(context.intent);
  if (!open && halts(tokens)) return combine(split(tokens, spans), setting).requests;
  const polarity = polarityOf(tokens, spans, context.intent);
  const pieces = polarity && polarity.length >= tokens.length ? [] : split(tokens, spans, polarity?.length ?? 0);
  const outcome = new Outcome(context, setting, polarity?.says);
  for (const piece of pieces) outcome.take(piece);
  return conclude(outcome, polarity?.says, open, pieces, tokens);
}

/** With nothing to refuse, "stop" is an order. */
const halts = (tokens: readonly Token[]): boolean =>
  /^(?:(?:just|now|ok|okay|accha) )*(?:stop|stop it|stop that|band|band kar|band karo|band kar do|rok|rok do|ruko jao)(?: now| abhi)?$/.test(
    tokens.map(({ word }) => word).join(' '),
  );

function conclude(
  outcome: Outcome,
  says: 'yes' | 'no' | undefined,
  open: boolean,
  pieces: readonly Piece[],
  tokens: readonly Token[],
): Request[] {
  const unknown: Request = { intent: 'unknown', slots: {} };
  const { orders, merged, refused, agreed } = outcome;
  if (merged) return [merged, ...orders];
  if (!open) return orders.length ? orders : [unknown];
  const intent = says === 'yes' || (!says && agreed) ? 'affirm' : says === 'no' || refused ? 'deny' : undefined;
  const answer: Request | undefined = intent && { intent, slots: {} };
  if (!orders.length) {
    if (answer && (says === undefined || agreed || idle(pieces))) return [answer];
    return [refused ? { intent: 'deny', slots: {} } : unknown];
  }
  if (!answer || outcome.continues || (intent === 'deny' && outcome.replaces)) return orders;
  const questions = orders.every((order) => !acting.has(order.intent));
  return intent === 'affirm' && questions && nodded(tokens) ? orders : [answer, ...orders];
}

/** "great, what does it cost there": heard, and not agreed to. */
const nodded = (tokens: readonly Token[]): boolean =>
  /^(?:great|good|cool|nice|perfect|fine|right|okay|alright|accha|theek)$/.test(tokens[0]?.word ?? '');

/** Nothing was said that could change the answer. */
const idle = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ clause }) => clause.rest.filter((word) => !isKnown(word)).length < 3);

class Outcome {
  orders: Request[] = [];
  merged: Request | undefined;
  refused = false;
  /** The order asked about was given once more. */
  agreed = false;
  /** The order stands in the place of the open request. */
  replaces = false;
  /** The order is for what was just asked about. */
  continues = false;

  constructor(
    private readonly context: OpenRequest,
    private readonly setting: Setting,
    private readonly says?: 'yes' | 'no',
  ) {}

  take({ clause, takenBack }: Piece): void {
    const spoken = this.orders.at(-1)?.slots.device_id ?? this.merged?.slots.device_id ?? this.context.slots.device_id;
    const setting = spoken === undefined ? this.setting : extend(this.setting, { spoken });
    if (affirms(clause, this.context)) this.agreed = true;
    else if (adds(clause, this.context)) this.orders.push(fill(this.context.intent, clause, setting));
    else if (
      takenBack ||
      letsRun(clause, this.context) ||
      (refuses(clause) && !agreed(clause, this.context, this.says))
    )
      this.refused = true;
    else if (independent(clause, this.context)) this.order(clause, setting);
    else
      this.merged =
        merge(this.merged ? { ...this.context, slots: this.merged.slots } : this.context, clause, setting) ??
        this.merged;
  }

  private order(clause: Clause, setting: Setting): void {
    const made = build(clause, setting).filter(({ intent }) => intent !== 'unknown');
    const device = deviceOf(clause) ?? this.context.slots.device_id;
    this.replaces ||=
      device === this.context.slots.device_id &&
      !clause.spans.some(({ kind }) => kind === 'unknown_device') &&
      !clause.spans.some(({ kind }) => kind === 'day' || kind === 'clock' || kind === 'range');
    for (const request of made) {
      const whole = continued(request, clause, this.context, setting);
      this.continues ||= whole !== undefined;
      this.orders.push(whole ?? request);
    }
  }
}

const valueless = ({ spans }: Clause): boolean =>
  spans.every(({ kind }) => kind === 'reference' || kind === 'cue' || kind === 'dropped');

/** "book it", to whether it shall be booked. */
const affirms = (clause: Clause, { intent, asking }: OpenRequest): boolean =>
  asking === 'confirm' &&
  intent !== 'stop_charging' &&
  intent !== 'cancel_booking' &&
  acting.has(intent) &&
  valueless(clause) &&
  decide(clause)?.intent === intent &&
  gateOf(clause, intent) === undefined;

/** "let it run", to whether it shall be stopped. */
const letsRun = (clause: Clause, { intent }: OpenRequest): boolean =>
  intent === 'stop_charging' && valueless(clause) && decide(clause)?.intent === 'extend_charging';

/** "gate 2 on friday too": one more of the kind, and no change of the first. */
const adds = ({ spans, text }: Clause, { intent, asking }: OpenRequest): boolean =>
  (asking === undefined || asking === 'confirm') &&
  acting.has(intent) &&
  /\b(?:too|also|as well|bhi)$/.test(text) &&
  spans.some(({ kind }) => kind === 'device') &&
  spans.some(({ kind }) => kind === 'clock' || kind === 'range' || kind === 'day');

/** "yes, stop it" to whether it shall be stopped. */
const agreed = (clause: Clause, { intent }: OpenRequest, says: 'yes' | 'no' | undefined): boolean =>
  says === 'yes' && decide(clause)?.intent === intent;

/** "mat karo", "cancel that", "don't book it": a refusal that names nothing else. */
function refuses(clause: Clause): boolean {
  const names = clause.spans.some(({ kind }) => kind !== 'reference' && kind !== 'cue');
  if (names || /\b(?:know|sure|idea|clue|think|pata|decided|certain|yet|problem|matter)\b/.test(clause.text))
    return false;
  return (
    dismissed(clause) ||
    negated(clause) ||
    /^(?:just |please )?(?:cancel|stop|drop|abort|scrap|forget|delete|leave|skip)(?: <reference>| karo| kar do)?$/.test(
      clause.text,
    )
  );
}

/** An order or a question of its own, rather than a value for the open request. */
function independent(clause: Clause, context: OpenRequest): boolean {
  const decision = decide(clause);
  if (!decision || decision.weight <= 40) return false;
  if (decision.intent === context.intent) return anew(clause, context);
  if (gateOf(clause, decision.intent) || things.test(clause.rest.join(' ')))
    return gateOf(clause, decision.intent) !== 'negated';
  const { cues } = clause;
  if (decision.intent === 'reschedule_booking') return cues.has('booking') || /\bmy </.test(clause.text);
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
const anew = ({ spans }: Clause, { intent, asking }: OpenRequest): boolean =>
  whole.has(intent) && asking === undefined && spans.every(({ kind }) => kind === 'reference' || kind === 'cue');

/** "2 ghante aur" is how long, where that was asked. */
const asksHowLong = ({ intent, asking }: OpenRequest): boolean => intent === 'start_charging' && asking !== undefined;

const timed = ({ intent, slots }: OpenRequest): boolean =>
  slots.start !== undefined ||
  slots.duration_s !== undefined ||
  intent === 'create_booking' ||
  intent === 'check_availability' ||
  intent === 'reschedule_booking';

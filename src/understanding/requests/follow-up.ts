import type { OpenRequest, Request } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import { type Piece, split } from '../clauses/split';
import { theirs } from '../clauses/theirs';
import { decide } from '../intents/decide';
import { acting } from '../intents/order';
import type { Span } from '../reading';
import type { Token } from '../text/tokens';
import { isKnown } from '../vocabulary/words';
import { alone, halts } from './alone';
import { build, deviceOf, fill, type Setting } from './build';
import { combine } from './combine';
import { continued, movedInstead } from './continued';
import { independent } from './independent';
import { merge } from './merge';
import { polarityOf } from './polarity';
import { adds, affirms, agreed, changesListed, declines, forbids, letsRun, looksAt, refuses } from './stance';

/** What was said, over what the turn before left open. */
export function follow(
  tokens: readonly Token[],
  spans: readonly Span[],
  setting: Setting,
  context: OpenRequest,
): Request[] {
  const open = context.asking !== undefined || acting.has(context.intent);
  const asked = alone(tokens, context);
  if (asked) return [asked];
  if (!open && halts(tokens, context)) return combine(split(tokens, spans), setting).requests;
  const polarity = polarityOf(tokens, spans, context.intent);
  const pieces = polarity && polarity.length >= tokens.length ? [] : split(tokens, spans, polarity?.length ?? 0);
  const outcome = new Outcome(context, setting, polarity?.says);
  for (const piece of pieces) outcome.take(piece);
  return conclude(outcome, polarity?.says, open, pieces, tokens);
}

function conclude(
  outcome: Outcome,
  says: 'yes' | 'no' | undefined,
  open: boolean,
  pieces: readonly Piece[],
  tokens: readonly Token[],
): Request[] {
  const unknown: Request = { intent: 'unknown', slots: {} };
  const { orders, merged, refused, agreed, foreign } = outcome;
  if (foreign && !orders.length) return [unknown];
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

  /** It was about somebody else. */
  foreign = false;

  constructor(
    private readonly context: OpenRequest,
    private readonly setting: Setting,
    private readonly says?: 'yes' | 'no',
  ) {}

  take({ clause, takenBack, opening }: Piece): void {
    const spoken = this.orders.at(-1)?.slots.device_id ?? this.merged?.slots.device_id ?? this.context.slots.device_id;
    const setting = spoken === undefined ? this.setting : { ...this.setting, spoken };
    const moved = movedInstead(clause, this.context, setting);
    if (moved) {
      this.continues = true;
      this.orders.push(moved);
    } else if (theirs(clause, decide(clause)?.intent ?? this.context.intent)) this.foreign = true;
    else if (affirms(clause, this.context)) this.agreed = true;
    else if (opening === 'start' && !this.says && looksAt(clause, this.context))
      this.orders.push(fill('device_status', clause, setting));
    else if (changesListed(clause, this.context)) this.orders.push(fill('reschedule_booking', clause, setting));
    else if (adds(clause, this.context)) this.orders.push(fill(oneMoreOf(this.context.intent), clause, setting));
    else if (
      takenBack ||
      letsRun(clause, this.context) ||
      forbids(clause, this.context) ||
      (refuses(clause) && !agreed(clause, this.context, this.says))
    )
      this.refused = true;
    else if (this.context.asking === 'confirm' && declines(clause)) this.refused = true;
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

/** One more, where a booking was made that could be moved, is one more booking. */
const oneMoreOf = (intent: OpenRequest['intent']): OpenRequest['intent'] =>
  intent === 'reschedule_booking' ? 'create_booking' : intent;

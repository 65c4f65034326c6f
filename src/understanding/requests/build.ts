import type { Request, Utterance } from '../../assistant/request';
import { type Clause, every } from '../clauses/clause';
import { gateOf } from '../clauses/gates';
import { groupOf, withoutReplaced } from '../clauses/repair';
import { decide } from '../intents/decide';
import { acting, listing } from '../intents/order';
import type { Zoned } from '../moments/zoned';
import type { Span } from '../reading';
import { fillers } from '../slots/fill';

export interface Setting {
  utterance: Utterance;
  now: Zoned;
  /** The device named last. */
  spoken?: string;
}

/** The requests of one clause: one, or one for each device the order names. */
export function build(clause: Clause, setting: Setting): Request[] {
  const decision = decide(clause);
  if (!decision || gateOf(clause, decision.intent)) return [{ intent: 'unknown', slots: {} }];
  const kept = decision.intent === 'reschedule_booking' ? clause : withoutReplaced(clause);
  const chosen = acting.has(decision.intent) ? withoutChoice(kept) : kept;
  return perDevice(chosen, decision.intent).map((part) => fill(decision.intent, part, setting));
}

/** "start gate 2 or tower a", "gate 1 or 2": several that fit, and nobody knows which. */
function withoutChoice(clause: Clause): Clause {
  const { spans, tokens } = clause;
  const first = spans.find(
    (span, i) => isDevice(span) && /^(?:or|ya)$/.test(tokens[span.to]?.word ?? '') && alternative(span, spans[i + 1]),
  );
  const last =
    first && spans.findLast((span) => span.from > first.from && (isDevice(span) || alternative(first, span)));
  if (!first || !last) return clause;
  const text = tokens
    .slice(first.from, last.to)
    .map(({ raw, gap }, i) => (i ? gap : '') + raw)
    .join('');
  const either: Span = { kind: 'unknown_device', text, from: first.from, to: last.to, reader: 'choice' };
  return { ...clause, spans: [...spans.filter(({ from, to }) => to <= first.from || from >= last.to), either] };
}

const isDevice = ({ kind }: Span): boolean => kind === 'device' || kind === 'unknown_device';

const alternative = (first: Span, next: Span | undefined): boolean =>
  next !== undefined && next.from === first.to + 1 && (isDevice(next) || next.kind === 'bare');

/** The request an intent and a clause make. */
export function fill(intent: Request['intent'], clause: Clause, setting: Setting): Request {
  const request: Request = { intent, slots: {} };
  const filling = { ...setting, clause, request };
  for (const filler of fillers[intent]) filler(filling);
  return request;
}

/** "book gate 2 and tower a at 4pm": one clause for each device, with what was said for it and what is shared. */
function perDevice(clause: Clause, intent: Request['intent']): Clause[] {
  const devices = clause.spans.filter(({ kind }) => kind === 'device' || kind === 'unknown_device');
  const several =
    devices.length > 1 &&
    !listing.has(intent) &&
    intent !== 'reschedule_booking' &&
    intent !== 'find_chargers' &&
    intent !== 'name_device' &&
    !sameTwice(devices, clause);
  if (!several) return [clause];
  return devices.map((device) => ({
    ...clause,
    spans: clause.spans.filter((span) => belongs(span, device, devices, clause)),
  }));
}

/** "book gate one uh gate one tomorrow": said twice, and with one time at most. */
const sameTwice = (devices: readonly Span[], { spans }: Clause): boolean =>
  new Set(devices.map((span) => (span.kind === 'device' ? span.device.device_id : textOf(span)))).size < 2 &&
  spans.filter(({ kind }) => kind === 'clock' || kind === 'range').length < 2;

const textOf = (span: Span): string => (span.kind === 'unknown_device' ? span.text.toLowerCase() : '');

/** A device has what was said behind it, before the next; what was said for one of them only once is shared. */
function belongs(span: Span, device: Span, devices: readonly Span[], clause: Clause): boolean {
  if (devices.includes(span)) return span === device;
  if (span.kind === 'connector') return ownerOf(span, devices, clause) === device;
  const group = kindOf(span);
  const alike = clause.spans.filter((other) => kindOf(other) === group);
  const zones = new Set(alike.map((other) => zoneOf(other, devices)));
  return zones.size < 2 || zoneOf(span, devices) === devices.indexOf(device);
}

/** "gun 2 of tower a and gate 1", "tower a gun 2 and gate 1": a connector is part of one device. */
function ownerOf(span: Span, devices: readonly Span[], { tokens }: Clause): Span | undefined {
  const ahead = devices.find(({ from }) => from >= span.to);
  const bound = ahead && ahead.from - span.to < 2 && /^(?:of|on|at|ka|ki|ke)$/.test(tokens[span.to]?.word ?? '');
  return bound ? ahead : (devices.findLast(({ from }) => from < span.from) ?? ahead);
}

const kindOf = (span: Span): string => (span.kind === 'bare' ? 'bare' : groupOf(span));

const zoneOf = (span: Span, devices: readonly Span[]): number =>
  devices.filter(({ from }) => from < span.from).length - 1;

export const deviceOf = (clause: Clause): string | undefined => every(clause, 'device').at(-1)?.device.device_id;

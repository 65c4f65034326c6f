import type { SlotName } from '../../assistant/request';
import { every, first, has } from '../clauses/clause';
import { resolveWindow, termsOf } from '../moments/window';
import type { Filler, Filling } from './context';
import { asGoal } from './goal';
import { limit } from './when';

/** A code that fills one slot. */
export function code(slot: 'booking_id' | 'txn_id' | 'tariff_id' | 'host_id' | 'device_group'): Filler {
  return ({ clause, request }) => {
    const said = textOf(clause, slot);
    if (said !== undefined) request.slots[slot] = said;
  };
}

export const textOf = (clause: Filling['clause'], slot: SlotName): string | undefined =>
  every(clause, 'code')
    .filter((span) => span.slot === slot)
    .at(-1)?.text;

/** A name that is taken away is that of the device spoken of. */
export function name({ clause, request, spoken }: Filling): void {
  const said = textOf(clause, 'name');
  if (said === undefined) return;
  request.slots.name = said;
  const { device_id, device_text } = request.slots;
  if (said === '' && spoken !== undefined && device_id === undefined && device_text === undefined)
    request.slots.device_id = spoken;
}

export function phone({ clause, request }: Filling): void {
  const said = every(clause, 'phone').at(-1);
  if (said) request.slots.phone = said.phone;
}

export function volts({ clause, request }: Filling): void {
  const said = every(clause, 'bare').at(-1);
  if (said) request.slots.volts = said.value;
}

export function last({ clause, request }: Filling): void {
  if (
    request.slots.txn_id === undefined &&
    (clause.cues.has('last_one') || /\b(?:kitna|how much|kya|कितन)/.test(clause.text))
  )
    request.slots.last = true;
}

export function whole({ clause, request }: Filling): void {
  if (has(clause, 'reference') && every(clause, 'reference').some(({ whom }) => whom === 'all'))
    request.slots.all = true;
  else if (clause.cues.has('all')) request.slots.all = true;
}

/** What a running charge gets more of, or until when it goes on. */
export function extension(filling: Filling): void {
  limit(filling);
  const { clause, now, request } = filling;
  const spans = clause.spans.map((span) => asGoal(span, clause.tokens));
  const { slots } = resolveWindow(termsOf(spans.filter(({ kind }) => kind !== 'now')), now);
  if (slots.duration_s !== undefined && !first(clause, 'energy') && !first(clause, 'money'))
    request.slots.duration_s = slots.duration_s;
  const end = slots.end ?? (slots.duration_s === undefined ? slots.start : undefined);
  if (end !== undefined) request.slots.end = end;
}

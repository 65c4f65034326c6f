import { hourOf } from '../moments/resolve-clock';
import { resolveWindow, type TimeTerms, termsOf } from '../moments/window';
import { iso, parseZoned } from '../moments/zoned';
import type { Span } from '../reading';
import { asHour } from './as-hour';
import type { Filling } from './context';

/** Which booking is meant, by its start or its day. */
export function whichBooking(filling: Filling): void {
  const { clause, now, request } = filling;
  const spans = clause.spans.map((span) => asStart(span, filling));
  const terms = termsOf(spans.filter(({ kind }) => kind !== 'duration' && kind !== 'now'));
  const known = spokenOf(terms, filling);
  const { slots } = resolveWindow(terms, now);
  if (known !== undefined) request.slots.start = known;
  else if (slots.start !== undefined) request.slots.start = slots.start;
  else if (slots.date !== undefined) request.slots.date = slots.date;
}

/** "the 11 one", "11 wala": a number that says which is when it begins. */
function asStart(span: Span, { clause: { tokens }, request }: Filling): Span {
  const word = (at: number): string => tokens[at]?.word ?? '';
  const one =
    /^(wala|one)$/.test(word(span.to)) ||
    (/^(ka|ki)$/.test(word(span.to)) && /^(booking|slot|start)$/.test(word(span.to + 1)));
  if (span.kind !== 'bare' || !one || span.value > 24 || span.value < 1 || request.slots.booking_id !== undefined)
    return span;
  return asHour(span);
}

/** An hour is that of the booking just spoken of, where that begins with such a clock face. */
export function spokenOf(
  { start, day, part }: TimeTerms,
  { utterance: { context }, now }: Filling,
): string | undefined {
  const known = context?.slots.start ?? context?.slots.from_start;
  const was = known === undefined ? undefined : parseZoned(known, now.timeZone);
  if (!was || !start || day || part || start.minute !== was.minute) return undefined;
  const same = start.half === 'bare' ? start.hour % 12 === was.hour % 12 : hourOf(start) === was.hour;
  return same ? iso(was) : undefined;
}

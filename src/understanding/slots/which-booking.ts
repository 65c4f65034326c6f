import { resolveWindow, termsOf } from '../moments/window';
import type { Filling } from './context';

/** Which booking is meant, by its start or its day. */
export function whichBooking({ clause, now, request }: Filling): void {
  const { slots } = resolveWindow(
    termsOf(clause.spans.filter(({ kind }) => kind !== 'duration' && kind !== 'now')),
    now,
  );
  if (slots.start !== undefined) request.slots.start = slots.start;
  else if (slots.date !== undefined) request.slots.date = slots.date;
}

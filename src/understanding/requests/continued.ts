import type { OpenRequest, Request } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import type { Setting } from './build';
import { merge } from './merge';

/** "ok book it", after it was asked whether it is free: the order keeps the device and the window. */
export function continued(
  request: Request,
  clause: Clause,
  context: OpenRequest,
  setting: Setting,
): Request | undefined {
  const asked = context.intent === 'check_availability' || context.intent === 'device_status';
  if (!asked || request.intent !== 'create_booking') return undefined;
  const other = clause.spans.some(
    (span) =>
      (span.kind === 'device' && span.device.device_id !== context.slots.device_id) || span.kind === 'unknown_device',
  );
  if (other) return undefined;
  const open: OpenRequest = { intent: 'create_booking', slots: context.slots };
  return merge(open, clause, setting) ?? { intent: 'create_booking', slots: { ...context.slots } };
}

/** "move it to 6 instead", asked whether a booking shall be cancelled: that booking is moved. */
export function movedInstead(
  clause: Clause,
  { intent, asking, slots }: OpenRequest,
  setting: Setting,
): Request | undefined {
  if (intent !== 'cancel_booking' || asking !== 'confirm' || !clause.cues.has('move')) return undefined;
  const { start, date, device_id, booking_id } = slots;
  const open: OpenRequest = {
    intent: 'reschedule_booking',
    slots: {
      ...(device_id !== undefined && { device_id }),
      ...(booking_id !== undefined && { booking_id }),
      ...(start !== undefined && { from_start: start }),
      ...(date !== undefined && { from_date: date }),
    },
  };
  return merge(open, clause, setting);
}

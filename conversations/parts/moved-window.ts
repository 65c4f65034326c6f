import type { HeldBooking } from '../../src/assistant/orders/cancel-bookings';
import type { Request } from '../../src/assistant/request';
import { Temporal, type TimeZone } from '../../src/assistant/time';

/** Where a day part begins when only the part of the day was said. */
const PART_BEGINS = { morning: '09:00', afternoon: '14:00', evening: '18:00', night: '21:00' } as const;

/**
 * The window a booking moves to: what was said over what it was. A clock time without a day stays on the booking's own
 * day while that is still to come; a day without a clock time keeps the booking's. Undefined where nothing new was said.
 */
export function movedWindow(
  from: HeldBooking,
  { slots, dayImplied }: Request,
  now: Temporal.Instant,
  zone: TimeZone,
): { start: Temporal.Instant; seconds: number } | undefined {
  const { start, date, day_part, shift_s = 0, extend_s = 0, duration_s, to_device_id } = slots;
  const said = [start, date, day_part, slots.shift_s, slots.extend_s, duration_s, to_device_id];
  if (said.every((value) => value === undefined)) return undefined;
  const old = Temporal.Instant.from(from.start).toZonedDateTimeISO(zone);
  let moved = old;
  if (start !== undefined) {
    const wanted = Temporal.Instant.from(start).toZonedDateTimeISO(zone);
    const onOldDay = old.withPlainTime(wanted.toPlainTime());
    const stillToCome = Temporal.Instant.compare(onOldDay.toInstant(), now) > 0;
    moved = dayImplied && stillToCome ? onOldDay : wanted;
  } else {
    if (date !== undefined)
      moved = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: old.toPlainTime() });
    if (day_part !== undefined) moved = moved.withPlainTime(PART_BEGINS[day_part]);
  }
  return { start: moved.toInstant().add({ seconds: shift_s }), seconds: (duration_s ?? from.seconds) + extend_s };
}

import type { HeldBooking } from '../../src/assistant/orders/cancel-bookings';
import type { BookingWindow } from '../../src/assistant/orders/order';
import type { Choice } from '../../src/assistant/reply';
import type { Intent, Slots } from '../../src/assistant/request';
import { Temporal, type TimeZone } from '../../src/assistant/time';
import type { Speech } from '../../src/assistant/wording';

const dayOf = (booking: HeldBooking, zone: TimeZone) =>
  Temporal.Instant.from(booking.start).toZonedDateTimeISO(zone).toPlainDate();

const covers = (booking: HeldBooking, at: Temporal.Instant) => {
  const start = Temporal.Instant.from(booking.start);
  return (
    Temporal.Instant.compare(start, at) <= 0 &&
    Temporal.Instant.compare(at, start.add({ seconds: booking.seconds })) < 0
  );
};

const sameWindow = (a: BookingWindow, b: BookingWindow) =>
  a.deviceId === b.deviceId &&
  a.connectorId === b.connectorId &&
  a.seconds === b.seconds &&
  Temporal.Instant.from(a.start).equals(Temporal.Instant.from(b.start));

/** Which of one's bookings were meant: by number, charger, moment, day, or period; all of them where nothing was said. */
export function heldOn(bookings: HeldBooking[], slots: Slots, zone: TimeZone): HeldBooking[] {
  const { booking_id, device_id, start, date, from, to, these } = slots;
  return bookings.filter(
    (booking) =>
      (these === undefined || these.some((each) => sameWindow(each, booking))) &&
      (booking_id === undefined || booking.bookingId === booking_id) &&
      (device_id === undefined || booking.deviceId === device_id) &&
      (start === undefined || covers(booking, Temporal.Instant.from(start))) &&
      (date === undefined || dayOf(booking, zone).equals(Temporal.PlainDate.from(date))) &&
      (from === undefined || booking.start >= Temporal.Instant.from(from).toString()) &&
      (to === undefined || booking.start < Temporal.Instant.from(to).toString()),
  );
}

/** Bookings to choose from where what was said fits none of them; `keep` is what of the request still holds for it. */
export function chosenFrom(own: HeldBooking[], intent: Intent, keep: Slots, speech: Speech): Choice[] {
  return own.slice(0, 4).map((each) => ({
    label: bookingWords(each, speech),
    request: { intent, slots: { ...keep, booking_id: each.bookingId } },
  }));
}

/** One booking in the sentence, several in a list of their own. */
export function listed(bookings: BookingWindow[], speech: Speech): string {
  const words = bookings.map((booking) => bookingWords(booking, speech));
  return words.length === 1 ? ` ${words.join()}` : words.map((each) => `\n• ${each}`).join('');
}

/** `Gate 1 (l5coqi), Mon 23 Nov, 3:00 pm to 4:00 pm IST`. */
export function bookingWords(booking: BookingWindow, speech: Speech): string {
  return `${speech.device(booking.deviceId)}, ${speech.format.window(Temporal.Instant.from(booking.start), booking.seconds)}`;
}

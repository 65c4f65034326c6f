import type { Reach } from '../assistant/later/reach';
import type { BookingWindow } from '../assistant/orders/order';
import type { Key } from '../assistant/store';

/** A driver whose booked device was taken out of service, and what they are to hear of it; kept after it was told, so that it is told once. */
export interface Affected extends Reach {
  userId: string;
  booking: BookingWindow;
  told?: true;
  /** They have heard that the device is back. */
  back?: true;
}

/** The key of it: a booking has one, however often its device is switched. */
export const affectedKey = (userId: string, bookingId: string): Key => ({
  kind: 'affected',
  owner: userId,
  id: bookingId,
});

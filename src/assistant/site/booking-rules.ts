/** What an operator allows of bookings. */
export interface BookingRules {
  /** The longest booking, in minutes. */
  longestMinutes: number;
  /** How far ahead a booking may begin, in days; bookings are looked for no further than 30 days ahead. */
  daysAhead: number;
  /** How many bookings to come one person may hold. */
  atOnce: number;
  /** How long before its start a booking has to be made, in minutes. */
  noticeMinutes: number;
}

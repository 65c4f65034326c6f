/** A time on the clock face as said; `bare` may be in either half of the day, `full` is certain. */
export interface Clock {
  hour: number;
  minute: number;
  half: 'bare' | 'am' | 'pm' | 'full';
  /** "raat 2 baje": belongs to the night that begins on the day named. */
  night?: true;
  /** 12 at night, which ends the day named. */
  midnight?: true;
}

export type Part = 'morning' | 'afternoon' | 'evening' | 'night';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A day as said, before anyone knows whether it lies ahead or behind. */
export type Day =
  | { is: 'relative'; days: number /** "kal" and "parson" look either way. */; eitherWay?: true }
  | { is: 'weekday'; weekday: number; which?: 'next' | 'last' | 'this' }
  | { is: 'date'; day: number; month?: number; year?: number };

/** A stretch of the calendar as said. */
export type Period =
  | { is: 'calendar'; unit: 'day' | 'week' | 'month' | 'year'; offset: number }
  | { is: 'weekend'; offset: number }
  | { is: 'back'; unit: Unit; count: number }
  | { is: 'ahead'; unit: Unit; count: number }
  | { is: 'month'; month: number; year?: number }
  | { is: 'year'; year: number }
  | { is: 'days'; first: Day; last: Day }
  | { is: 'since'; day: Day };

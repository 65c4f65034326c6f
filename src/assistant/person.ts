import type { TimeZone } from './time';

/** What somebody may do: a guest asks, a driver charges, an operator runs the site, an admin both everywhere. */
export type Role = 'guest' | 'driver' | 'operator' | 'admin';

/** The languages replies are worded in. Hinglish is answered in Hindi. */
export type Language = 'en' | 'hi';

/** Who is speaking, the same person in every channel. */
export interface Person {
  id: string;
  role: Role;
  /** As colleagues call them; shown to themselves only. */
  name?: string;
  /** Kazam's id of the user, usually the mobile number. Only drivers and up have one. */
  userId?: string;
  timezone: TimeZone;
  locale: string;
}

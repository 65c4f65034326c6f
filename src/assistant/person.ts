import type { Identity, Incoming } from './message';
import type { TimeZone } from './time';

/** What somebody may do: a guest asks, a driver charges, an operator runs the site, an admin both everywhere. */
export type Role = 'guest' | 'driver' | 'operator' | 'admin';

/** The languages replies are worded in: English, Hindi in Devanagari, and Hindi as it is typed in Latin letters. */
export type Language = 'en' | 'hi' | 'hinglish';

/** Who is speaking, the same person in every channel. */
export interface Person {
  id: string;
  role: Role;
  /** As colleagues call them; shown to themselves only. */
  name?: string;
  /** Kazam's id of the user, usually the mobile number. Only linked people have one. */
  userId?: string;
  timezone: TimeZone;
  locale: string;
}

/** Somebody who may do what drivers do, on their own bookings and transactions. */
export type Driver = Person & { userId: string };

/** True where the person is linked to a Kazam user. */
export const isDriver = (person: Person): person is Driver => person.role !== 'guest' && person.userId !== undefined;

/** True where the person runs the site. */
export const isOperator = (person: Person): boolean => person.role === 'operator' || person.role === 'admin';

/** Who is behind an account. */
export interface People {
  /** The person of an account; a guest where nothing is proven. */
  who(incoming: Pick<Incoming, 'identity' | 'locale' | 'verifiedEmail'>): Promise<Person>;
  /** Links an account to the Kazam user of a phone number (E.164) that the channel has proven to be theirs. */
  linkPhone(identity: Identity, phone: string): Promise<Person>;
  /** A code of eight digits that joins whoever says it within ten minutes to this person, once. */
  createCode(person: Person): Promise<string>;
  /** Links an account to the person whose code it is; undefined where the code is wrong, used, too old or tried too often. */
  linkCode(identity: Identity, code: string): Promise<Person | undefined>;
}

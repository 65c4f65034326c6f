import type { Location } from './charging';
import type { Language } from './person';
import type { Request } from './request';
import type { Temporal } from './time';
import type { Fetched } from './voice';

/** A place to talk in, with its channel in front: `web:asha`, `telegram:4711`, `slack:T1:D1`, `slack:T1:C1:1234.56` (a thread). */
export type Chat = string;

/** An account in a channel, with its channel in front: `web:asha`, `telegram:4711`, `slack:T1:U1`. */
export type Identity = string;

/** What a person did. A contact is only ever the speaker's own: the channel has checked that. */
export type Said =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; value: string }
  | { kind: 'contact'; phone: string }
  /** A voice note; `words` where the channel has written it down itself. `recording` is fetched when it is needed. `live` where it is answered aloud. */
  | { kind: 'voice'; recording(): Promise<Fetched>; words?: string; live?: true }
  /** Where the person is. */
  | { kind: 'location'; at: Location }
  /** What was asked for later, at its time; `continues` names the charge it goes on with, and `unasked` what nobody asked for. */
  | { kind: 'kept'; request: Request; language: Language; continues?: string; unasked?: true }
  /** Something we cannot read: a sticker, a file, a forwarded contact. */
  | { kind: 'other'; what: 'attachment' | 'foreign_contact' };

/** One message as a channel read it. */
export interface Incoming {
  /** The same for every delivery of the same message: `telegram:<update_id>`, `slack:<event_id>`. */
  id: string;
  chat: Chat;
  identity: Identity;
  /** When the person sent it, as the channel says. */
  at: Temporal.Instant;
  /** Its place in the channel's own sequence, where that says more than the time: grows with every message of an account. */
  order?: number;
  said: Said;
  /** Nobody else reads that chat. */
  isPrivate?: boolean;
  /** BCP 47, where the channel knows it. */
  locale?: string;
  /** Where the channel can speak one language only, whatever the words were in. */
  language?: Language;
  /** The account's e-mail where the channel vouches for it; asked only of people we do not know yet. */
  verifiedEmail?: () => Promise<string | undefined>;
}

import type { Chat, Identity } from './message';
import type { Language } from './person';
import type { TimeZone } from './time';

/** Who hears of something later, where, and how they are spoken to. */
export interface Listener {
  person: string;
  /** Orders the person's jobs in the messages queue. */
  identity: Identity;
  chat: Chat;
  language: Language;
  timezone: TimeZone;
}

/** The listener in whatever was written down with one. */
export const listenerOf = ({ person, identity, chat, language, timezone }: Listener): Listener => ({
  person,
  identity,
  chat,
  language,
  timezone,
});

import type { Identity } from '../assistant/message';
import type { People, Person } from '../assistant/person';
import type { Key, Store } from '../assistant/store';
import type { Clock, TimeZone } from '../assistant/time';
import { createCode, redeem } from './link-codes';
import type { RosterEntry } from './roster';

/** What an account was proven to be: somebody of the roster, or the Kazam user of a phone number. */
type Link = { entry: string } | { userId: string };

const linkKey = (identity: Identity): Key => ({ kind: 'identity', owner: identity, id: 'link' });

/**
 * Who is speaking. The local page's accounts are the roster's own; every other account is a guest until its channel has
 * proven a phone number (Telegram) or a work e-mail (Slack).
 */
export function createPeople(options: {
  store: Store;
  roster: readonly RosterEntry[];
  timezone: TimeZone;
  /** True where `web:<id>` is as good as being that person: the page of a local program with nothing real behind it. */
  webIsTrusted: boolean;
  clock: Clock;
  randomDigits: (count: number) => string;
}): People {
  const { store, roster, timezone, webIsTrusted, clock, randomDigits } = options;

  const known = (entry: RosterEntry, locale?: string): Person => ({
    id: entry.id,
    name: entry.name,
    role: entry.role,
    timezone: entry.timezone ?? timezone,
    locale: entry.locale ?? locale ?? 'en-IN',
    ...(entry.userId !== undefined && { userId: entry.userId }),
  });
  const driver = (userId: string, locale?: string): Person => {
    const entry = roster.find((each) => each.userId === userId);
    return entry
      ? known(entry, locale)
      : { id: `user-${userId}`, role: 'driver', userId, timezone, locale: locale ?? 'en-IN' };
  };
  const guest = (identity: Identity, locale = 'en-IN'): Person => ({ id: identity, role: 'guest', timezone, locale });

  const link = async (identity: Identity, what: Link): Promise<void> => {
    const key = linkKey(identity);
    const earlier = await store.read<Link>(key);
    if (earlier) await store.replace<Link>(key, earlier.version, what);
    else await store.create<Link>(key, what);
  };

  const behind = (found: Link, locale?: string): Person | undefined => {
    if ('userId' in found) return driver(found.userId, locale);
    const entry = roster.find(({ id }) => id === found.entry);
    return entry && known(entry, locale);
  };
  const linked = async (identity: Identity, locale?: string): Promise<Person | undefined> => {
    const found = (await store.read<Link>(linkKey(identity)))?.value;
    return found && behind(found, locale);
  };

  return {
    async who({ identity, locale, verifiedEmail }) {
      const [channel, account] = identity.split(/:(.*)/s);
      const own = channel === 'web' && webIsTrusted ? roster.find(({ id }) => id === account) : undefined;
      if (own) return known(own, locale);
      const person = await linked(identity, locale);
      if (person) return person;
      const email = roster.some((entry) => entry.email) ? await verifiedEmail?.() : undefined;
      const entry = email === undefined ? undefined : roster.find((each) => each.email === email.toLowerCase());
      if (!entry) return guest(identity, locale);
      await link(identity, { entry: entry.id });
      return known(entry, locale);
    },

    async linkPhone(identity, phone) {
      const userId = phone.replace(/\D/g, '');
      await link(identity, { userId });
      return driver(userId);
    },

    async createCode({ id, userId }) {
      const entry = roster.find((each) => each.id === id);
      const own: Link | undefined = entry ? { entry: entry.id } : userId === undefined ? undefined : { userId };
      if (!own) throw new Error(`${id} is nobody an account could be linked to`);
      return createCode(store, clock, own, randomDigits);
    },

    async linkCode(identity, code) {
      const proven = await redeem<Link>(store, clock, identity, code);
      if (!proven) return undefined;
      await link(identity, proven);
      return behind(proven);
    },
  };
}

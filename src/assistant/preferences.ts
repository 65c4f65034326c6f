import type { Language } from './person';
import type { Fact, Key, Store } from './store';
import type { TimeZone } from './time';

/** What a person has chosen for themselves; everything is absent until they do. */
export interface Preferences {
  /** Spoken where their words show none. */
  language?: Language;
  timezone?: TimeZone;
  /** Answers to voice notes come as voice notes too. */
  spokenReplies?: boolean;
  /** An operator's: false where they want no alerts of what goes wrong, or no report on Mondays. */
  alerts?: boolean;
  weeklyReport?: boolean;
  /** Their own names for chargers, by device id. */
  nicknames?: Record<string, string>;
  /** The connector they took last, of chargers whose connectors are not all of one kind, by device id. */
  connectors?: Record<string, number>;
}

/** Where a person's preferences stand. */
export const preferencesKey = (personId: string): Key => ({ kind: 'preferences', owner: personId, id: 'own' });

/** The preferences in what was read of their key. */
export const preferencesIn = (read: Fact<unknown> | undefined): Preferences =>
  (read as Fact<Preferences> | undefined)?.value ?? {};

/** Changes a person's preferences; what `change` does not touch stays. */
export async function prefer(
  store: Store,
  personId: string,
  change: (before: Preferences) => Preferences,
): Promise<void> {
  const key = preferencesKey(personId);
  for (;;) {
    const before = await store.read<Preferences>(key);
    const after = change(before?.value ?? {});
    const written = before ? await store.replace(key, before.version, after) : await store.create(key, after);
    if (written) return;
  }
}

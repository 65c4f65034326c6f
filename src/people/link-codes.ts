import { createHash } from 'node:crypto';
import type { Identity } from '../assistant/message';
import type { Key, Store } from '../assistant/store';
import type { Clock } from '../assistant/time';

/** What a code proves: whose account is to be joined. */
export interface Code<Link> {
  link: Link;
}

/** Digits can be spoken; eight of them, five tries an hour and ten minutes leave a guesser one chance in twelve million. */
const DIGITS = 8;
const GOOD_FOR_MINUTES = 10;
const TRIES_AN_HOUR = 5;

/** The code itself is not kept: who reads the table cannot use it. */
const codeKey = (code: string): Key => ({
  kind: 'link-code',
  owner: createHash('sha256').update(code).digest('base64url'),
  id: 'open',
});

const triesKey = (identity: Identity): Key => ({ kind: 'link-tries', owner: identity, id: 'hour' });

/** Makes a code that joins whoever says it to this link, once, within ten minutes. */
export async function createCode<Link>(
  store: Store,
  clock: Clock,
  link: Link,
  randomDigits: (count: number) => string,
): Promise<string> {
  for (;;) {
    const code = randomDigits(DIGITS);
    const expires = clock.now().add({ minutes: GOOD_FOR_MINUTES });
    if (await store.create<Code<Link>>(codeKey(code), { link }, { expires })) return code;
  }
}

/** False where an account has tried too often within the hour. Counts this try. */
async function mayTry(store: Store, clock: Clock, identity: Identity): Promise<boolean> {
  const key = triesKey(identity);
  for (;;) {
    const before = await store.read<{ tries: number }>(key);
    const tries = (before?.value.tries ?? 0) + 1;
    if (tries > TRIES_AN_HOUR) return false;
    // Each try starts the hour anew: who goes on guessing waits on.
    const moments = { expires: clock.now().add({ hours: 1 }) };
    const written = before
      ? await store.replace(key, before.version, { tries }, moments)
      : await store.create(key, { tries }, moments);
    if (written) return true;
  }
}

/** What a code proves, which it does once; undefined where it is wrong, used, too old, or was tried too often. */
export async function redeem<Link>(
  store: Store,
  clock: Clock,
  identity: Identity,
  code: string,
): Promise<Link | undefined> {
  if (!(await mayTry(store, clock, identity))) return undefined;
  const key = codeKey(code);
  const found = await store.read<Code<Link>>(key);
  if (!found || !(await store.remove(key, found.version))) return undefined;
  return found.value.link;
}

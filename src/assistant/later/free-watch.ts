import type { Listener } from '../listener';
import type { Key, Moments, Store } from '../store';
import type { IsoInstant, Temporal } from '../time';

/** Somebody who wants to hear once when a device becomes available. */
export interface FreeWatch extends Listener {
  since: IsoInstant;
  /** Their own booking does not stand in their way. */
  userId?: string;
}

/** Nothing can be begun before somebody's booking that starts so soon. */
export const TOO_SOON_SECONDS = 15 * 60;

/** The key of such a watch: the device owns it, the person names it, so the sweep need not read it. */
export const freeWatchKey = (deviceId: string, personId: string): Key => ({
  kind: 'free-watch',
  owner: deviceId,
  id: personId,
});

/** Who has not needed it for a day has found another. */
const KEPT_HOURS = 24;

/** Watches a device no longer: the person knows that it is available. */
export async function forgetFree(store: Store, deviceId: string, personId: string): Promise<void> {
  const key = freeWatchKey(deviceId, personId);
  const watch = await store.read(key);
  if (watch) await store.remove(key, watch.version);
}

/** Watches a device for a person from now on, for a day; asking again only tells where they are now. */
export async function watchFree(
  store: Store,
  deviceId: string,
  listener: Listener & Pick<FreeWatch, 'userId'>,
  now: Temporal.Instant,
): Promise<void> {
  const key = freeWatchKey(deviceId, listener.person);
  const watch: FreeWatch = { ...listener, since: now.toString() };
  const moments: Moments = { due: now, expires: now.add({ hours: KEPT_HOURS }) };
  const earlier = await store.read<FreeWatch>(key);
  await (earlier ? store.replace(key, earlier.version, watch, moments) : store.create(key, watch, moments));
}

import type { KnownDevice } from './site';

/** A list for each set of nicknames used lately, as long as the site's own list lives: understanding keeps an index of each. */
const lists = new WeakMap<readonly KnownDevice[], Map<string, KnownDevice[]>>();

/** Of so many people at most; making a list anew costs little. */
const MOST_LISTS = 100;

/** The devices as one person calls them; the site's own names go on being understood. */
export function nicknamed(devices: KnownDevice[], nicknames: Record<string, string> = {}): KnownDevice[] {
  const key = JSON.stringify(nicknames);
  if (key === '{}') return devices;
  const kept = lists.get(devices) ?? new Map<string, KnownDevice[]>();
  const known = kept.get(key);
  if (known) return known;
  const named = devices.map((device) => {
    const name = nicknames[device.deviceId];
    return name === undefined ? device : { ...device, name, siteName: device.siteName ?? device.name };
  });
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_LISTS) kept.delete(oldest);
  lists.set(devices, kept.set(key, named));
  return named;
}

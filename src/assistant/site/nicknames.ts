import type { KnownDevice } from './site';

/** One list for each set of nicknames, as long as the site's own list lives: understanding keeps an index of each list. */
const lists = new WeakMap<readonly KnownDevice[], Map<string, KnownDevice[]>>();

/** The devices as one person calls them; the site's own names go on being understood. */
export function nicknamed(devices: KnownDevice[], nicknames: Record<string, string> = {}): KnownDevice[] {
  const key = JSON.stringify(nicknames);
  if (key === '{}') return devices;
  const known = lists.get(devices)?.get(key);
  if (known) return known;
  const named = devices.map((device) => {
    const name = nicknames[device.deviceId];
    return name === undefined ? device : { ...device, name, siteName: device.siteName ?? device.name };
  });
  lists.set(devices, new Map(lists.get(devices)).set(key, named));
  return named;
}

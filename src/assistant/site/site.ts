import type { Booking, Location, OpeningHours, Protocol } from '../charging';
import type { NamedDevice } from '../request';

/** What is known of a device without asking again: its name, prices, hours; never what it is doing now. */
export interface KnownDevice {
  deviceId: string;
  /** What people call it; the id where it has no name. */
  name: string;
  /** What the site calls it, where `name` is a person's own name for it. */
  siteName?: string;
  protocol: Protocol;
  connectorCount: number;
  rate?: number;
  tariffId?: string;
  openingHours?: OpeningHours;
  sockets: string[];
  address?: string;
  location?: Location;
  amenities: { amenity: string; distanceKm: number }[];
}

/** The devices of the organisation, as far as words and prices need them. */
export interface Site {
  devices(): Promise<KnownDevice[]>;
  /** The bookings to come of these devices, as they were a moment ago. */
  bookings(devices: KnownDevice[]): Promise<Booking[]>;
}

const named = new WeakMap<readonly KnownDevice[], NamedDevice[]>();

/** Devices as understanding wants them: the same list for the same devices, since it keeps an index of each list. */
export function namesOf(devices: readonly KnownDevice[]): NamedDevice[] {
  const known = named.get(devices);
  if (known) return known;
  const names = devices.flatMap(({ deviceId, name, siteName, connectorCount }) =>
    [name, siteName]
      .filter((each) => each !== undefined)
      .map((each) => ({ device_id: deviceId, name: each, num_connectors: connectorCount })),
  );
  named.set(devices, names);
  return names;
}

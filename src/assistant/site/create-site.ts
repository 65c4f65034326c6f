import type { Device, DeviceDetails } from '../charging';
import type { Platform } from '../platform';
import { type Clock, Temporal } from '../time';
import { createSeenBookings } from './seen-bookings';
import type { KnownDevice, Site } from './site';

/** Names, prices and hours change rarely, and every turn needs them: read again after five minutes. */
const FRESH_FOR = Temporal.Duration.from({ minutes: 5 });

/** The details of a device: by its id where the platform sends it, else by the place they share. */
function detailsOf(device: Device, all: DeviceDetails[]): DeviceDetails | undefined {
  const same = (d: DeviceDetails) =>
    d.deviceId
      ? d.deviceId === device.deviceId
      : d.location?.[0] === device.location?.[0] && d.location?.[1] === device.location?.[1];
  const found = all.filter(same);
  return found.length === 1 ? found[0] : undefined;
}

function know(device: Device, all: DeviceDetails[]): KnownDevice {
  const details = detailsOf(device, all);
  const rate = device.rate ?? details?.rate;
  const location = device.location ?? details?.location;
  return {
    deviceId: device.deviceId,
    name: details?.name ?? device.deviceId,
    protocol: device.protocol,
    connectorCount: Math.max(1, device.connectors.length),
    sockets: details?.sockets ?? [],
    amenities: details?.amenities ?? [],
    ...(rate !== undefined && { rate }),
    ...(device.tariffId !== undefined && { tariffId: device.tariffId }),
    ...(details?.openingHours && { openingHours: details.openingHours }),
    ...(details?.address !== undefined && { address: details.address }),
    ...(location && { location }),
  };
}

/** Knows the devices of a platform; the details are a help, so their absence is no error. */
export function createSite(platform: Platform, clock: Clock): Site {
  let known: { at: Temporal.Instant; devices: Promise<KnownDevice[]> } | undefined;
  const read = async () => {
    const [devices, details] = await Promise.all([
      platform.getDeviceStates(),
      platform.getDeviceDetails({}).catch((): DeviceDetails[] => []),
    ]);
    return devices.map((device) => know(device, details));
  };
  const isFresh = (at: Temporal.Instant, now: Temporal.Instant) =>
    Temporal.Instant.compare(at.add({ seconds: FRESH_FOR.total('seconds') }), now) > 0;
  return {
    bookings: createSeenBookings(platform, clock),
    async devices() {
      const now = clock.now();
      const earlier = known;
      if (earlier && isFresh(earlier.at, now)) return earlier.devices;
      const reading = { at: now, devices: read() };
      known = reading;
      try {
        return await reading.devices;
      } catch (error) {
        if (known === reading) known = earlier;
        // Names of this morning are better than none while the platform is silent.
        if (!earlier) throw error;
        return earlier.devices;
      }
    },
  };
}

import * as z from 'zod/mini';
import type { Location } from '../../../assistant/charging';
import { answer, databaseEndpoint } from '../endpoint';
import type { SimulatedDevice } from '../site';
import { kilometresBetween } from './distance';

const DEFAULT_KM = 5;

const degrees = /^\[\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\]$/;

/** A query's list: words with commas between, with or without brackets and quotes. */
const words = (allowed: string[]) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((list) => list.replace(/["[\]\s]/g, '').split(',')),
    ),
    z.array(z.enum(allowed)),
  );

const query = z.strictObject({
  loc: z.optional(
    z.pipe(
      z.string().check(z.regex(degrees)),
      z.transform((loc): Location => {
        const [, latitude, longitude] = degrees.exec(loc) ?? [];
        return [Number(latitude), Number(longitude)];
      }),
    ),
  ),
  dist: z.optional(z.pipe(z.string().check(z.regex(/^\d{1,5}(\.\d+)?$/)), z.transform(Number))),
  fullAddress: z.optional(z.enum(['true', 'false'])),
  socket: z.optional(words(['three_pin', 'iec_60309', 'type_2', 'type_1', 'ccs', 'gbt', 'chademo'])),
  parking: z.optional(words(['2W', '3W', '4W'])),
});

/** Chargers as a driver looks for them: around a place, with a socket, for a vehicle. */
export const getDeviceDetails = databaseEndpoint('GET', '/getDeviceDetails', query, (site, wanted) => {
  const { loc, dist = DEFAULT_KM, socket, parking } = wanted;
  const far = (device: SimulatedDevice) => (loc ? kilometresBetween(loc, device.location) : 0);
  const found = site.devices
    .filter((device) => far(device) <= dist)
    .filter(({ description }) => !socket || socket.some((one) => description.sockets.includes(one)))
    .filter(({ description }) => !parking || parking.some((one) => description.vehicleTypes.includes(one)))
    .sort((a, b) => far(a) - far(b));
  return answer(
    site,
    found.map((device) => detailsAnswer(device, wanted.fullAddress === 'true')),
  );
});

function detailsAnswer({ deviceId, name, rate, location, description }: SimulatedDevice, fullAddress: boolean) {
  return {
    device_id: deviceId,
    name,
    model: description.model,
    rate,
    image: description.image,
    timings: description.timings,
    sockets: description.sockets,
    vehicle_types: description.vehicleTypes,
    // With `fullAddress` the platform hands on what Google's reverse geocoding answered, which is a list.
    address: fullAddress ? [{ formatted_address: description.address }] : description.area,
    amenities: description.amenities,
    location,
  };
}

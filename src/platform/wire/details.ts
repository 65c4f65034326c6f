import * as z from 'zod/mini';
import type { DeviceDetails, OpeningHours } from '../../assistant/charging';
import { Temporal } from '../../assistant/time';
import { id, known, location, number, orNothing, sensible } from './lenient';

const words = z.catch(sensible(z.string()), []);

/** `"10:00 - 23:59"`. */
const timings = z.pipe(
  z.string().check(z.regex(/^\s*([01]?\d|2[0-3]):[0-5]\d\s*-\s*([01]?\d|2[0-4]):[0-5]\d\s*$/)),
  z.transform((text): OpeningHours => {
    const [opens = '', closes = ''] = text.split('-');
    return { opens: timeOf(opens), closes: timeOf(closes) };
  }),
);

const amenity = z.pipe(
  z.object({ amenity: z.string(), distance: number }),
  z.transform((near) => ({ amenity: near.amenity, distanceKm: near.distance })),
);

/** With `fullAddress` the platform hands on Google's list, whose first entry is the most exact. */
const address = z.union([
  z.string(),
  z.pipe(
    z.array(z.object({ formatted_address: z.string() })).check(z.minLength(1)),
    z.transform((results) => results[0]?.formatted_address ?? ''),
  ),
]);

const wire = z.object({
  device_id: orNothing(id),
  name: orNothing(z.string()),
  model: orNothing(z.string()),
  rate: orNothing(number),
  image: orNothing(z.string()),
  timings: orNothing(timings),
  sockets: words,
  vehicle_types: words,
  address: orNothing(address),
  amenities: z.catch(sensible(amenity), []),
  location: orNothing(location),
});

/** The chargers `getDeviceDetails` found. */
export const detailsAnswer = sensible(z.pipe(wire, z.transform(toDetails)));

function toDetails(answer: z.output<typeof wire>): DeviceDetails {
  return known({
    deviceId: answer.device_id,
    name: answer.name,
    model: answer.model,
    rate: answer.rate,
    image: answer.image,
    openingHours: answer.timings,
    sockets: answer.sockets,
    vehicleTypes: answer.vehicle_types,
    address: answer.address,
    amenities: answer.amenities,
    location: answer.location,
  });
}

/** 24:00 is the midnight that the next day begins with. */
function timeOf(text: string): Temporal.PlainTime {
  const [hour = 0, minute = 0] = text.trim().split(':').map(Number);
  return Temporal.PlainTime.from({ hour: hour % 24, minute });
}

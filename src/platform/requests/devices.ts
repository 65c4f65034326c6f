import * as z from 'zod/mini';
import type { DetailsQuery, Platform } from '../../assistant/platform';
import { checked, deviceId, epoch, location, positive } from '../check';
import { post, type Sender } from '../sender';
import { detailsAnswer } from '../wire/details';
import { deviceAnswer } from '../wire/device';
import { id, sensible } from '../wire/lenient';

type Devices = Pick<Platform, 'getDeviceState' | 'getDeviceStates' | 'getDeviceDetails' | 'getDeviceUptime'>;

const DAY_S = 86_400;
const IST_OFFSET_S = 19_800;

/** All devices in one answer, at about 700 bytes each. */
const MOST_OF_A_SITE_BYTES = 10 * 1024 * 1024;

const one = z.object({ device_id: deviceId });

const details = z.object({
  near: z.optional(location),
  distanceKm: z.optional(positive),
  fullAddress: z.optional(z.boolean()),
  socket: z.optional(z.array(z.enum(['three_pin', 'iec_60309', 'type_1', 'type_2', 'ccs', 'gbt', 'chademo']))),
  parking: z.optional(z.array(z.enum(['2W', '3W', '4W']))),
});

const uptime = z.object({
  device_id: z.array(deviceId).check(z.minLength(1)),
  // The platform keeps uptime by days in India.
  start_time: epoch.check(z.refine((start) => (start + IST_OFFSET_S) % DAY_S === 0)),
  end_time: epoch,
});

const uptimeAnswer = z.record(z.string(), z.catch(z.optional(id), undefined));

/** What chargers there are and what they do. */
export function devices({ ask, find }: Sender): Devices {
  return {
    async getDeviceState(device_id) {
      return find(post('/getDeviceState', checked('/getDeviceState', one, { device_id })), deviceAnswer);
    },
    async getDeviceStates() {
      return ask(
        { ...post('/getDeviceState', { device_id: '*' }), mostBytes: MOST_OF_A_SITE_BYTES },
        sensible(deviceAnswer),
      );
    },
    async getDeviceDetails(query) {
      checked('/getDeviceDetails', details, { ...query });
      return ask({ method: 'GET', path: `/getDeviceDetails${search(query)}` }, detailsAnswer);
    },
    async getDeviceUptime(deviceIds, from, to) {
      const fields = { device_id: deviceIds, start_time: from, end_time: to };
      const body = checked('/getDeviceUptime', uptime, fields);
      const answer = await ask(post('/getDeviceUptime', body), uptimeAnswer);
      return Object.fromEntries(deviceIds.flatMap((one) => (answer[one] === undefined ? [] : [[one, answer[one]]])));
    },
  };
}

/** The query of `getDeviceDetails`; several sockets or vehicles stand with commas between them. */
function search({ near, distanceKm, fullAddress, socket, parking }: DetailsQuery): string {
  const query = new URLSearchParams();
  if (near) query.set('loc', `[${near.join(',')}]`);
  if (distanceKm !== undefined) query.set('dist', String(distanceKm));
  if (fullAddress !== undefined) query.set('fullAddress', String(fullAddress));
  if (socket?.length) query.set('socket', socket.join(','));
  if (parking?.length) query.set('parking', parking.join(','));
  return query.size > 0 ? `?${query}` : '';
}

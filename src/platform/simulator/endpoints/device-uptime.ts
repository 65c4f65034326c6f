import * as z from 'zod/mini';
import { answer, badRequest, databaseEndpoint, notFound } from '../endpoint';
import { epoch, text } from '../fields';
import { findDevice } from '../site-changes';

const DAY_S = 86_400;
const IST_OFFSET_S = 19_800;

/** Each device's uptime in percent; the platform wants the period to begin at a midnight in India. */
export const getDeviceUptime = databaseEndpoint(
  'POST',
  '/getDeviceUptime',
  z.strictObject({ device_id: z.array(text).check(z.minLength(1)), start_time: epoch, end_time: epoch }),
  (site, body) => {
    if ((body.start_time + IST_OFFSET_S) % DAY_S !== 0) return badRequest(site, 'start_time');
    if (body.end_time <= body.start_time) return badRequest(site, 'end_time');
    const devices = body.device_id.map((id) => findDevice(site, id));
    if (!devices.every((device) => device !== undefined)) return notFound(site);
    return answer(
      site,
      Object.fromEntries(devices.map((device) => [device.deviceId, device.description.uptimePercent.toFixed(1)])),
    );
  },
);

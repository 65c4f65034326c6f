import * as z from 'zod/mini';
import { deviceAnswer } from '../answers';
import { answer, databaseEndpoint, notFound } from '../endpoint';
import { text } from '../fields';
import { findDevice } from '../site-changes';

/** One device, or with `"*"` all of them as an array. */
export const getDeviceState = databaseEndpoint(
  'POST',
  '/getDeviceState',
  z.strictObject({ device_id: text }),
  (site, { device_id }, nowS) => {
    if (device_id === '*') {
      return answer(
        site,
        site.devices.map((device) => deviceAnswer(device, nowS)),
      );
    }
    const device = findDevice(site, device_id);
    return device ? answer(site, deviceAnswer(device, nowS)) : notFound(site);
  },
);

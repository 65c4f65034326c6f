import * as z from 'zod/mini';
import { PlatformRequestError } from '../../assistant/errors';
import type { DeviceSettings, Platform } from '../../assistant/platform';
import { checked, deviceId, location, positive, title, word } from '../check';
import { post, type Sender } from '../sender';
import { tariffAnswer } from '../wire/tariff';

type Settings = Pick<
  Platform,
  'enableDevice' | 'disableDevice' | 'configDevice' | 'setVoltageThreshold' | 'getTariffDetails'
>;

const one = z.object({ device_id: deviceId });

const config = z.object({
  device_id: deviceId,
  device_group: z.optional(title),
  location: z.optional(location),
  host_id: z.optional(word),
  rate: z.optional(positive),
  theft_state: z.optional(z.boolean()),
});

const threshold = z.object({ device_id: deviceId, cp_cmd: z.literal(3), vthresh: positive });

/** How chargers are set, and what they cost. */
export function settings({ find, write, trigger }: Sender): Settings {
  return {
    async enableDevice(device_id) {
      await trigger(post('/enableDevice', checked('/enableDevice', one, { device_id })), 'denabled');
    },
    async disableDevice(device_id) {
      await trigger(post('/disableDevice', checked('/disableDevice', one, { device_id })), 'ddisabled');
    },
    async configDevice(device_id, wanted) {
      const body = checked('/configDevice', config, { device_id, ...fieldsOf(wanted) });
      if (Object.values(body).filter((value) => value !== undefined).length < 2) {
        throw new PlatformRequestError('/configDevice', 'must not be sent without a setting');
      }
      const request = post('/configDevice', body);
      await write(request, { through: needsCharger(wanted) ? 'charger' : 'database', done: 'config_set' });
    },
    async setVoltageThreshold(device_id, volts) {
      const body = checked('/raw', threshold, { device_id, cp_cmd: 3, vthresh: volts });
      await trigger(post('/raw', body), 'config_set');
    },
    async getTariffDetails(tariff_id) {
      const body = checked('/getTariffDetails', z.object({ tariff_id: word }), { tariff_id });
      return find(post('/getTariffDetails', body), tariffAnswer(tariff_id));
    },
  };
}

/** Group and location are only written down; the rest is told to the charger. */
function needsCharger({ hostId, rate, theftState }: DeviceSettings): boolean {
  return hostId !== undefined || rate !== undefined || theftState !== undefined;
}

function fieldsOf({ deviceGroup, location, hostId, rate, theftState }: DeviceSettings): Record<string, unknown> {
  return { device_group: deviceGroup, location, host_id: hostId, rate, theft_state: theftState };
}

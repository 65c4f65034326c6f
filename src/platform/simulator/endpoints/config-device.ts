import * as z from 'zod/mini';
import { answer, badRequest, type Endpoint, type Outcome } from '../endpoint';
import { amount, text } from '../fields';
import type { SimulatedDevice, Site } from '../site';
import { changeDevice, findDevice } from '../site-changes';
import { triggerEndpoint } from '../trigger';

const place = z.tuple([z.number().check(z.gte(-90), z.lte(90)), z.number().check(z.gte(-180), z.lte(180))]);

/** The collection puts the new location in quotes, `getDeviceState` shows it as a list: both are taken. */
const placeOrText = z.union([
  place,
  z.pipe(
    z.pipe(
      z.string().check(z.regex(/^\[?\s*-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?\s*\]?$/)),
      z.transform((words) =>
        words
          .replace(/[[\]\s]/g, '')
          .split(',')
          .map(Number),
      ),
    ),
    place,
  ),
]);

const settings = z.strictObject({
  device_id: text,
  device_group: z.optional(text),
  location: z.optional(placeOrText),
  host_id: z.optional(text),
  rate: z.optional(amount),
  theft_state: z.optional(z.boolean()),
});

type Settings = z.output<typeof settings>;

const throughCharger = triggerEndpoint('/configDevice', settings, (site, body, { deviceId }) =>
  configured(changeDevice(site, deviceId, { ...databaseFacts(body), ...chargerFacts(body) }), body),
);

/** Group and location are written at once; host, rate and theft protection go through the charger. */
export const configDevice: Endpoint = {
  ...throughCharger,
  handle(site, input, nowS) {
    const body = settings.safeParse(input);
    const device = body.success ? findDevice(site, body.data.device_id) : undefined;
    if (!body.success || !device) return throughCharger.handle(site, input, nowS);
    const { deviceId } = device;
    if (Object.keys(body.data).length === 1) return badRequest(site, 'host_id');
    const written = changeDevice(site, deviceId, databaseFacts(body.data));
    const forCharger = Object.keys(chargerFacts(body.data)).length > 0;
    return forCharger ? throughCharger.handle(written, input, nowS) : configured(written, body.data);
  },
};

/** Sets the over-voltage threshold (`cp_cmd` 3 is the only raw command documented). */
export const raw = triggerEndpoint(
  '/raw',
  z.strictObject({ device_id: text, cp_cmd: z.literal(3), vthresh: z.number().check(z.gt(0), z.lte(1000)) }),
  (site, body, { deviceId }) => ({
    ...answer(changeDevice(site, deviceId, { voltageThreshold: body.vthresh }), { message: 'config_set' }),
    effect: { type: 'threshold_set', device_id: deviceId, vthresh: body.vthresh },
  }),
);

function configured(site: Site, { device_id, ...set }: Settings): Outcome {
  return { ...answer(site, { message: 'config_set' }), effect: { type: 'device_configured', device_id, set } };
}

function databaseFacts({ device_group, location }: Settings): Partial<SimulatedDevice> {
  return {
    ...(device_group !== undefined && { deviceGroup: device_group }),
    ...(location !== undefined && { location }),
  };
}

function chargerFacts({ host_id, rate, theft_state }: Settings): Partial<SimulatedDevice> {
  return {
    ...(host_id !== undefined && { hostId: host_id }),
    ...(rate !== undefined && { rate }),
    ...(theft_state !== undefined && { theftState: theft_state }),
  };
}

import * as z from 'zod/mini';
import { changeCar, cutCharge } from './advance';
import { answer, badRequest, checked, type Endpoint, notFound, refused } from './endpoint';
import { amount, connectorNumber } from './fields';
import { RESPONSES, type SimulatedConnector, type SimulatedDevice, type Site } from './site';
import { changeConnector, changeDevice, findConnector, findDevice } from './site-changes';
import { canCharge, DOCUMENTED_STATES, STATE } from './states';
import { deviceView } from './view';

/** A control of one device: the same shape as an endpoint's, for a device already found. */
export type DeviceControl = (deviceId: string) => Endpoint['handle'];

const behaviour = z.strictObject({
  network: z.optional(z.boolean()),
  charge_state: z.optional(z.int().check(z.refine((code) => DOCUMENTED_STATES.includes(code)))),
  responds: z.optional(z.enum(RESPONSES)),
  late_s: z.optional(z.number().check(z.gte(0), z.lte(86_400))),
});

/** How a device behaves. State 0 hands it back to what its connectors do; a state of trouble ends what charges there. */
export const behave: DeviceControl = (deviceId) =>
  checked(behaviour, (site, wanted, nowS) => {
    const device = findDevice(site, deviceId);
    if (!device) return notFound(site);
    const { network, charge_state: state, responds, late_s } = wanted;
    const changed = changeDevice(site, deviceId, {
      ...(network !== undefined && { network }),
      ...(network === false && device.network && { lastHeardS: nowS }),
      ...(state !== undefined && { forcedState: state === STATE.idle ? null : state }),
      ...(responds !== undefined && { responds }),
      ...(late_s !== undefined && { lateS: late_s }),
    });
    return shown(cutWhereBroken(changed, deviceId, nowS), deviceId, nowS);
  });

const car = z.strictObject({ connector_id: connectorNumber, power_w: amount, needs_wh: z.optional(amount) });

/** A car comes, or the one that is there changes its mind about power. */
export const plug: DeviceControl = (deviceId) =>
  checked(car, (site, { connector_id, power_w, needs_wh }, nowS) =>
    onConnector(site, deviceId, connector_id, (_device, connector) => {
      const coming = { powerW: power_w, needsWh: needs_wh ?? null };
      return shown(changeCar(site, deviceId, connector, { car: coming, nowS }), deviceId, nowS);
    }),
  );

const socket = z.strictObject({ connector_id: connectorNumber });

/** A car goes; a charge that has begun ends with it. */
export const unplug: DeviceControl = (deviceId) =>
  checked(socket, (site, { connector_id }, nowS) =>
    onConnector(site, deviceId, connector_id, (device, connector) => {
      if (!connector.car) return refused(site, 'not_plugged');
      const begun = connector.charge && connector.charge.beginS <= nowS;
      const cut = begun ? cutCharge(site, device, connector, { nowS, reason: 'plug_disconnected' }) : site;
      return shown(changeConnector(cut, deviceId, connector_id, { car: null, finishing: false }), deviceId, nowS);
    }),
  );

function onConnector(
  site: Site,
  deviceId: string,
  connectorId: number,
  act: (device: SimulatedDevice, connector: SimulatedConnector) => ReturnType<Endpoint['handle']>,
) {
  const device = findDevice(site, deviceId);
  if (!device) return notFound(site);
  const connector = findConnector(device, connectorId);
  return connector ? act(device, connector) : badRequest(site, 'connector_id');
}

function cutWhereBroken(site: Site, deviceId: string, nowS: number): Site {
  const device = findDevice(site, deviceId);
  if (!device || canCharge(device)) return site;
  return device.connectors.reduce(
    (next, connector) => cutCharge(next, device, connector, { nowS, reason: 'device_fault' }),
    site,
  );
}

function shown(site: Site, deviceId: string, nowS: number) {
  const device = findDevice(site, deviceId);
  return device ? answer(site, deviceView(site, device, nowS)) : notFound(site);
}

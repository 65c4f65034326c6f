import * as z from 'zod/mini';
import type { Connector, Device, Protocol } from '../../assistant/charging';
import { fromEpoch } from '../epoch';
import { connectorState } from '../states';
import { epoch, id, index, known, location, number, orNothing } from './lenient';

const protocol = z.pipe(
  z.string().check(z.regex(/^(kazam|ocpp)/i)),
  z.transform((word): Protocol => (/^kazam/i.test(word) ? 'kazam' : 'ocpp')),
);

const stateCode = z.union([z.number(), z.string()]);

const connector = z.union([stateCode, z.object({ connector_id: orNothing(index), charge_state: stateCode })]);

/** Only what the assistant knows a device by: contact, IMEI, IMSI and the rest are dropped here. */
const wire = z.object({
  device_id: id,
  protocol,
  charge_state: orNothing(stateCode),
  network: z.boolean(),
  timestamp: orNothing(epoch),
  num_connectors: orNothing(index),
  connectors: orNothing(z.array(connector)),
  rate: orNothing(number),
  tariff: orNothing(id),
  location: orNothing(location),
  host_id: orNothing(id),
  device_group: orNothing(id),
  theft_state: orNothing(z.boolean()),
  config: orNothing(z.object({ v_thresh: orNothing(number) })),
});

/** A device as `getDeviceState` answers it. */
export const deviceAnswer = z.pipe(wire, z.transform(toDevice));

function toDevice(answer: z.output<typeof wire>): Device {
  return known({
    deviceId: answer.device_id,
    protocol: answer.protocol,
    online: answer.network,
    lastSeen: answer.timestamp === undefined ? undefined : fromEpoch(answer.timestamp),
    connectors: connectorsOf(answer),
    rate: answer.rate,
    tariffId: answer.tariff,
    location: answer.location,
    hostId: answer.host_id,
    deviceGroup: answer.device_group,
    theftState: answer.theft_state,
    voltageThreshold: answer.config?.v_thresh,
  });
}

/** The platform does not document how it lists several connectors; without a list, all do what the device does. */
function connectorsOf(answer: z.output<typeof wire>): Connector[] {
  const count = Math.min(Math.max(answer.num_connectors ?? 1, 1), 100);
  const listed = answer.connectors?.length
    ? answer.connectors
    : Array.from({ length: count }, () => answer.charge_state);
  return listed.map((one, position) => {
    const { connector_id = position, charge_state } = typeof one === 'object' ? one : { charge_state: one };
    return { connectorId: connector_id, state: connectorState(answer.protocol, charge_state) };
  });
}

import type * as z from 'zod/mini';
import { checked, type Endpoint, notFound, type Outcome } from './endpoint';
import type { SimulatedDevice, Site } from './site';
import { findDevice } from './site-changes';

/** What the charger would do with an order; an outcome below 300 means it does it. */
type Act<Body> = (site: Site, body: Body, device: SimulatedDevice, nowS: number) => Outcome;

/** An endpoint that talks to the charger: it may be out of reach, silent, or late. */
export function triggerEndpoint<Body extends { device_id: string }>(
  path: string,
  schema: z.ZodMiniType<Body>,
  act: Act<Body>,
): Endpoint {
  const order: Act<Body> = (site, body, device, nowS) => {
    const outcome = act(site, body, device, nowS);
    // What the platform can refuse from its own records, it refuses without asking the charger.
    return outcome.status < 300
      ? throughNetwork(site, outcome, device, { dueS: nowS + device.lateS, path, body })
      : outcome;
  };
  const onDevice = (then: Act<Body>) =>
    checked(schema, (site, body, nowS) => {
      const device = findDevice(site, body.device_id);
      return device ? then(site, body, device, nowS) : notFound(site);
    });
  return { method: 'POST', path, handle: onDevice(order), act: onDevice(act) };
}

/** What becomes of an order on its way to the charger and back. */
function throughNetwork(site: Site, outcome: Outcome, device: SimulatedDevice, late: Site['late'][number]): Outcome {
  if (!device.network || device.responds === 'timeout') return timeout(site);
  if (device.responds === 'timeout_but_acts') return { ...timeout(outcome.site), ...effectOf(outcome) };
  if (device.responds === 'acts_late') {
    const effect = { type: 'will_act_late', due: new Date(late.dueS * 1000).toISOString() };
    return { ...timeout({ ...site, late: [...site.late, late] }), effect };
  }
  return outcome;
}

function timeout(site: Site): Outcome {
  return { site, status: 500, body: { message: 'device_timeout' }, waits: true };
}

function effectOf({ effect }: Outcome): Pick<Outcome, 'effect'> {
  return effect ? { effect } : {};
}

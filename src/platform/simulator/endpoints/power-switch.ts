import * as z from 'zod/mini';
import { cutCharge } from '../advance';
import { text } from '../fields';
import { changeDevice } from '../site-changes';
import { STATE } from '../states';
import { triggerEndpoint } from '../trigger';

const deviceOnly = z.strictObject({ device_id: text });

/** Lets a disabled device be used again; any other trouble it has stays. */
export const enableDevice = triggerEndpoint('/enableDevice', deviceOnly, (site, _body, { deviceId, forcedState }) => ({
  site: forcedState === STATE.disabled ? changeDevice(site, deviceId, { forcedState: null }) : site,
  status: 200,
  body: { message: 'denabled' },
  effect: { type: 'device_enabled', device_id: deviceId },
}));

/** Takes a device out of use; what charges there stops. */
export const disableDevice = triggerEndpoint('/disableDevice', deviceOnly, (site, _body, device, nowS) => {
  const { deviceId, connectors } = device;
  const quiet = connectors.reduce(
    (next, connector) => cutCharge(next, device, connector, { nowS, reason: 'cmd_stop' }),
    site,
  );
  return {
    site: changeDevice(quiet, deviceId, { forcedState: STATE.disabled }),
    status: 200,
    body: { message: 'ddisabled' },
    effect: { type: 'device_disabled', device_id: deviceId },
  };
});

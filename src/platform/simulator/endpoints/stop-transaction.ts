import * as z from 'zod/mini';
import { cutCharge } from '../advance';
import { badRequest, refused } from '../endpoint';
import { connectorMeant, connectorNumber, text } from '../fields';
import { findConnector } from '../site-changes';
import { triggerEndpoint } from '../trigger';

const order = z.strictObject({ device_id: text, connector_id: z.optional(connectorNumber) });

/** Stops whatever charges on a connector, whoever started it. */
export const stopTransaction = triggerEndpoint('/stopTransaction', order, (site, body, device, nowS) => {
  const connectorId = connectorMeant(device, body.connector_id);
  const connector = connectorId === undefined ? undefined : findConnector(device, connectorId);
  if (!connector) return badRequest(site, 'connector_id');
  if (!connector.charge) return refused(site, 'no_transaction');
  return {
    site: cutCharge(site, device, connector, { nowS, reason: 'cmd_stop' }),
    status: 200,
    body: { message: 'charge_stop' },
    effect: {
      type: 'transaction_stopped',
      device_id: device.deviceId,
      connector_id: connector.connectorId,
      txn_id: connector.charge.txnId,
      user_id: connector.charge.userId,
    },
  };
});

import * as z from 'zod/mini';
import { badRequest, type Outcome, refused } from '../endpoint';
import { amount, connectorMeant, connectorNumber, epoch, seconds, text } from '../fields';
import type { Charge, SimulatedDevice, Site } from '../site';
import { changeConnector, findConnector } from '../site-changes';
import { canCharge, STATE } from '../states';
import { triggerEndpoint } from '../trigger';

const order = z.strictObject({
  device_id: text,
  txn_id: z.string().check(z.regex(/^\d{1,10}$/)),
  connector_id: z.optional(connectorNumber),
  start_time: epoch,
  user_id: text,
  duration: z.optional(seconds),
  usage_limit: z.optional(amount),
});

/** Starts a charge: for a time, for an amount of energy, or until the car is full. */
export const startTransaction = triggerEndpoint('/startTransaction', order, (site, body, device, nowS) => {
  // OCPP chargers take 8 digits and no others.
  if (device.protocol === 'ocpp' && body.txn_id.length !== 8) return badRequest(site, 'txn_id');
  const connectorId = connectorMeant(device, body.connector_id);
  if (connectorId === undefined) return badRequest(site, 'connector_id');
  if (site.deduplicates && isKnown(site, body.txn_id))
    return { site, status: 200, body: { message: 'charge_started' } };

  const charge: Charge = {
    txnId: body.txn_id,
    userId: body.user_id,
    beginS: Math.max(body.start_time, nowS),
    durationS: body.duration ?? null,
    usageLimitWh: body.usage_limit ?? null,
    sinceS: nowS,
    energyWh: 0,
    private: body.user_id === device.hostId,
  };
  return refusal(site, device, connectorId, charge) ?? started(site, device, connectorId, charge);
});

function refusal(site: Site, device: SimulatedDevice, connectorId: number, charge: Charge): Outcome | undefined {
  if (findConnector(device, connectorId)?.charge || device.forcedState === STATE.busy)
    return refused(site, 'device_busy');
  const booked = site.bookings.some(
    (booking) =>
      booking.deviceId === device.deviceId &&
      booking.connectorId === connectorId &&
      booking.userId !== charge.userId &&
      booking.startS <= charge.beginS &&
      charge.beginS < booking.startS + booking.durationS,
  );
  if (booked) return refused(site, 'device_booked');
  // A charger out of reach cannot say that it is out of order: the order then simply times out.
  return canCharge(device) || !device.network ? undefined : refused(site, 'device_unavailable');
}

function started(site: Site, { deviceId }: SimulatedDevice, connectorId: number, charge: Charge): Outcome {
  return {
    site: changeConnector(site, deviceId, connectorId, { charge, finishing: false }),
    status: 200,
    body: { message: 'charge_started' },
    effect: {
      type: 'transaction_started',
      device_id: deviceId,
      connector_id: connectorId,
      txn_id: charge.txnId,
      user_id: charge.userId,
    },
  };
}

function isKnown(site: Site, txnId: string): boolean {
  const onNow = site.devices.some(({ connectors }) => connectors.some(({ charge }) => charge?.txnId === txnId));
  return onNow || site.ended.some((charge) => charge.txnId === txnId);
}

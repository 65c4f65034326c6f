import { bookingAnswer, deviceAnswer } from './answers';
import { energyAt, powerOf } from './physics';
import type { SimulatedConnector, SimulatedDevice, Site } from './site';
import { connectorState } from './states';

/** A device with everything inside, for whoever holds the controls: more than the platform would tell. */
export function deviceView(site: Site, device: SimulatedDevice, nowS: number): Record<string, unknown> {
  const { description, responds, lateS, deviceId, name } = device;
  return {
    ...deviceAnswer(device, nowS),
    name,
    responds,
    late_s: lateS,
    model: description.model,
    sockets: description.sockets,
    vehicle_types: description.vehicleTypes,
    timings: description.timings,
    address: description.address,
    connectors: device.connectors.map((connector) => connectorView(device, connector, nowS)),
    bookings: site.bookings.filter((booking) => booking.deviceId === deviceId).map(bookingAnswer),
    late_orders: site.late
      .filter(({ body }) => isFor(body, deviceId))
      .map(({ dueS, path }) => ({ due: iso(dueS), path })),
  };
}

function connectorView(device: SimulatedDevice, connector: SimulatedConnector, nowS: number) {
  const { connectorId, car, charge } = connector;
  const energyWh = charge ? energyAt(charge, car, nowS) : 0;
  const taken = charge ? energyWh - charge.energyWh : 0;
  return {
    connector_id: connectorId,
    charge_state: connectorState(device, connector, nowS),
    car: car && { power_w: car.powerW, needs_wh: car.needsWh === null ? null : twoDecimals(car.needsWh - taken) },
    transaction: charge && {
      txn_id: charge.txnId,
      user_id: charge.userId,
      start_time: Math.floor(charge.beginS),
      duration: charge.durationS,
      usage_limit: charge.usageLimitWh,
      total_usage: twoDecimals(energyWh),
      power: charge.beginS <= nowS ? powerOf(car) : 0,
    },
  };
}

function isFor(body: unknown, deviceId: string): boolean {
  return typeof body === 'object' && body !== null && 'device_id' in body && body.device_id === deviceId;
}

function iso(epochS: number): string {
  return new Date(epochS * 1000).toISOString();
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

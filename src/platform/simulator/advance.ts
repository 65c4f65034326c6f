import { carAfter, endingOf, energyAt, powerOf } from './physics';
import type { Car, Charge, EndedCharge, SimulatedConnector, SimulatedDevice, Site } from './site';
import { changeConnector } from './site-changes';

/** The site at a later moment: every charge whose time, energy or car was done by then has ended, at its exact moment. */
export function advance(site: Site, nowS: number): Site {
  const due = site.devices.flatMap((device) =>
    device.connectors.flatMap((connector) => {
      const ending = connector.charge && endingOf(connector.charge, connector.car);
      return ending && ending.atS <= nowS ? [{ device, connector, ending }] : [];
    }),
  );
  // In their order, so that it makes no difference how often somebody looked on the way.
  return due
    .sort((a, b) => a.ending.atS - b.ending.atS)
    .reduce((next, { device, connector, ending }) => endCharge(next, device, connector, ending), site);
}

/** Ends the charge of a connector now, for a reason from outside: a stop, a pulled plug, a fault. */
export function cutCharge(
  site: Site,
  device: SimulatedDevice,
  connector: SimulatedConnector,
  cut: { nowS: number; reason: string },
): Site {
  if (!connector.charge) return site;
  const energyWh = energyAt(connector.charge, connector.car, cut.nowS);
  return endCharge(site, device, connector, { atS: cut.nowS, reason: cut.reason, energyWh });
}

/** Changes the car of a connector; a charge that runs goes on from there with the new power. */
export function changeCar(
  site: Site,
  deviceId: string,
  connector: SimulatedConnector,
  change: { car: Car; nowS: number },
): Site {
  const { charge } = connector;
  const settled: Charge | null = charge && {
    ...charge,
    energyWh: energyAt(charge, connector.car, change.nowS),
    sinceS: change.nowS,
  };
  return changeConnector(site, deviceId, connector.connectorId, {
    car: change.car,
    charge: settled,
    finishing: false,
  });
}

/** What is written down of a charge when it is over. */
export function recordOf(
  charge: Charge,
  place: { deviceId: string; connectorId: number },
  end: { atS: number; reason: string; energyWh: number; powerW: number },
): EndedCharge {
  return {
    txnId: charge.txnId,
    userId: charge.userId,
    ...place,
    // One that was stopped before it began, began and ended then.
    startS: Math.min(charge.beginS, end.atS),
    endS: end.atS,
    energyWh: end.energyWh,
    powerW: end.powerW,
    usageLimitWh: charge.usageLimitWh,
    endReason: end.reason,
    private: charge.private,
  };
}

function endCharge(
  site: Site,
  device: SimulatedDevice,
  connector: SimulatedConnector,
  end: { atS: number; reason: string; energyWh: number },
): Site {
  const { charge, car, connectorId } = connector;
  if (!charge) return site;
  const { deviceId } = device;
  const record = recordOf(charge, { deviceId, connectorId }, { ...end, powerW: powerOf(car) });
  const left = changeConnector(site, deviceId, connectorId, {
    charge: null,
    car: carAfter(car, end.energyWh - charge.energyWh),
    finishing: car !== null,
  });
  return { ...left, ended: [...left.ended, record] };
}

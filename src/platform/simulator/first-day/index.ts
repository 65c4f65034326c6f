import type { Temporal } from '../../../assistant/time';
import type { Car, Charge, Site } from '../site';
import { changeConnector } from '../site-changes';
import { firstDevices } from './devices';
import { firstHistory } from './history';
import { FIRST_TARIFFS } from './tariffs';

/** The site as it stands when somebody first starts it: the same every time, but for the day it is. */
export function firstDay(now: Temporal.Instant, deduplicates: boolean): Site {
  const nowS = now.epochMilliseconds / 1000;
  const midnight = now.toZonedDateTimeISO('Asia/Kolkata').startOfDay();
  const devices = firstDevices(nowS);
  const site: Site = {
    devices,
    tariffs: FIRST_TARIFFS,
    bookings: [],
    ended: firstHistory(devices, midnight.epochMilliseconds / 1000),
    late: [],
    faults: [],
    bookingsMade: 0,
    deduplicates,
  };
  const waiting: Car = { powerW: 3300, needsWh: 20_000 };
  const charging: Car = { powerW: 7200, needsWh: 30_000 };
  const ready = changeConnector(site, 'l5coqi', 0, { car: waiting });
  return changeConnector(ready, '3pt6d3', 0, { car: charging, charge: somebodyElses(Math.floor(nowS) - 1800) });
}

/** Another driver's charge, so that a busy charger can be seen at once. */
function somebodyElses(beginS: number): Charge {
  return {
    txnId: '1900000009',
    userId: '919900000009',
    beginS,
    durationS: 2 * 3600,
    usageLimitWh: null,
    sinceS: beginS,
    energyWh: 0,
    private: false,
  };
}

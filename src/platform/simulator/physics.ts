import type { Car, Charge } from './site';

/** How and when a charge ends if nobody touches it. */
export interface Ending {
  atS: number;
  reason: 'limit_reached' | 'time_elapsed' | 'vehicle_full';
  energyWh: number;
}

const SECONDS_PER_HOUR = 3600;

/** What the car draws, in watts. */
export function powerOf(car: Car | null): number {
  return car && car.needsWh !== 0 ? car.powerW : 0;
}

/** The energy of a charge at a moment at or before its ending. Power is constant, so it is a line from `sinceS`. */
export function energyAt(charge: Charge, car: Car | null, atS: number): number {
  const seconds = Math.max(0, atS - poweredFrom(charge));
  return charge.energyWh + (powerOf(car) * seconds) / SECONDS_PER_HOUR;
}

/** The first thing that will end the charge by itself: its energy, its time, or a full car. */
export function endingOf(charge: Charge, car: Car | null): Ending | undefined {
  const endings: Ending[] = [];
  const reach = (wh: number) => poweredFrom(charge) + (wh > 0 ? (wh * SECONDS_PER_HOUR) / powerOf(car) : 0);

  if (charge.usageLimitWh !== null) {
    const atS = reach(charge.usageLimitWh - charge.energyWh);
    endings.push({ atS, reason: 'limit_reached', energyWh: Math.max(charge.usageLimitWh, charge.energyWh) });
  }
  if (charge.durationS !== null) {
    const atS = charge.beginS + charge.durationS;
    endings.push({ atS, reason: 'time_elapsed', energyWh: energyAt(charge, car, atS) });
  }
  if (car && car.needsWh !== null) {
    endings.push({ atS: reach(car.needsWh), reason: 'vehicle_full', energyWh: charge.energyWh + car.needsWh });
  }
  // Without power `reach` is infinite: such an ending never comes.
  return endings.filter(({ atS }) => Number.isFinite(atS)).sort((a, b) => a.atS - b.atS)[0];
}

/** What the car still needs after it took so much. */
export function carAfter(car: Car | null, tookWh: number): Car | null {
  return car && car.needsWh !== null ? { ...car, needsWh: Math.max(0, car.needsWh - tookWh) } : car;
}

function poweredFrom(charge: Charge): number {
  return Math.max(charge.beginS, charge.sinceS);
}

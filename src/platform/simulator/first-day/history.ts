import { recordOf } from '../advance';
import { endingOf, energyAt, powerOf } from '../physics';
import type { Car, Charge, EndedCharge, SimulatedDevice } from '../site';
import { HOST_ID } from './devices';

const DAYS = 30;
const DAY_S = 86_400;
const HOUR_S = 3600;

/** The hours of a day at which somebody plugs in; a charge is over before the next one begins. */
const SLOTS = [8, 13, 18];

const USERS = ['919900000001', '919900000002', '919900000003', '919900000004', '919900000005', HOST_ID];

/** How charges went, turn by turn: what was asked for, and what came in between. */
const COURSES: { durationS: number | null; usageLimitWh: number | null; needsWh: number; cut?: [number, string] }[] = [
  { durationS: 2 * HOUR_S, usageLimitWh: null, needsWh: 40_000 },
  { durationS: null, usageLimitWh: 5000, needsWh: 30_000 },
  { durationS: null, usageLimitWh: null, needsWh: 6500 },
  { durationS: 3 * HOUR_S, usageLimitWh: 20_000, needsWh: 40_000, cut: [4500, 'cmd_stop'] },
  { durationS: HOUR_S, usageLimitWh: null, needsWh: 40_000 },
  { durationS: null, usageLimitWh: 8000, needsWh: 30_000, cut: [2700, 'plug_disconnected'] },
];

/** A month of charges up to last midnight, each as the simulator's own physics would have it end. */
export function firstHistory(devices: SimulatedDevice[], midnightS: number): EndedCharge[] {
  const history: EndedCharge[] = [];
  for (let day = DAYS; day >= 1; day--) {
    devices.forEach((device, index) => {
      for (const [slot, hour] of SLOTS.entries()) {
        // Two in five slots are taken, in a pattern that differs by device and day.
        if ((day * 3 + index * 2 + slot * 4) % 5 > 1) continue;
        const beginS = midnightS - day * DAY_S + hour * HOUR_S + ((day * 7 + index * 11) % 50) * 60;
        history.push(pastCharge(device, beginS, { turn: day + index + slot, number: history.length }));
      }
    });
  }
  return history;
}

/** What a car draws at such a device. */
function typicalPowerW({ description }: SimulatedDevice): number {
  if (description.sockets.includes('ccs')) return 25_000;
  return description.sockets.includes('three_pin') ? 3300 : 7200;
}

function pastCharge(
  device: SimulatedDevice,
  beginS: number,
  { turn, number }: { turn: number; number: number },
): EndedCharge {
  const course = at(COURSES, turn);
  const car: Car = { powerW: typicalPowerW(device), needsWh: course.needsWh };
  const userId = at(USERS, turn + number);
  const charge: Charge = {
    txnId: txnIdOf(device, number),
    userId,
    beginS,
    durationS: course.durationS,
    usageLimitWh: course.usageLimitWh,
    sinceS: beginS,
    energyWh: 0,
    private: userId === HOST_ID,
  };
  const place = { deviceId: device.deviceId, connectorId: turn % device.connectors.length };
  return recordOf(charge, place, { ...endOf(charge, car, course.cut), powerW: powerOf(car) });
}

/** The very first has the id that the platform's collection asks for. */
function txnIdOf({ protocol }: SimulatedDevice, number: number): string {
  if (number === 0) return '64423654';
  return protocol === 'ocpp' ? `${20_000_001 + number}` : `${2_000_000_001 + number}`;
}

function endOf(charge: Charge, car: Car, cut: [number, string] | undefined) {
  const ending = endingOf(charge, car);
  const cutS = cut && charge.beginS + cut[0];
  if (cut && cutS && (!ending || cutS < ending.atS)) {
    return { atS: cutS, reason: cut[1], energyWh: energyAt(charge, car, cutS) };
  }
  if (!ending) throw new Error('every course of the first day ends by itself');
  return ending;
}

function at<Item>(list: readonly Item[], turn: number): Item {
  const item = list[turn % list.length];
  if (item === undefined) throw new Error('an empty list has no turns');
  return item;
}

import fc from 'fast-check';
import { advance, changeCar, cutCharge } from '../../../src/platform/simulator/advance';
import { firstDay } from '../../../src/platform/simulator/first-day';
import { endingOf, energyAt } from '../../../src/platform/simulator/physics';
import type { Car, Charge, Site } from '../../../src/platform/simulator/site';
import { changeConnector, findConnector, findDevice } from '../../../src/platform/simulator/site-changes';
import { handClock } from '../stand';

const BEGIN = 1_795_329_000;

const charge = (facts: Partial<Charge> = {}): Charge => ({
  txnId: '1',
  userId: 'u',
  beginS: BEGIN,
  durationS: null,
  usageLimitWh: null,
  sinceS: BEGIN,
  energyWh: 0,
  private: false,
  ...facts,
});

const car = (powerW: number, needsWh: number | null = null): Car => ({ powerW, needsWh });

describe('a charge ends', () => {
  test.each<[string, Partial<Charge>, Car | null, [string, number, number] | undefined]>([
    ['when its time is over', { durationS: 3600 }, car(3300), ['time_elapsed', 3600, 3300]],
    ['when its energy is reached', { usageLimitWh: 1650 }, car(3300), ['limit_reached', 1800, 1650]],
    ['when the car is full', {}, car(3300, 550), ['vehicle_full', 600, 550]],
    ['at its limit before its time', { durationS: 3600, usageLimitWh: 1650 }, car(3300), ['limit_reached', 1800, 1650]],
    ['at its time before its limit', { durationS: 900, usageLimitWh: 1650 }, car(3300), ['time_elapsed', 900, 825]],
    ['full before its time', { durationS: 3600 }, car(3300, 550), ['vehicle_full', 600, 550]],
    ['at once where the car is full already', {}, car(3300, 0), ['vehicle_full', 0, 0]],
    ['when its time is over though nothing is plugged in', { durationS: 60 }, null, ['time_elapsed', 60, 0]],
    ['never where nothing limits it', {}, car(3300), undefined],
    ['never where nothing is plugged in', { usageLimitWh: 1650 }, null, undefined],
    ['counted from a later beginning', { sinceS: BEGIN - 500, durationS: 60 }, car(3600), ['time_elapsed', 60, 60]],
    [
      'with the energy it had before',
      { sinceS: BEGIN + 100, energyWh: 90, usageLimitWh: 100 },
      car(3600),
      ['limit_reached', 110, 100],
    ],
  ])('%s', (_when, facts, plugged, expected) => {
    const ending = endingOf(charge(facts), plugged);
    expect(ending && [ending.reason, ending.atS - BEGIN, ending.energyWh]).toEqual(expected);
  });
});

describe('whatever is asked for', () => {
  const anyCharge = fc.record({
    durationS: fc.option(fc.integer({ min: 1, max: 100_000 })),
    usageLimitWh: fc.option(fc.integer({ min: 1, max: 100_000 })),
  });
  const anyCar = fc.option(
    fc.record({ powerW: fc.integer({ min: 1, max: 60_000 }), needsWh: fc.option(fc.integer({ min: 0, max: 80_000 })) }),
  );
  const moments = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 6 });

  test('no charge takes more than its limit, the car’s need, or its power times the time', () => {
    fc.assert(
      fc.property(anyCharge, anyCar, (asked, plugged) => {
        const ending = endingOf(charge(asked), plugged);
        if (!ending) return;
        expect(ending.energyWh).toBeLessThanOrEqual(asked.usageLimitWh ?? Number.POSITIVE_INFINITY);
        expect(ending.energyWh).toBeLessThanOrEqual((plugged?.needsWh ?? Number.POSITIVE_INFINITY) + 1e-6);
        expect(ending.atS - BEGIN).toBeLessThanOrEqual(asked.durationS ?? Number.POSITIVE_INFINITY);
        expect(ending.energyWh).toBeCloseTo(((plugged?.powerW ?? 0) * (ending.atS - BEGIN)) / 3600, 3);
      }),
    );
  });

  test('looking more often changes nothing', () => {
    fc.assert(
      fc.property(anyCharge, anyCar, moments, (asked, plugged, offsets) => {
        const site = charging(asked, plugged);
        const [last = 0] = offsets.toSorted((a, b) => b - a);
        const often = offsets.toSorted((a, b) => a - b).reduce((now, offset) => advance(now, BEGIN + offset), site);
        expect(often).toEqual(advance(site, BEGIN + last));
      }),
    );
  });

  test('energy never shrinks while a charge runs, whoever swaps cars', () => {
    fc.assert(
      fc.property(anyCharge, fc.array(anyCar, { maxLength: 5 }), (asked, cars) => {
        let site = charging(asked, null);
        let energyWh = 0;
        cars.forEach((plugged, turn) => {
          const nowS = BEGIN + turn * 1000;
          site = advance(site, nowS);
          const connector = connectorOf(site);
          if (!connector.charge) return;
          const now = energyAt(connector.charge, connector.car, nowS);
          expect(now).toBeGreaterThanOrEqual(energyWh);
          energyWh = now;
          if (plugged) site = changeCar(site, 'l5coqi', connector, { car: plugged, nowS });
        });
      }),
    );
  });
});

test('a charge that is cut keeps the energy it has, and the car still needs the rest', () => {
  const site = charging({}, car(3600, 1000));
  const device = findDevice(site, 'l5coqi');
  if (!device) throw new Error('the first day has l5coqi');
  const cut = cutCharge(site, device, connectorOf(site), { nowS: BEGIN + 100, reason: 'cmd_stop' });
  expect(cut.ended.at(-1)).toMatchObject({ energyWh: 100, endReason: 'cmd_stop', endS: BEGIN + 100, startS: BEGIN });
  expect(connectorOf(cut)).toMatchObject({ charge: null, car: { needsWh: 900 }, finishing: true });
});

function charging(facts: Partial<Charge>, plugged: Car | null): Site {
  const site = firstDay(handClock().now(), false);
  return changeConnector({ ...site, ended: [] }, 'l5coqi', 0, { charge: charge(facts), car: plugged });
}

function connectorOf(site: Site) {
  const device = findDevice(site, 'l5coqi');
  const connector = device && findConnector(device, 0);
  if (!connector) throw new Error('the first day has l5coqi');
  return connector;
}

import fc from 'fast-check';
import { costOf, energyFor, type Price, priceOf, secondsFor } from '../../../src/assistant/site/price';
import { knownDevice } from '../../helpers/known-device';
import { startPlatform } from '../../helpers/platform';

/** Prices to the paisa, tax in whole percents: what tariffs are made of. */
const paise = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((amount) => amount / 100);
const rupees = fc.integer({ min: 1, max: 10_000_000 }).map((amount) => amount / 100);
const shared = { once: paise(100), taxPercent: fc.integer({ min: 0, max: 40 }) };
const dear = fc.integer({ min: 1, max: 10_000 }).map((amount) => amount / 100);
const byEnergy: fc.Arbitrary<Price> = fc.record({ ...shared, perKwh: dear, perHour: fc.constant(0) });
const byHour: fc.Arbitrary<Price> = fc.record({ ...shared, perKwh: fc.constant(0), perHour: dear });

test('the energy that rupees buy never costs more than was said, and a little more energy would', () => {
  fc.assert(
    fc.property(byEnergy, rupees, (price, said) => {
      const energyWh = energyFor(price, said) ?? Number.NaN;
      expect(Number.isInteger(energyWh)).toBe(true);
      if (energyWh > 0) expect(costOf(price, energyWh, 0)).toBeLessThanOrEqual(said);
      expect(costOf(price, energyWh + 1000, 0)).toBeGreaterThan(said);
    }),
    { numRuns: 2000 },
  );
});

test('the time that rupees buy never costs more than was said', () => {
  fc.assert(
    fc.property(byHour, rupees, (price, said) => {
      const seconds = secondsFor(price, said) ?? Number.NaN;
      expect(seconds % 60).toBe(0);
      if (seconds > 0) expect(costOf(price, 0, seconds)).toBeLessThanOrEqual(said);
    }),
    { numRuns: 2000 },
  );
});

test('where both energy and time cost, rupees buy neither alone', () => {
  const price = { perKwh: 10, perHour: 5, once: 0, taxPercent: 0 };
  expect([energyFor(price, 100), secondsFor(price, 100)]).toEqual([undefined, undefined]);
});

test('too little for the fixed part buys nothing', () => {
  expect(energyFor({ perKwh: 18, perHour: 0, once: 30, taxPercent: 18 }, 20)).toBe(0);
  expect(secondsFor({ perKwh: 0, perHour: 40, once: 30, taxPercent: 18 }, 20)).toBe(0);
});

describe('where a price comes from', () => {
  let platform: Awaited<ReturnType<typeof startPlatform>>;
  beforeAll(async () => {
    platform = await startPlatform();
  });
  afterAll(() => platform.stop());

  const device = knownDevice();

  test('the tariff, where the platform knows it', async () => {
    expect(await priceOf({ ...device, rate: 3, tariffId: 'Fast18' }, platform)).toEqual({
      perKwh: 18,
      perHour: 0,
      once: 30,
      taxPercent: 18,
    });
  });

  test('else the rate, else nothing', async () => {
    const plain = { perKwh: 3, perHour: 0, once: 0, taxPercent: 0 };
    expect(await priceOf({ ...device, rate: 3, tariffId: 'nowhere' }, platform)).toEqual(plain);
    expect(await priceOf({ ...device, rate: 3 }, platform)).toEqual(plain);
    expect(await priceOf(device, platform)).toBeUndefined();
  });
});

import fc from 'fast-check';
import type { Tariff } from '../../../src/assistant/charging';
import type { Platform } from '../../../src/assistant/platform';
import { affordable, costOf, priceOf } from '../../../src/assistant/site/price';
import type { KnownDevice } from '../../../src/assistant/site/site';

const device: KnownDevice = {
  deviceId: 'x',
  name: 'x',
  protocol: 'kazam',
  connectorCount: 1,
  sockets: [],
  amenities: [],
  tariffId: 't',
};

/** Amounts to the paisa. */
const paise = (least: number, most: number) => fc.integer({ min: least, max: most }).map((amount) => amount / 100);

const element = fc.record(
  {
    name: fc.constant('x'),
    per: fc.constantFrom('kwh' as const, 'hour' as const),
    amount: paise(1, 10_000),
    from: fc.integer({ min: 0, max: 24 }),
    to: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: ['name', 'per', 'amount'] },
);

const tariffs: fc.Arbitrary<Tariff> = fc.record({
  tariffId: fc.constant('t'),
  fixed: fc.array(fc.record({ name: fc.constant('x'), amount: paise(0, 10_000) }), { maxLength: 3 }),
  variable: fc.array(element, { minLength: 1, maxLength: 5 }),
  taxPercent: fc.constantFrom(0, 5, 12, 18, 28),
});

const rupees = paise(100, 1_000_000);
const watts = fc.constantFrom(3300, 7400, 15_000, 30_000);

/** The dearest a tariff can be read: of the elements of a kind each unit is billed by the dearest of its range. */
function dearest({ fixed, variable, taxPercent }: Tariff, energyWh: number, seconds: number): number {
  const most = (per: 'kwh' | 'hour') =>
    Math.max(0, ...variable.filter((each) => each.per === per).map(({ amount }) => amount));
  const sum = fixed.reduce((total, { amount }) => total + amount, 0);
  return (sum + (most('kwh') * energyWh) / 1000 + (most('hour') * seconds) / 3600) * (1 + taxPercent / 100);
}

/** By usage: the elements of a kind are the steps of a ladder, and each unit is billed by the step it falls on. */
function byLadder({ fixed, variable, taxPercent }: Tariff, energyWh: number, seconds: number): number {
  const billed = (per: 'kwh' | 'hour', units: number) => {
    const steps = variable.filter((each) => each.per === per);
    const last = steps.at(-1)?.amount ?? 0;
    const bounds = [0, units, ...steps.flatMap(({ from = 0, to = units }) => [from, to])]
      .filter((bound) => bound <= units)
      .sort((x, y) => x - y);
    return bounds.slice(1).reduce((cost, end, index) => {
      const begin = bounds[index] ?? 0;
      const step = steps.find(({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= begin && begin < to);
      return cost + (step?.amount ?? last) * (end - begin);
    }, 0);
  };
  const sum = fixed.reduce((total, { amount }) => total + amount, 0);
  return (sum + billed('kwh', energyWh / 1000) + billed('hour', seconds / 3600)) * (1 + taxPercent / 100);
}

async function bought(tariff: Tariff, said: number, power: number) {
  const platform = { getTariffDetails: async () => tariff } satisfies Pick<Platform, 'getTariffDetails'>;
  const price = await priceOf(device, platform);
  return { price, limit: price && affordable(price, said, power) };
}

/** So much time a charge takes that takes its energy at that power, where no time of its own ends it. */
const secondsOf = (energyWh: number, power: number) => (energyWh / power) * 3600;

test('what rupees buy never costs more than was said, however the tariff is read', async () => {
  await fc.assert(
    fc.asyncProperty(tariffs, rupees, watts, async (tariff, said, power) => {
      const { price, limit } = await bought(tariff, said, power);
      if (!price || !limit) throw new Error('every tariff here has a price by energy or by time');
      const { energyWh, seconds } = limit;
      if (energyWh === 0 || seconds === 0) return;
      // Whichever of the two limits is there ends it; the other one is what a charge at that power can come to at most.
      const most = energyWh ?? Math.floor(((seconds ?? 0) * power) / 3600);
      const longest = seconds ?? secondsOf(most, power);
      expect(costOf(price, most, longest)).toBeLessThanOrEqual(said);
      expect(dearest(tariff, most, longest)).toBeLessThanOrEqual(said + 0.01);
      expect(byLadder(tariff, most, longest)).toBeLessThanOrEqual(said + 0.01);
    }),
    { numRuns: 1000 },
  );
});

test('it is not much less than was said: a unit or a minute more would be too much', async () => {
  await fc.assert(
    fc.asyncProperty(tariffs, rupees, watts, async (tariff, said, power) => {
      const { price, limit } = await bought(tariff, said, power);
      if (!price || !limit) throw new Error('every tariff here has a price by energy or by time');
      const { energyWh = 0, seconds = 0 } = limit;
      expect(costOf(price, energyWh + 1000, seconds + 60)).toBeGreaterThan(said - 0.01);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { limitFor } from '../../../conversations/parts/limit';
import type { Tariff } from '../../../src/assistant/charging';
import type { Platform } from '../../../src/assistant/platform';
import { createSite } from '../../../src/assistant/site/create-site';
import { affordable, costOf, priceOf } from '../../../src/assistant/site/price';
import { createSpeech } from '../../../src/assistant/wording';
import { knownDevice } from '../../helpers/known-device';
import { startPlatform } from '../../helpers/platform';

const device = knownDevice({ tariffId: 't' });

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

/** A socket that usually delivers so much, in watts. */
const SOCKET_OF = { three_pin: 3300, type_2: 7400, gbt: 15_000, ccs: 30_000 };

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

describe('what is sent to the charger', () => {
  let stand: Awaited<ReturnType<typeof startPlatform>>;
  beforeAll(async () => {
    stand = await startPlatform();
  });
  afterAll(() => stand.stop());

  /** A rate alone, or a tariff beside a rate that must not count. */
  const prices = fc.oneof(
    paise(1, 10_000).map((rate) => ({ rate, tariff: undefined })),
    fc.record({ rate: paise(1, 10_000), tariff: tariffs }),
  );
  const most = fc.option(fc.integer({ min: 60, max: 86_400 }), { nil: undefined });

  test('for rupees never costs more than was said, by a rate or a tariff, with or without a time of its own', async () => {
    const now = stand.clock.now();
    const speech = createSpeech('en', 'Asia/Kolkata', now, []);
    const site = createSite(stand.platform, stand.clock);
    await fc.assert(
      fc.asyncProperty(prices, rupees, watts, most, async ({ rate, tariff }, said, power, seconds) => {
        const platform: Platform = { ...stand.platform, getTariffDetails: async () => tariff };
        const sockets = Object.entries(SOCKET_OF).flatMap(([socket, watt]) => (watt === power ? [socket] : []));
        const telling = { platform, site, devices: [], now, speech };
        const amount = { by: 'money' as const, rupees: said, ...(seconds !== undefined && { seconds }) };
        const { limit, unfit } = await limitFor(amount, { ...device, rate, sockets }, telling);
        if (unfit !== undefined) return;
        const price = await priceOf({ ...device, rate }, platform);
        if (!price) throw new Error('there is a price');
        const lasting = limit.seconds ?? secondsOf(limit.usageLimitWh ?? 0, power);
        const energyWh = limit.usageLimitWh ?? (lasting * power) / 3600;
        expect(Object.keys(limit).length).toBeGreaterThan(0);
        expect(costOf(price, energyWh, lasting)).toBeLessThanOrEqual(said);
        if (tariff) expect(dearest(tariff, energyWh, lasting)).toBeLessThanOrEqual(said + 0.01);
        else expect((rate * energyWh) / 1000).toBeLessThanOrEqual(said);
      }),
      { numRuns: 1000 },
    );
  });
});

import type { Telling } from '../../src/assistant/conversation';
import { costOf, type Price, priceOf, usualPower } from '../../src/assistant/site/price';
import type { KnownDevice } from '../../src/assistant/site/site';
import type { Wording } from '../../src/assistant/wording';

/** What charging for so long would about cost, as a sentence; undefined where no price is known. */
export async function estimateOver(
  device: KnownDevice,
  seconds: number,
  telling: Telling,
): Promise<string | undefined> {
  const price = await knownPrice(device, telling);
  if (!price) return undefined;
  const watts = usualPower(device);
  const { format } = telling.speech;
  const cost = costOf(price, (watts * seconds) / 3600, seconds);
  return telling.speech
    .in(WORDING)
    .over(format.money(Math.round(cost)), `${(watts / 1000).toLocaleString('en-IN')} kW`);
}

/** An estimate is a help, so a platform that does not tell a price is no error here. */
export const knownPrice = (device: KnownDevice, { platform }: Telling): Promise<Price | undefined> =>
  priceOf(device, platform).catch(() => undefined);

const WORDING: Wording<{ over(cost: string, power: string): string }> = {
  en: {
    over: (cost, power) => `Charging all that time would cost about ${cost} (at ${power}).`,
  },
  hi: {
    over: (cost, power) => `पूरे समय चार्ज करने पर लगभग ${cost} लगेंगे (${power} पर)।`,
  },
  hinglish: {
    over: (cost, power) => `Poore time charge karne par kareeb ${cost} lagenge (${power} par).`,
  },
};

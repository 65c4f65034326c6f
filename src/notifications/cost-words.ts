import { costOf, type Price } from '../assistant/site/price';
import type { Speech, Wording } from '../assistant/wording';

/** What a charge cost, and what that is made of where there is more than one part: energy, time, fixed part, tax. */
export function costWords(price: Price, energyWh: number, seconds: number, { format, in: speak }: Speech): string {
  const words = speak(WORDING);
  const { money, energy, duration } = format;
  const paise = (rupees: number) => Math.round(rupees * 100) / 100;
  const total = costOf(price, energyWh, seconds);
  const byEnergy = paise((price.perKwh * energyWh) / 1000);
  const byTime = paise((price.perHour * seconds) / 3600);
  // What the rounded parts leave of the whole, so that they add up.
  const tax = paise(total - byEnergy - byTime - price.once);
  const parts = [
    price.perKwh > 0 && `${energy(energyWh)} × ${money(price.perKwh)} = ${money(byEnergy)}`,
    price.perHour > 0 && `${duration(seconds)} × ${words.anHour(money(price.perHour))} = ${money(byTime)}`,
    price.once > 0 && words.fixed(money(price.once)),
    price.taxPercent > 0 && words.tax(price.taxPercent, money(tax)),
  ].filter((part) => part !== false);
  return parts.length > 1 ? `${money(total)} (${parts.join('; ')})` : money(total);
}

const WORDING: Wording<{
  anHour(money: string): string;
  fixed(money: string): string;
  tax(percent: number, money: string): string;
}> = {
  en: {
    anHour: (money) => `${money} per hour`,
    fixed: (money) => `fixed part ${money}`,
    tax: (percent, money) => `${percent} % tax ${money}`,
  },
  hi: {
    anHour: (money) => `${money} प्रति घंटा`,
    fixed: (money) => `तय हिस्सा ${money}`,
    tax: (percent, money) => `${percent} % टैक्स ${money}`,
  },
  hinglish: {
    anHour: (money) => `${money} per ghanta`,
    fixed: (money) => `fixed hissa ${money}`,
    tax: (percent, money) => `${percent} % tax ${money}`,
  },
};

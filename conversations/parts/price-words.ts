import type { Price } from '../../src/assistant/site/price';
import type { Speech, Wording } from '../../src/assistant/wording';

/** A price in words: `₹12 per kWh, ₹20 once per charge, plus 18 % tax`. */
export function priceWords(price: Price, speech: Speech): string {
  const words = speech.in(WORDING);
  const { money } = speech.format;
  const parts = [
    price.perKwh > 0 && words.perKwh(money(price.perKwh)),
    price.perHour > 0 && words.perHour(money(price.perHour)),
    price.once > 0 && words.once(money(price.once)),
  ].filter((part) => part !== false);
  const said = parts.length > 0 ? parts.join(', ') : words.nothing;
  return price.taxPercent > 0 && parts.length > 0 ? `${said}, ${words.tax(price.taxPercent)}` : said;
}

/** What an amount of money includes beside the charging itself: `₹30 once per charge and 18 % tax included`; undefined where nothing. */
export function includedWords(price: Price, speech: Speech): string | undefined {
  const words = speech.in(WORDING);
  const parts = [
    price.once > 0 && words.once(speech.format.money(price.once)),
    price.taxPercent > 0 && words.taxAlone(price.taxPercent),
  ].filter((part) => part !== false);
  return parts.length > 0 ? words.included(parts.join(` ${words.and} `)) : undefined;
}

const WORDING: Wording<{
  perKwh(money: string): string;
  perHour(money: string): string;
  once(money: string): string;
  nothing: string;
  tax(percent: number): string;
  taxAlone(percent: number): string;
  included(parts: string): string;
  and: string;
}> = {
  en: {
    perKwh: (money) => `${money} per kWh`,
    perHour: (money) => `${money} per hour`,
    once: (money) => `${money} once per charge`,
    nothing: 'free of charge',
    tax: (percent) => `plus ${percent} % tax`,
    taxAlone: (percent) => `${percent} % tax`,
    included: (parts) => `${parts} included`,
    and: 'and',
  },
  hi: {
    perKwh: (money) => `${money} प्रति यूनिट (kWh)`,
    perHour: (money) => `${money} प्रति घंटा`,
    once: (money) => `हर चार्ज पर ${money}`,
    nothing: 'मुफ़्त',
    tax: (percent) => `ऊपर से ${percent} % टैक्स`,
    taxAlone: (percent) => `${percent} % टैक्स`,
    included: (parts) => `${parts} मिलाकर`,
    and: 'और',
  },
  hinglish: {
    perKwh: (money) => `${money} per unit (kWh)`,
    perHour: (money) => `${money} per ghanta`,
    once: (money) => `har charge par ${money}`,
    nothing: 'free',
    tax: (percent) => `upar se ${percent} % tax`,
    taxAlone: (percent) => `${percent} % tax`,
    included: (parts) => `${parts} milakar`,
    and: 'aur',
  },
};

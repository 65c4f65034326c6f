import { conversation, reply } from '../src/assistant/conversation';
import { costOf, type Price, usualPower } from '../src/assistant/price';
import { device } from '../src/assistant/slots/device';
import type { Speech, Wording } from '../src/assistant/wording';
import { knownPrice } from './parts/estimate';

/** What does charging cost? */
export const tariff = conversation({
  name: 'tariff',
  intent: 'tariff',
  may: 'anyone',
  acts: false,
  examples: {
    en: ['how much does l5coqi cost?', 'what is the rate at tower a?'],
    hi: ['l5coqi का रेट क्या है?'],
    hinglish: ['l5coqi pe charging kitne ki hai?'],
  },
  slots: { device },
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const named = turn.speech.device(device.deviceId);
    const price = await knownPrice(device, turn);
    if (!price) return reply(words.notKnown(named));
    const { format } = turn.speech;
    const watts = usualPower(device);
    const hour = words.hour(
      format.money(Math.round(costOf(price, watts, 3600))),
      `${(watts / 1000).toLocaleString('en-IN')} kW`,
    );
    return reply(`${named}: ${priceWords(price, turn.speech)} ${hour}`);
  },
});

function priceWords(price: Price, speech: Speech): string {
  const words = speech.in(WORDING);
  const { money } = speech.format;
  const parts = [
    price.perKwh > 0 && words.perKwh(money(price.perKwh)),
    price.perHour > 0 && words.perHour(money(price.perHour)),
    price.once > 0 && words.once(money(price.once)),
  ].filter((part) => part !== false);
  const said = parts.length > 0 ? parts.join(', ') : words.nothing;
  return `${said}${price.taxPercent > 0 ? `, ${words.tax(price.taxPercent)}` : ''}${words.stop}`;
}

const WORDING: Wording<{
  notKnown(device: string): string;
  perKwh(money: string): string;
  perHour(money: string): string;
  once(money: string): string;
  nothing: string;
  tax(percent: number): string;
  hour(money: string, power: string): string;
  /** What ends a sentence. */
  stop: string;
}> = {
  en: {
    notKnown: (device) => `I do not know the price of ${device}. Please ask the site's operator before you charge.`,
    perKwh: (money) => `${money} per kWh`,
    perHour: (money) => `${money} per hour`,
    once: (money) => `${money} once per charge`,
    nothing: 'free of charge',
    tax: (percent) => `plus ${percent} % tax`,
    hour: (money, power) => `An hour at ${power} comes to about ${money}.`,
    stop: '.',
  },
  hi: {
    notKnown: (device) => `${device} का दाम मुझे नहीं पता। चार्ज करने से पहले साइट के ऑपरेटर से पूछ लीजिए।`,
    perKwh: (money) => `${money} प्रति यूनिट (kWh)`,
    perHour: (money) => `${money} प्रति घंटा`,
    once: (money) => `हर चार्ज पर ${money}`,
    nothing: 'मुफ़्त',
    tax: (percent) => `ऊपर से ${percent} % टैक्स`,
    hour: (money, power) => `${power} पर एक घंटे के लगभग ${money}।`,
    stop: '।',
  },
  hinglish: {
    notKnown: (device) => `${device} ka rate mujhe nahi pata. Charge karne se pehle site ke operator se poochh lijiye.`,
    perKwh: (money) => `${money} per unit (kWh)`,
    perHour: (money) => `${money} per ghanta`,
    once: (money) => `har charge par ${money}`,
    nothing: 'free',
    tax: (percent) => `upar se ${percent} % tax`,
    hour: (money, power) => `${power} par ek ghante ke kareeb ${money}.`,
    stop: '.',
  },
};

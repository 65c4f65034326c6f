import { conversation, reply } from '../src/assistant/conversation';
import { costOf, usualPower } from '../src/assistant/site/price';
import { device } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { knownPrice } from './parts/estimate';
import { priceWords } from './parts/price-words';

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
    return reply(`${named}: ${priceWords(price, turn.speech)}${words.stop} ${hour}`);
  },
});

const WORDING: Wording<{
  notKnown(device: string): string;
  hour(money: string, power: string): string;
  /** What ends a sentence. */
  stop: string;
}> = {
  en: {
    notKnown: (device) => `I do not know the price of ${device}. Please ask the site's operator before you charge.`,
    hour: (money, power) => `An hour at ${power} comes to about ${money}.`,
    stop: '.',
  },
  hi: {
    notKnown: (device) => `${device} का दाम मुझे नहीं पता। चार्ज करने से पहले साइट के ऑपरेटर से पूछ लीजिए।`,
    hour: (money, power) => `${power} पर एक घंटे के लगभग ${money}।`,
    stop: '।',
  },
  hinglish: {
    notKnown: (device) => `${device} ka rate mujhe nahi pata. Charge karne se pehle site ke operator se poochh lijiye.`,
    hour: (money, power) => `${power} par ek ghante ke kareeb ${money}.`,
    stop: '.',
  },
};

import { conversation, reply, type Step, type Turn } from '../src/assistant/conversation';
import { costOf, usualPower } from '../src/assistant/site/price';
import type { KnownDevice } from '../src/assistant/site/site';
import { optionalDevice } from '../src/assistant/slots/device';
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
  slots: { device: optionalDevice },
  async act({ device: named }, turn) {
    const { request, devices, lately } = turn;
    const device = named ?? (request.slots.all ? undefined : devices.find(({ deviceId }) => deviceId === lately));
    return device ? priceAt(device, !named, turn) : allPrices(turn);
  },
});

/** One charger's price; with the way to all of them where none was named. */
async function priceAt(device: KnownDevice, isGuess: boolean, turn: Turn): Promise<Step> {
  const words = turn.speech.in(WORDING);
  const named = turn.speech.device(device.deviceId);
  const all = { label: words.all, request: { intent: 'tariff' as const, slots: { all: true as const } } };
  const choices = isGuess ? [all] : [];
  const price = await knownPrice(device, turn);
  if (!price) return reply(words.notKnown(named), choices);
  const { format } = turn.speech;
  const watts = usualPower(device);
  const hour = words.hour(
    format.money(Math.round(costOf(price, watts, 3600))),
    `${(watts / 1000).toLocaleString('en-IN')} kW`,
  );
  return reply(`${named}: ${priceWords(price, turn.speech)}${words.stop} ${hour}`, choices);
}

/** More fit no phone. */
const MOST_LINES = 10;

/** Every charger's price, the lowest first: what a unit comes to in an hour's charge, whatever it is charged by. */
async function allPrices(turn: Turn): Promise<Step> {
  const { devices, speech } = turn;
  const words = speech.in(WORDING);
  const priced = await Promise.all(devices.map(async (device) => ({ device, price: await knownPrice(device, turn) })));
  const lines = priced
    .flatMap(({ device, price }) => {
      if (!price) return [];
      const watts = usualPower(device);
      const line = `• ${speech.device(device.deviceId)}: ${priceWords(price, speech)}`;
      return [{ line, perWh: costOf(price, watts, 3600) / watts }];
    })
    .sort((a, b) => a.perWh - b.perWh);
  if (lines.length === 0) return reply(words.noneKnown);
  const rest = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map(({ line }) => line);
  return reply([words.lowestFirst, ...shown, ...(rest > 0 ? [words.more(rest)] : [])].join('\n'));
}

const WORDING: Wording<{
  all: string;
  lowestFirst: string;
  more(count: number): string;
  noneKnown: string;
  notKnown(device: string): string;
  hour(money: string, power: string): string;
  /** What ends a sentence. */
  stop: string;
}> = {
  en: {
    all: 'All prices',
    lowestFirst: 'Prices, the lowest for a unit (kWh) first:',
    more: (count) => `and ${count} more`,
    noneKnown: "I do not know the prices here. Please ask the site's operator before you charge.",
    notKnown: (device) => `I do not know the price of ${device}. Please ask the site's operator before you charge.`,
    hour: (money, power) => `An hour at ${power} comes to about ${money}.`,
    stop: '.',
  },
  hi: {
    all: 'सभी दाम',
    lowestFirst: 'दाम, सबसे सस्ता पहले:',
    more: (count) => `और ${count}`,
    noneKnown: 'यहाँ के दाम मुझे नहीं पता। चार्ज करने से पहले साइट के ऑपरेटर से पूछ लीजिए।',
    notKnown: (device) => `${device} का दाम मुझे नहीं पता। चार्ज करने से पहले साइट के ऑपरेटर से पूछ लीजिए।`,
    hour: (money, power) => `${power} पर एक घंटे के लगभग ${money}।`,
    stop: '।',
  },
  hinglish: {
    all: 'Sabhi rate',
    lowestFirst: 'Rate, sabse sasta pehle:',
    more: (count) => `aur ${count}`,
    noneKnown: 'Yahan ke rate mujhe nahi pata. Charge karne se pehle site ke operator se poochh lijiye.',
    notKnown: (device) => `${device} ka rate mujhe nahi pata. Charge karne se pehle site ke operator se poochh lijiye.`,
    hour: (money, power) => `${power} par ek ghante ke kareeb ${money}.`,
    stop: '.',
  },
};

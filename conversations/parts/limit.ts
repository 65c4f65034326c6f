import type { Amount, ChargeLimit } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { costOf, energyFor, type Price, secondsFor, usualPower } from '../../src/assistant/price';
import type { KnownDevice } from '../../src/assistant/site';
import type { Temporal } from '../../src/assistant/time';
import type { Speech, Wording } from '../../src/assistant/wording';
import { knownPrice } from './estimate';

/** An amount as the platform takes it, what it costs in words, or why it is too little to charge at all. */
interface Limit {
  limit: ChargeLimit;
  words: string;
  tooLittle?: string;
}

/** Below this a charger may end before it has begun. */
const LEAST_WH = 10;

/** Turns what was said into the platform's limit: a time, or an energy; rupees become the energy they buy, never more. */
export async function limitFor(amount: Amount, device: KnownDevice, telling: Telling): Promise<Limit> {
  const price = await knownPrice(device, telling);
  const { format } = telling.speech;
  const words = telling.speech.in(WORDING);
  if (amount.by === 'time')
    return { limit: { seconds: amount.seconds }, words: aboutFor(amount.seconds, device, price, telling.speech) };
  const time = amount.by !== 'full' && amount.seconds !== undefined ? { seconds: amount.seconds } : {};
  if (amount.by === 'full')
    return {
      limit: {},
      words: price ? words.perKwh(format.money(price.perKwh || price.perHour), price.perKwh > 0) : '',
    };
  if (amount.by === 'energy') {
    const cost = price && costOf(price, amount.energyWh, (amount.energyWh / usualPower(device)) * 3600);
    return {
      limit: { usageLimitWh: Math.floor(amount.energyWh), ...time },
      words: cost === undefined ? '' : words.about(format.money(Math.round(cost))),
    };
  }
  const energyWh = price && energyFor(price, amount.rupees);
  if (energyWh !== undefined) {
    const tooLittle = energyWh < LEAST_WH ? words.tooLittle(format.money(amount.rupees)) : undefined;
    return {
      limit: { usageLimitWh: energyWh, ...time },
      words: words.atMostEnergy(format.energy(energyWh)),
      ...(tooLittle && { tooLittle }),
    };
  }
  const seconds = price && secondsFor(price, amount.rupees);
  if (seconds)
    return {
      limit: { seconds: Math.min(seconds, time.seconds ?? seconds) },
      words: words.atMostTime(format.duration(seconds)),
    };
  return {
    limit: {},
    words: '',
    tooLittle: seconds === undefined ? words.noPrice : words.tooLittle(format.money(amount.rupees)),
  };
}

function aboutFor(
  seconds: number,
  device: KnownDevice,
  price: Price | undefined,
  { in: speak, format }: Speech,
): string {
  if (!price) return '';
  return speak(WORDING).about(format.money(Math.round(costOf(price, (usualPower(device) * seconds) / 3600, seconds))));
}

/** An amount in words: "for 2 hours, until 5:10 pm IST", "for ₹200", "until the car is full". */
export function planWords(amount: Amount, now: Temporal.Instant, { in: speak, format }: Speech): string {
  const words = speak(WORDING);
  if (amount.by === 'full') return words.full;
  if (amount.by === 'time')
    return words.time(format.duration(amount.seconds), format.time(now.add({ seconds: amount.seconds })));
  const what = amount.by === 'money' ? format.money(amount.rupees) : format.energy(amount.energyWh);
  return amount.seconds === undefined ? words.worth(what) : words.worthWithin(what, format.duration(amount.seconds));
}

const WORDING: Wording<{
  full: string;
  time(duration: string, until: string): string;
  worth(what: string): string;
  worthWithin(what: string, duration: string): string;
  about(cost: string): string;
  perKwh(money: string, byEnergy: boolean): string;
  atMostEnergy(energy: string): string;
  atMostTime(duration: string): string;
  tooLittle(money: string): string;
  noPrice: string;
}> = {
  en: {
    full: 'until the car is full',
    time: (duration, until) => `for ${duration}, until ${until}`,
    worth: (what) => `for ${what}`,
    worthWithin: (what, duration) => `for ${what}, at most ${duration}`,
    about: (cost) => `about ${cost}`,
    perKwh: (money, byEnergy) => `${money} per ${byEnergy ? 'kWh' : 'hour'}`,
    atMostEnergy: (energy) => `${energy} with everything included`,
    atMostTime: (duration) => `${duration} with everything included`,
    tooLittle: (money) => `${money} is too little to charge here. How much should it be?`,
    noPrice: 'I do not know the price here, so I cannot charge by rupees. How long, or how many units should it be?',
  },
  hi: {
    full: 'गाड़ी फ़ुल होने तक',
    time: (duration, until) => `${duration} के लिए, ${until} तक`,
    worth: (what) => `${what} का`,
    worthWithin: (what, duration) => `${what} का, ज़्यादा से ज़्यादा ${duration}`,
    about: (cost) => `लगभग ${cost}`,
    perKwh: (money, byEnergy) => `${money} प्रति ${byEnergy ? 'यूनिट' : 'घंटा'}`,
    atMostEnergy: (energy) => `सब मिलाकर ${energy}`,
    atMostTime: (duration) => `सब मिलाकर ${duration}`,
    tooLittle: (money) => `${money} यहाँ चार्ज के लिए बहुत कम है। कितना रखना है?`,
    noPrice: 'यहाँ का दाम मुझे नहीं पता, इसलिए रुपयों से चार्ज नहीं कर सकता। कितनी देर, या कितने यूनिट?',
  },
  hinglish: {
    full: 'gaadi full hone tak',
    time: (duration, until) => `${duration} ke liye, ${until} tak`,
    worth: (what) => `${what} ka`,
    worthWithin: (what, duration) => `${what} ka, zyada se zyada ${duration}`,
    about: (cost) => `kareeb ${cost}`,
    perKwh: (money, byEnergy) => `${money} per ${byEnergy ? 'unit' : 'ghanta'}`,
    atMostEnergy: (energy) => `sab milakar ${energy}`,
    atMostTime: (duration) => `sab milakar ${duration}`,
    tooLittle: (money) => `${money} yahan charge ke liye bahut kam hai. Kitna rakhna hai?`,
    noPrice: 'Yahan ka rate mujhe nahi pata, isliye rupayon se charge nahi kar sakta. Kitni der, ya kitne units?',
  },
};

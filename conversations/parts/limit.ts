import type { Amount, ChargeLimit } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import { affordable, costOf, type Price, usualPower } from '../../src/assistant/site/price';
import type { KnownDevice } from '../../src/assistant/site/site';
import { LONGEST_SECONDS } from '../../src/assistant/slots/duration';
import type { Temporal } from '../../src/assistant/time';
import type { Speech, Wording } from '../../src/assistant/wording';
import { knownPrice } from './estimate';
import { includedWords, priceWords } from './price-words';

/** An amount as the platform takes it, what it costs in words, or why it cannot be charged: too little, or more than a day gives. */
interface Limit {
  limit: ChargeLimit;
  words: string;
  unfit?: string;
}

/** Below this a charger may end before it has begun. */
const LEAST_WH = 10;

/** Turns what was said into the platform's limit: a time, or an energy; rupees become what they buy, never more. */
export async function limitFor(amount: Amount, device: KnownDevice, telling: Telling): Promise<Limit> {
  const price = await knownPrice(device, telling);
  const { speech } = telling;
  const { format } = speech;
  const words = speech.in(WORDING);
  if (amount.by === 'money') return limitForMoney(amount, device, price, speech);
  if (amount.by === 'time')
    return { limit: { seconds: amount.seconds }, words: aboutFor(amount.seconds, device, price, speech) };
  if (amount.by === 'full') return { limit: {}, words: price ? priceWords(price, speech) : words.priceUnknown };
  const time = amount.seconds === undefined ? {} : { seconds: amount.seconds };
  const much = tooMuch(format.energy(amount.energyWh), amount.energyWh, device, speech);
  if (much) return { limit: {}, words: '', unfit: much };
  const cost = price && costOf(price, amount.energyWh, (amount.energyWh / usualPower(device)) * 3600);
  return {
    limit: { usageLimitWh: Math.floor(amount.energyWh), ...time },
    words: cost === undefined ? words.priceUnknown : words.about(format.money(Math.round(cost))),
  };
}

/** What is more than a day of charging is a slip of the finger: the question how much is meant; undefined where it is not. */
function tooMuch(said: string, energyWh: number, device: KnownDevice, speech: Speech, seconds = 0): string | undefined {
  const dayWh = (usualPower(device) * LONGEST_SECONDS) / 3600;
  if (energyWh <= dayWh && seconds <= LONGEST_SECONDS) return undefined;
  return speech.in(WORDING).tooMuch(said, speech.format.energy(dayWh));
}

function limitForMoney(
  { rupees, seconds: most }: Amount & { by: 'money' },
  device: KnownDevice,
  price: Price | undefined,
  speech: Speech,
): Limit {
  const words = speech.in(WORDING);
  const { money, energy, duration } = speech.format;
  const bought = price && affordable(price, rupees, usualPower(device));
  if (!price || !bought) return { limit: {}, words: '', unfit: price ? words.notByMoney : words.noPrice };
  const { energyWh, seconds: lasting } = bought;
  if ((energyWh ?? LEAST_WH) < LEAST_WH || lasting === 0)
    return { limit: {}, words: '', unfit: words.tooLittle(money(rupees), priceWords(price, speech)) };
  const much = tooMuch(money(rupees), energyWh ?? 0, device, speech, lasting);
  if (much) return { limit: {}, words: '', unfit: much };
  const seconds = lasting === undefined ? most : Math.min(lasting, most ?? lasting);
  const had = [energyWh !== undefined && energy(energyWh), lasting !== undefined && duration(lasting)]
    .filter((part) => part !== false)
    .join(words.within);
  return {
    limit: { ...(energyWh !== undefined && { usageLimitWh: energyWh }), ...(seconds !== undefined && { seconds }) },
    words: words.atMost(had, includedWords(price, speech)),
  };
}

function aboutFor(
  seconds: number,
  device: KnownDevice,
  price: Price | undefined,
  { in: speak, format }: Speech,
): string {
  if (!price) return speak(WORDING).priceUnknown;
  return speak(WORDING).about(format.money(Math.round(costOf(price, (usualPower(device) * seconds) / 3600, seconds))));
}

/** An amount in words: "for 2 hours, until 5:10 pm IST", "for ₹200", "until the car is full". */
export function planWords(amount: Amount, now: Temporal.Instant, { in: speak, format }: Speech): string {
  const words = speak(WORDING);
  if (amount.by === 'full') return words.full;
  if (amount.by === 'time')
    return words.time(format.lasting(amount.seconds), format.time(now.add({ seconds: amount.seconds })));
  const what = amount.by === 'money' ? format.money(amount.rupees) : format.energy(amount.energyWh);
  return amount.seconds === undefined ? words.worth(what) : words.worthWithin(what, format.duration(amount.seconds));
}

const WORDING: Wording<{
  full: string;
  time(duration: string, until: string): string;
  worth(what: string): string;
  worthWithin(what: string, duration: string): string;
  about(cost: string): string;
  priceUnknown: string;
  atMost(what: string, included: string | undefined): string;
  /** Between an energy and the time it may take. */
  within: string;
  tooLittle(money: string, price: string): string;
  tooMuch(said: string, most: string): string;
  noPrice: string;
  notByMoney: string;
}> = {
  en: {
    full: 'until the car is full',
    time: (duration, until) => `for ${duration}, until ${until}`,
    worth: (what) => `for ${what}`,
    worthWithin: (what, duration) => `for ${what}, at most ${duration}`,
    about: (cost) => `about ${cost}`,
    priceUnknown: 'I do not know the price here',
    atMost: (what, included) => (included ? `${what}, ${included}` : `${what} with everything included`),
    within: ' within ',
    tooLittle: (money, price) => `${money} is too little to charge here (${price}). How much should it be?`,
    tooMuch: (said, most) =>
      `${said} is more than this charger gives in a whole day (${most}), so I have not started it. How much should it be?`,
    notByMoney:
      'Neither energy nor time costs anything here, so rupees are no limit. How long, or how many units should it be?',
    noPrice: 'I do not know the price here, so I cannot charge by rupees. How long, or how many units should it be?',
  },
  hi: {
    full: 'गाड़ी फ़ुल होने तक',
    time: (duration, until) => `${duration} के लिए, ${until} तक`,
    worth: (what) => `${what} का`,
    worthWithin: (what, duration) => `${what} का, ज़्यादा से ज़्यादा ${duration}`,
    about: (cost) => `लगभग ${cost}`,
    priceUnknown: 'यहाँ का दाम मुझे नहीं पता',
    atMost: (what, included) => (included ? `${what}, ${included}` : `सब मिलाकर ${what}`),
    within: ', ज़्यादा से ज़्यादा ',
    tooLittle: (money, price) => `${money} यहाँ चार्ज के लिए बहुत कम है (${price})। कितना रखना है?`,
    tooMuch: (said, most) => `${said} इस चार्जर के पूरे दिन के चार्ज (${most}) से ज़्यादा है, इसलिए शुरू नहीं किया। कितना रखना है?`,
    notByMoney: 'यहाँ न यूनिट का दाम है न समय का, इसलिए रुपयों से सीमा नहीं बनती। कितनी देर, या कितने यूनिट?',
    noPrice: 'यहाँ का दाम मुझे नहीं पता, इसलिए रुपयों से चार्ज नहीं कर सकता। कितनी देर, या कितने यूनिट?',
  },
  hinglish: {
    full: 'gaadi full hone tak',
    time: (duration, until) => `${duration} ke liye, ${until} tak`,
    worth: (what) => `${what} ka`,
    worthWithin: (what, duration) => `${what} ka, zyada se zyada ${duration}`,
    about: (cost) => `kareeb ${cost}`,
    priceUnknown: 'yahan ka rate mujhe nahi pata',
    atMost: (what, included) => (included ? `${what}, ${included}` : `sab milakar ${what}`),
    within: ', zyada se zyada ',
    tooLittle: (money, price) => `${money} yahan charge ke liye bahut kam hai (${price}). Kitna rakhna hai?`,
    tooMuch: (said, most) =>
      `${said} is charger ki poore din ki charging (${most}) se zyada hai, isliye start nahi kiya. Kitna rakhna hai?`,
    notByMoney: 'Yahan na unit ka rate hai na time ka, isliye rupayon se limit nahi banti. Kitni der, ya kitne units?',
    noPrice: 'Yahan ka rate mujhe nahi pata, isliye rupayon se charge nahi kar sakta. Kitni der, ya kitne units?',
  },
};

import type { Transaction } from '../src/assistant/charging';
import { conversation, reply, type Turn } from '../src/assistant/conversation';
import { type Driver, isOperator } from '../src/assistant/person';
import { lastTransaction } from '../src/assistant/site/history';
import { costOf, type Price } from '../src/assistant/site/price';
import type { KnownDevice } from '../src/assistant/site/site';
import { optionalDevice } from '../src/assistant/slots/device';
import type { Wording } from '../src/assistant/wording';
import { endReasonWords } from './parts/end-reason';
import { lastedSeconds, pricesOf } from './parts/past-charge';

/** One past charge: by its number, or the last one. Somebody else's is answered exactly as one that is not there. */
export const transactionDetails = conversation({
  name: 'transaction-details',
  intent: 'transaction_details',
  may: 'driver',
  acts: false,
  examples: { en: ['show my last charge'], hi: ['मेरा आखिरी चार्ज दिखाओ'], hinglish: ['meri last charging dikhao'] },
  slots: { device: optionalDevice },
  async act({ device }, turn) {
    const words = turn.speech.in(WORDING);
    const { txn_id } = turn.request.slots;
    const charge = txn_id === undefined ? await lastOf(device, turn) : await byNumber(txn_id, turn);
    if (charge) return reply(await receipt(charge, turn));
    if (txn_id !== undefined) return reply(words.unknown(txn_id));
    return reply(words.none(device && turn.speech.device(device.deviceId)));
  },
});

/** One's own last charge; of a charger that an operator names, whoever's it was. */
function lastOf(
  device: KnownDevice | undefined,
  { person, platform, now, request }: Turn,
): Promise<Transaction | undefined> {
  if (device && isOperator(person) && !request.own) return platform.getLatestTransaction(device.deviceId);
  return lastTransaction((person as Driver).userId, device?.deviceId, now, platform);
}

async function byNumber(txnId: string, { platform, person }: Turn): Promise<Transaction | undefined> {
  if (!/^\d{1,10}$/.test(txnId)) return undefined;
  const charge = await platform.getTransactionDetails(txnId);
  return charge && (isOperator(person) || charge.userId === person.userId) ? charge : undefined;
}

async function receipt(charge: Transaction, turn: Turn): Promise<string> {
  const { speech } = turn;
  const words = speech.in(WORDING);
  const { format } = speech;
  const seconds = lastedSeconds(charge, turn);
  const why = charge.endReason && endReasonWords(charge.endReason, speech);
  const price = (await pricesOf([charge], turn)).get(charge.deviceId);
  const lines = [
    words.charge(charge.txnId, speech.device(charge.deviceId)),
    charge.start && `${format.window(charge.start, seconds)} (${format.duration(seconds)})`,
    why ? words.ended(why) : charge.endReason === undefined && words.running,
    ...(price ? items(price, charge.energyWh, seconds, turn) : [format.energy(charge.energyWh), words.noPrice]),
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

/** What the cost is made of; the tax is what the rounded parts leave of the whole, so that they add up. */
function items(price: Price, energyWh: number, seconds: number, { speech }: Turn): string[] {
  const words = speech.in(WORDING);
  const { money, energy, duration } = speech.format;
  const paise = (rupees: number) => Math.round(rupees * 100) / 100;
  const whole = costOf(price, energyWh, seconds);
  const byEnergy = paise((price.perKwh * energyWh) / 1000);
  const byTime = paise((price.perHour * seconds) / 3600);
  return [
    price.perKwh > 0 ? `${words.times(energy(energyWh), money(price.perKwh))} = ${money(byEnergy)}` : energy(energyWh),
    price.perHour > 0 && `${words.times(duration(seconds), words.anHour(money(price.perHour)))} = ${money(byTime)}`,
    price.once > 0 && words.once(money(price.once)),
    price.taxPercent > 0 && words.tax(price.taxPercent, money(paise(whole - byEnergy - byTime - price.once))),
    words.total(money(whole)),
  ].filter((line) => line !== false);
}

const WORDING: Wording<{
  unknown(number: string): string;
  none(where: string | undefined): string;
  charge(number: string, device: string): string;
  ended(why: string): string;
  running: string;
  noPrice: string;
  times(amount: string, price: string): string;
  anHour(money: string): string;
  once(money: string): string;
  tax(percent: number, money: string): string;
  total(money: string): string;
}> = {
  en: {
    unknown: (number) => `I find no charge ${number} of yours.`,
    none: (where) => `You have not charged${where ? ` on ${where}` : ''} yet.`,
    charge: (number, device) => `Charge ${number} on ${device}`,
    ended: (why) => `Ended: ${why}.`,
    running: 'It is not over yet.',
    noPrice: 'I do not know its price.',
    times: (amount, price) => `${amount} × ${price}`,
    anHour: (money) => `${money} per hour`,
    once: (money) => `Once per charge: ${money}`,
    tax: (percent, money) => `Tax ${percent} %: ${money}`,
    total: (money) => `Total at today's price: ${money}`,
  },
  hi: {
    unknown: (number) => `आपका ${number} नंबर का कोई चार्ज नहीं मिला।`,
    none: (where) => `आपने ${where ? `${where} पर ` : ''}अभी तक चार्ज नहीं किया है।`,
    charge: (number, device) => `चार्ज ${number}, ${device}`,
    ended: (why) => `पूरा हुआ: ${why}।`,
    running: 'अभी चल रहा है।',
    noPrice: 'इसका दाम मुझे नहीं पता।',
    times: (amount, price) => `${amount} × ${price}`,
    anHour: (money) => `${money} प्रति घंटा`,
    once: (money) => `हर चार्ज पर: ${money}`,
    tax: (percent, money) => `टैक्स ${percent} %: ${money}`,
    total: (money) => `आज के दाम पर कुल: ${money}`,
  },
  hinglish: {
    unknown: (number) => `Aapka ${number} number ka koi charge nahi mila.`,
    none: (where) => `Aapne ${where ? `${where} par ` : ''}abhi tak charge nahi kiya hai.`,
    charge: (number, device) => `Charge ${number}, ${device}`,
    ended: (why) => `Poora hua: ${why}.`,
    running: 'Abhi chal raha hai.',
    noPrice: 'Iska daam mujhe nahi pata.',
    times: (amount, price) => `${amount} × ${price}`,
    anHour: (money) => `${money} per ghanta`,
    once: (money) => `Har charge par: ${money}`,
    tax: (percent, money) => `Tax ${percent} %: ${money}`,
    total: (money) => `Aaj ke daam se total: ${money}`,
  },
};

import type { Transaction } from '../assistant/charging';
import type { Telling } from '../assistant/conversation';
import { type Watch, watchedConnector } from '../assistant/later/watch';
import { END_REASON_WORDS, type EndReason, endReasonOf } from '../assistant/site/end-reason';
import { costOf, type Price, priceOf } from '../assistant/site/price';
import { Temporal } from '../assistant/time';
import type { Wording } from '../assistant/wording';
import { costWords } from './cost-words';

/** Why a watched charge ended; a time that ran out is known by the limit too, since no word for it is documented. */
function reasonOf(
  { endReason, usageLimitWh, energyWh, start, end }: Transaction,
  { order }: Watch,
): EndReason | 'other' {
  const { seconds } = order.limit;
  const lasted = start && end ? start.until(end).total('seconds') : 0;
  const reason = endReason === undefined ? undefined : endReasonOf(endReason);
  if (reason === 'stopped') return seconds !== undefined && lasted >= seconds ? 'time' : 'stopped';
  if (reason === 'limit') return usageLimitWh !== undefined && energyWh < usageLimitWh * 0.99 ? 'time' : 'limit';
  return reason ?? 'other';
}

/** True where a charge has ended by itself at what it was started for, so that it may go on. */
export const endedByItself = (transaction: Transaction, watch: Watch): boolean =>
  ['time', 'limit'].includes(reasonOf(transaction, watch));

/** What an ended charge came to: energy, duration, cost and what that is made of, reason; and what comes of its extension. */
export async function receipt(lane: string, transaction: Transaction, watch: Watch, telling: Telling): Promise<string> {
  const { speech, devices, now, platform } = telling;
  const words = speech.in(WORDING);
  const { format } = speech;
  const { deviceId } = watchedConnector(lane);
  const device = devices.find((known) => known.deviceId === deviceId);
  const price = device && (await priceOf(device, platform).catch(() => undefined));
  const seconds = lastedSeconds(transaction, watch, now);
  const end = (transaction.start ?? Temporal.Instant.from(watch.startedAt)).add({ seconds: Math.round(seconds) });
  const ended = words.ended(
    speech.device(deviceId),
    words.reasons[reasonOf(transaction, watch)],
    format.energy(transaction.energyWh),
    format.lasting(seconds),
    format.time(end),
    price && costWords(price, transaction.energyWh, seconds, speech),
  );
  const both = await togetherWords(transaction, seconds, watch, price, telling);
  const next = watch.extension && (endedByItself(transaction, watch) ? words.goesOn : words.goesOnNoMore);
  return [ended, both, next].filter(Boolean).join(' ');
}

/** How long a charge lasted, as far as its end is known. */
function lastedSeconds({ start, end }: Transaction, { startedAt, quietSince }: Watch, now: Temporal.Instant): number {
  const began = start ?? Temporal.Instant.from(startedAt);
  const over = end ?? (quietSince ? Temporal.Instant.from(quietSince) : now);
  return Math.max(0, began.until(over).total('seconds'));
}

/** Of a charge that went on with another one: what both came to. */
async function togetherWords(
  { energyWh }: Transaction,
  seconds: number,
  { order: { continues } }: Watch,
  price: Price | undefined,
  { platform, speech }: Telling,
): Promise<string | undefined> {
  const before = continues && (await platform.getTransactionDetails(continues).catch(() => undefined));
  if (!before) return undefined;
  const earlier = before.start && before.end ? before.start.until(before.end).total('seconds') : 0;
  const cost = price && costOf(price, energyWh, seconds) + costOf(price, before.energyWh, earlier);
  const { energy, money } = speech.format;
  return speech.in(WORDING).together(energy(energyWh + before.energyWh), cost === undefined ? undefined : money(cost));
}

const WORDING: Wording<{
  reasons: Record<EndReason | 'other', string>;
  ended(
    device: string,
    reason: string,
    energy: string,
    duration: string,
    end: string,
    cost: string | undefined,
  ): string;
  together(energy: string, cost: string | undefined): string;
  goesOn: string;
  goesOnNoMore: string;
}> = {
  en: {
    reasons: {
      ...END_REASON_WORDS.en,
      limit: 'the amount you asked for is in',
      time: 'the time is up',
      full: 'the car takes no more',
      other: 'the charger ended it',
    },
    ended: (device, reason, energy, duration, end, cost) =>
      `Your charge on ${device} has ended: ${reason}. ${energy} in ${duration}, until ${end}.${cost ? ` Cost: ${cost}.` : ''}`,
    together: (energy, cost) => `Together with the part before: ${energy}${cost ? `, ${cost}` : ''}.`,
    goesOn: 'As you asked, I am starting it again now.',
    goesOnNoMore: 'You had asked to go on longer; since it ended in another way, I am starting nothing.',
  },
  hi: {
    reasons: {
      ...END_REASON_WORDS.hi,
      limit: 'जितना माँगा था उतना हो गया',
      full: 'गाड़ी और नहीं ले रही',
      other: 'चार्जर ने बंद किया',
    },
    ended: (device, reason, energy, duration, end, cost) =>
      `${device} पर आपका चार्ज ख़त्म हुआ: ${reason}। ${duration} में ${energy}, ${end} तक।${cost ? ` कुल ${cost}।` : ''}`,
    together: (energy, cost) => `पिछले हिस्से के साथ: ${energy}${cost ? `, ${cost}` : ''}।`,
    goesOn: 'जैसा आपने कहा था, अब फिर शुरू कर रहा हूँ।',
    goesOnNoMore: 'आपने आगे बढ़ाने को कहा था; पर यह किसी और वजह से रुका, इसलिए कुछ शुरू नहीं कर रहा।',
  },
  hinglish: {
    reasons: {
      ...END_REASON_WORDS.hinglish,
      limit: 'jitna kaha tha utna ho gaya',
      full: 'gaadi aur nahi le rahi',
      other: 'charger ne band ki',
    },
    ended: (device, reason, energy, duration, end, cost) =>
      `${device} par aapki charging khatam hui: ${reason}. ${duration} mein ${energy}, ${end} tak.${cost ? ` Total ${cost}.` : ''}`,
    together: (energy, cost) => `Pichhle hisse ke saath: ${energy}${cost ? `, ${cost}` : ''}.`,
    goesOn: 'Jaisa aapne kaha tha, ab phir se start kar raha hoon.',
    goesOnNoMore: 'Aapne aage badhane ko kaha tha; par yeh kisi aur wajah se ruki, isliye kuch start nahi kar raha.',
  },
};

import type { Transaction } from '../assistant/charging';
import type { Telling } from '../assistant/conversation';
import { costOf, priceOf } from '../assistant/price';
import { Temporal } from '../assistant/time';
import { type Watch, watchedConnector } from '../assistant/watch';
import type { Wording } from '../assistant/wording';

/** What an `end_reason` of the platform means; a time that ran out is known by the limit, since no word for it is documented. */
function reasonOf({ endReason, usageLimitWh, energyWh, start, end }: Transaction, { order }: Watch): keyof Reasons {
  const { seconds } = order.limit;
  const lasted = start && end ? start.until(end).total('seconds') : 0;
  if (endReason === 'cmd_stop') return seconds !== undefined && lasted >= seconds ? 'time' : 'stopped';
  if (endReason === 'plug_disconnected') return 'unplugged';
  if (endReason === 'limit_reached')
    return usageLimitWh !== undefined && energyWh < usageLimitWh * 0.99 ? 'time' : 'limit';
  if (endReason === 'time_elapsed') return 'time';
  return endReason === 'vehicle_full' ? 'full' : 'other';
}

/** What an ended charge came to: energy, duration, cost, reason. */
export async function receipt(lane: string, transaction: Transaction, watch: Watch, telling: Telling): Promise<string> {
  const { speech, devices, now, platform } = telling;
  const words = speech.in(WORDING);
  const { format } = speech;
  const { deviceId } = watchedConnector(lane);
  const device = devices.find((known) => known.deviceId === deviceId);
  const price = device && (await priceOf(device, platform).catch(() => undefined));
  const start = transaction.start ?? Temporal.Instant.from(watch.startedAt);
  const end = transaction.end ?? (watch.quietSince ? Temporal.Instant.from(watch.quietSince) : now);
  const seconds = Math.max(0, start.until(end).total('seconds'));
  return words.ended(
    speech.device(deviceId),
    words.reasons[reasonOf(transaction, watch)],
    format.energy(transaction.energyWh),
    format.duration(seconds),
    format.time(end),
    price && format.money(costOf(price, transaction.energyWh, seconds)),
  );
}

interface Reasons {
  stopped: string;
  unplugged: string;
  limit: string;
  time: string;
  full: string;
  other: string;
}

const WORDING: Wording<{
  reasons: Reasons;
  ended(
    device: string,
    reason: string,
    energy: string,
    duration: string,
    end: string,
    cost: string | undefined,
  ): string;
}> = {
  en: {
    reasons: {
      stopped: 'it was stopped',
      unplugged: 'the car was unplugged',
      limit: 'the amount you asked for is in',
      time: 'the time is up',
      full: 'the car takes no more',
      other: 'the charger ended it',
    },
    ended: (device, reason, energy, duration, end, cost) =>
      `Your charge on ${device} has ended: ${reason}. ${energy} in ${duration}, until ${end}.${cost ? ` Cost: ${cost}.` : ''}`,
  },
  hi: {
    reasons: {
      stopped: 'बंद किया गया',
      unplugged: 'गाड़ी का प्लग निकाला गया',
      limit: 'जितना माँगा था उतना हो गया',
      time: 'समय पूरा हुआ',
      full: 'गाड़ी और नहीं ले रही',
      other: 'चार्जर ने बंद किया',
    },
    ended: (device, reason, energy, duration, end, cost) =>
      `${device} पर आपका चार्ज पूरा हुआ: ${reason}। ${duration} में ${energy}, ${end} तक।${cost ? ` कुल ${cost}।` : ''}`,
  },
  hinglish: {
    reasons: {
      stopped: 'band kiya gaya',
      unplugged: 'gaadi ka plug nikala gaya',
      limit: 'jitna kaha tha utna ho gaya',
      time: 'time poora hua',
      full: 'gaadi aur nahi le rahi',
      other: 'charger ne band kiya',
    },
    ended: (device, reason, energy, duration, end, cost) =>
      `${device} par aapki charging poori hui: ${reason}. ${duration} mein ${energy}, ${end} tak.${cost ? ` Total ${cost}.` : ''}`,
  },
};

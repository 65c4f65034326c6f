import type { Wording } from '../wording';

/** Why a charge ended. */
export type EndReason = 'stopped' | 'unplugged' | 'limit' | 'time' | 'full' | 'fault';

const MEANINGS: Record<string, EndReason> = {
  cmd_stop: 'stopped',
  plug_disconnected: 'unplugged',
  limit_reached: 'limit',
  time_elapsed: 'time',
  vehicle_full: 'full',
  device_fault: 'fault',
};

/** What an `end_reason` of the platform means; undefined for a word that nobody has documented. */
export const endReasonOf = (word: string): EndReason | undefined => MEANINGS[word];

/** True where a charge ended because of something nobody wanted: neither the driver, nor the car, nor what was asked for. */
export function isFailure(word: string): boolean {
  const reason = endReasonOf(word);
  return reason === undefined || reason === 'fault';
}

/** Why a charge ended, as a clause: "the car was unplugged". */
export const END_REASON_WORDS: Wording<Record<EndReason, string>> = {
  en: {
    stopped: 'it was stopped',
    unplugged: 'the car was unplugged',
    limit: 'the limit was reached',
    time: 'the time was up',
    full: 'the car took no more',
    fault: 'the charger had a fault',
  },
  hi: {
    stopped: 'बंद किया गया',
    unplugged: 'गाड़ी का प्लग निकाला गया',
    limit: 'तय सीमा पूरी हुई',
    time: 'समय पूरा हुआ',
    full: 'गाड़ी और नहीं ले रही थी',
    fault: 'चार्जर में ख़राबी आई',
  },
  hinglish: {
    stopped: 'band ki gayi',
    unplugged: 'gaadi ka plug nikala gaya',
    limit: 'limit poori hui',
    time: 'time poora hua',
    full: 'gaadi aur nahi le rahi thi',
    fault: 'charger mein kharabi aayi',
  },
};

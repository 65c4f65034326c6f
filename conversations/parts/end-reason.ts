import type { Speech, Wording } from '../../src/assistant/wording';

/** Why a charge ended, in words; undefined for a code nobody has documented. */
export const endReasonWords = (endReason: string, speech: Speech): string | undefined => speech.in(WORDING)[endReason];

/** True where a charge ended because of something nobody wanted: neither the driver, nor the car, nor what was asked for. */
export const isFailure = (endReason: string): boolean =>
  !['cmd_stop', 'limit_reached', 'time_elapsed', 'plug_disconnected', 'vehicle_full'].includes(endReason);

const WORDING: Wording<Record<string, string>> = {
  en: {
    cmd_stop: 'it was stopped',
    limit_reached: 'the limit was reached',
    time_elapsed: 'the time was up',
    plug_disconnected: 'the car was unplugged',
    vehicle_full: 'the car took no more',
    device_fault: 'the charger had a fault',
  },
  hi: {
    cmd_stop: 'बंद किया गया',
    limit_reached: 'तय सीमा पूरी हुई',
    time_elapsed: 'समय पूरा हुआ',
    plug_disconnected: 'गाड़ी का प्लग निकाला गया',
    vehicle_full: 'गाड़ी और नहीं ले रही थी',
    device_fault: 'चार्जर में ख़राबी आई',
  },
  hinglish: {
    cmd_stop: 'band kiya gaya',
    limit_reached: 'limit poori hui',
    time_elapsed: 'time poora hua',
    plug_disconnected: 'gaadi ka plug nikala gaya',
    vehicle_full: 'gaadi aur nahi le rahi thi',
    device_fault: 'charger mein kharabi aayi',
  },
};

import { ask, reply, type Step, type Turn } from '../../src/assistant/conversation';
import type { Driver } from '../../src/assistant/person';
import { ownBookings } from '../../src/assistant/site/bookings';
import { fill } from '../../src/assistant/slots/slot';
import type { Temporal } from '../../src/assistant/time';
import type { Wording } from '../../src/assistant/wording';
import { bookingWords } from './held';

/** A window somebody wants to book. */
interface WantedWindow {
  start: Temporal.Instant;
  seconds: number;
}

/** What of the operator's rules a window breaks, with what would work; undefined where it keeps them all. */
export function ruleOfWindow({ start, seconds }: WantedWindow, turn: Turn): Step | undefined {
  const { rules, now, speech } = turn;
  const { format } = speech;
  const words = speech.in(WORDING);
  const longest = rules.longestMinutes * 60;
  if (seconds > longest)
    return ask('duration_s', words.longest(format.duration(longest)), [
      fill(turn, format.duration(longest), { duration_s: longest }),
    ]);
  const last = now.toZonedDateTimeISO(format.timezone).add({ days: rules.daysAhead });
  if (start.epochMilliseconds > last.epochMilliseconds)
    return ask('start', words.ahead(rules.daysAhead, format.day(last.toPlainDate())));
  const first = now.add({ minutes: rules.noticeMinutes });
  // "Now" was said a moment ago.
  if (rules.noticeMinutes > 0 && start.until(first).total('seconds') > 60) {
    const at = first
      .add({ minutes: 5 })
      .toZonedDateTimeISO(format.timezone)
      .round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'floor' });
    const choice = fill(turn, format.time(at.toInstant()), { start: at.toString({ timeZoneName: 'never' }) });
    return ask('start', words.notice(format.duration(rules.noticeMinutes * 60)), [choice]);
  }
  return undefined;
}

/** Refuses one more booking where somebody holds as many as they may; asks the platform only where that may be so. */
export async function ruleOfNumber(turn: Turn): Promise<Step | undefined> {
  const { rules, speech, devices, platform, now, person } = turn;
  if ((await turn.noted()).length < rules.atOnce) return undefined;
  const own = await ownBookings((person as Driver).userId, devices, platform, now);
  if (own.length < rules.atOnce) return undefined;
  const lines = own.slice(0, 12).map((each) => `• ${bookingWords(each, speech)}`);
  return reply([speech.in(WORDING).atOnce(rules.atOnce), ...lines].join('\n'));
}

const WORDING: Wording<{
  longest(most: string): string;
  ahead(days: number, last: string): string;
  notice(least: string): string;
  atOnce(most: number): string;
}> = {
  en: {
    longest: (most) => `A booking can be ${most} at most here. For how long should it be?`,
    ahead: (days, last) =>
      `Chargers can be booked ${days} days ahead at most here, until ${last}. When should it start?`,
    notice: (least) => `A booking has to be made ${least} before it starts here. When should it start?`,
    atOnce: (most) =>
      `You can hold ${most} booking${most === 1 ? '' : 's'} at a time here, so I have booked nothing. Cancel one first; you have:`,
  },
  hi: {
    longest: (most) => `यहाँ एक बुकिंग ज़्यादा से ज़्यादा ${most} की हो सकती है। कितनी देर के लिए?`,
    ahead: (days, last) => `यहाँ ज़्यादा से ज़्यादा ${days} दिन आगे तक बुक होता है, यानी ${last} तक। कब से?`,
    notice: (least) => `यहाँ बुकिंग शुरू होने से ${least} पहले करनी होती है। कब से?`,
    atOnce: (most) => `यहाँ एक समय में ${most} बुकिंग ही रख सकते हैं, इसलिए कुछ बुक नहीं किया। पहले एक रद्द कीजिए; आपकी बुकिंग:`,
  },
  hinglish: {
    longest: (most) => `Yahan ek booking zyada se zyada ${most} ki ho sakti hai. Kitni der ke liye?`,
    ahead: (days, last) => `Yahan zyada se zyada ${days} din aage tak book hota hai, yaani ${last} tak. Kab se?`,
    notice: (least) => `Yahan booking shuru hone se ${least} pehle karni hoti hai. Kab se?`,
    atOnce: (most) =>
      `Yahan ek time mein ${most} booking hi rakh sakte hain, isliye kuch book nahi kiya. Pehle ek cancel kijiye; aapki booking:`,
  },
};

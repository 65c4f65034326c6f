import type { Amount } from '../charging';
import { Temporal } from '../time';
import type { Wording } from '../wording';
import { LONGEST_SECONDS } from './duration';
import { fill, type Slot } from './slot';

const WORDING: Wording<{ howMuch: string; tooLong(most: string): string; full: string }> = {
  en: {
    howMuch: 'How long or how much? For example 2 hours, 5 units, ₹200, or till full.',
    tooLong: (most) => `At most ${most} at a time. How much should it be?`,
    full: 'Till full',
  },
  hi: {
    howMuch: 'कितनी देर या कितना? जैसे 2 घंटे, 5 यूनिट, ₹200, या फ़ुल चार्ज।',
    tooLong: (most) => `एक बार में ज़्यादा से ज़्यादा ${most}। कितना रखना है?`,
    full: 'फ़ुल चार्ज',
  },
  hinglish: {
    howMuch: 'Kitni der ya kitna? Jaise 2 ghante, 5 unit, ₹200, ya full charge.',
    tooLong: (most) => `Ek baar mein zyada se zyada ${most}. Kitna rakhna hai?`,
    full: 'Full charge',
  },
};

/** How much to charge; asked for where nothing was said, since a charge without an end costs money. */
export const amount: Slot<Amount> = {
  asks: 'duration_s',
  read(slots, turn) {
    const words = turn.speech.in(WORDING);
    const { format } = turn.speech;
    const seconds =
      slots.duration_s ??
      (slots.end ? Math.round(turn.now.until(Temporal.Instant.from(slots.end)).total('seconds')) : undefined);
    const choices = [
      fill(turn, format.duration(3600), { duration_s: 3600 }),
      fill(turn, format.duration(7200), { duration_s: 7200 }),
      fill(turn, format.money(200), { amount_inr: 200 }),
      fill(turn, words.full, { until_full: true }),
    ];
    if (seconds !== undefined && seconds > LONGEST_SECONDS)
      return { ask: words.tooLong(format.duration(LONGEST_SECONDS)), choices };
    const time = seconds !== undefined && seconds > 0 ? { seconds } : undefined;
    if (slots.energy_wh !== undefined && slots.energy_wh > 0)
      return { value: { by: 'energy', energyWh: slots.energy_wh, ...time } };
    if (slots.amount_inr !== undefined && slots.amount_inr > 0)
      return { value: { by: 'money', rupees: slots.amount_inr, ...time } };
    if (time) return { value: { by: 'time', ...time } };
    return slots.until_full ? { value: { by: 'full' } } : { ask: words.howMuch, choices };
  },
};

import type { Amount } from '../../src/assistant/charging';
import { fill, type Slot } from '../../src/assistant/slots/slot';
import { Temporal } from '../../src/assistant/time';
import type { Wording } from '../../src/assistant/wording';

/** What a charge is to go on for: an amount, until a clock time, or no longer after all. */
export type More = { amount: Amount } | { until: Temporal.Instant } | { drop: true };

/** How much more; a time of nothing takes an extension back. */
export const howMuchMore: Slot<More> = {
  asks: 'duration_s',
  read({ duration_s, energy_wh, amount_inr, until_full, end }, turn) {
    if (duration_s === 0) return { value: { drop: true } };
    if (energy_wh !== undefined && energy_wh > 0) return { value: { amount: { by: 'energy', energyWh: energy_wh } } };
    if (amount_inr !== undefined && amount_inr > 0) return { value: { amount: { by: 'money', rupees: amount_inr } } };
    if (duration_s !== undefined && duration_s > 0) return { value: { amount: { by: 'time', seconds: duration_s } } };
    if (end !== undefined) return { value: { until: Temporal.Instant.from(end) } };
    if (until_full) return { value: { amount: { by: 'full' } } };
    const words = turn.speech.in(WORDING);
    const { duration } = turn.speech.format;
    return {
      ask: words.howMuch,
      choices: [
        ...[1800, 3600].map((seconds) => fill(turn, duration(seconds), { duration_s: seconds })),
        fill(turn, words.full, { until_full: true }),
      ],
    };
  },
};

const WORDING: Wording<{ howMuch: string; full: string }> = {
  en: { howMuch: 'How much longer? A time, units or rupees, or till full.', full: 'Till full' },
  hi: { howMuch: 'और कितनी देर या कितना? जैसे 2 घंटे, 5 यूनिट, ₹200, या फ़ुल चार्ज।', full: 'फ़ुल चार्ज' },
  hinglish: { howMuch: 'Aur kitna? Time, units ya rupaye bataiye, ya full charge.', full: 'Full charge' },
};

import { Temporal } from '../time';
import type { Wording } from '../wording';
import { fill, type Slot } from './slot';

const WORDING: Wording<{ howLong: string; tooLong(most: string): string }> = {
  en: { howLong: 'For how long?', tooLong: (most) => `At most ${most} at a time. For how long?` },
  hi: { howLong: 'कितनी देर के लिए?', tooLong: (most) => `एक बार में ज़्यादा से ज़्यादा ${most}। कितनी देर के लिए?` },
  hinglish: {
    howLong: 'Kitni der ke liye?',
    tooLong: (most) => `Ek baar mein zyada se zyada ${most}. Kitni der ke liye?`,
  },
};

const OFFERED_SECONDS = [1800, 3600, 7200];

/** A whole day: nobody needs a charger for longer at a stretch, and a slip of the tongue should not block one. */
export const LONGEST_SECONDS = 24 * 3600;

/** For how long, in seconds. */
export const duration: Slot<number> = {
  asks: 'duration_s',
  read({ duration_s, start, end }, turn) {
    const words = turn.speech.in(WORDING);
    const seconds =
      duration_s ??
      (start && end ? Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('seconds') : undefined);
    const choices = OFFERED_SECONDS.map((offered) =>
      fill(turn, turn.speech.format.duration(offered), { duration_s: offered }),
    );
    if (seconds === undefined || seconds <= 0) return { ask: words.howLong, choices };
    if (seconds > LONGEST_SECONDS) return { ask: words.tooLong(turn.speech.format.duration(LONGEST_SECONDS)), choices };
    return { value: Math.round(seconds) };
  },
};

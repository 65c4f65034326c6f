import { createFormat, type Format } from './format';
import type { Language } from './person';
import type { KnownDevice } from './site';
import type { Temporal, TimeZone } from './time';

/** The same sentences in every language we speak; a missing or misfitting one does not compile. */
export type Wording<Sentences> = Record<Language, Sentences>;

/** How one person is spoken to: their language, zone, and the names of what they talk about. */
export interface Speech {
  format: Format;
  /** `Gate 1 (l5coqi)`, or the id alone where there is no name. */
  device(deviceId: string): string;
  /** The sentences of a wording in the person's language. */
  in<Sentences>(wording: Wording<Sentences>): Sentences;
}

export function createSpeech(
  language: Language,
  timezone: TimeZone,
  now: Temporal.Instant,
  devices: KnownDevice[],
): Speech {
  const names = new Map(devices.map(({ deviceId, name }) => [deviceId, name]));
  return {
    format: createFormat(language, timezone, now),
    device(deviceId) {
      const name = names.get(deviceId);
      return name === undefined || name === deviceId ? deviceId : `${name} (${deviceId})`;
    },
    in: (wording) => wording[language],
  };
}

const DEVANAGARI = /\p{Script=Devanagari}/u;

/** Words of romanised Hindi that no English sentence has: one is enough. */
const HINDI_WORDS =
  /\b(karo|karna|kardo|karein|kijiye|hain|kya|baje|ghante|ghanta|subah|shaam|raat|parson|abhi|mera|meri|mere|mujhe|chahiye|kitna|kitni|kitne|kahan|kaun|kab|chalu|khaali|khali|liye|nahi|nahin|haan|madad|dikhao|batao|rupaye|hui|jodo)\b/i;

/** Those that look like English words, or like slips of the finger: two of them make a sentence Hindi. */
const SMALL_WORDS = /\b(kar|hai|ke|ka|ki|ko|pe|mein|kal|band|bhai|ek)\b/gi;

/** The language of an utterance, which the reply follows; `otherwise` where the words do not show one. */
export function languageOf(text: string, otherwise: Language): Language {
  if (DEVANAGARI.test(text) || HINDI_WORDS.test(text)) return 'hi';
  if ((text.match(SMALL_WORDS)?.length ?? 0) >= 2) return 'hi';
  return /[a-z]{3}/i.test(text) ? 'en' : otherwise;
}

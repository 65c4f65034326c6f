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

/** Romanised Hindi shows in its small words; two of them make a sentence Hindi. */
const HINGLISH =
  /\b(karo|kar|karna|kardo|hai|hain|kya|ke|ka|ki|ko|mein|baje|ghante|ghanta|subah|shaam|raat|kal|parson|abhi|mera|meri|mujhe|chahiye|kitna|kitne|kahan|band|chalu|khaali|liye|nahi|haan|bhai)\b/gi;

/** The language of an utterance, which the reply follows; `otherwise` where the words do not show one. */
export function languageOf(text: string, otherwise: Language): Language {
  if (DEVANAGARI.test(text)) return 'hi';
  const small = text.match(HINGLISH)?.length ?? 0;
  if (small >= 2) return 'hi';
  return /[a-z]{3}/i.test(text) ? 'en' : otherwise;
}

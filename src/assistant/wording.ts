import { createFormat, type Format } from './format';
import type { Language } from './person';
import type { KnownDevice } from './site/site';
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

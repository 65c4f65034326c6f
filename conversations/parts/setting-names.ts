import type { Language } from '../../src/assistant/person';
import type { TimeZone } from '../../src/assistant/time';

/** The zones offered by button: the site's own, and where its people travel. */
export const OFFERED_ZONES: readonly TimeZone[] = [
  'Asia/Kolkata',
  'Asia/Dubai',
  'Asia/Singapore',
  'Europe/London',
  'America/New_York',
];

/** What people call a zone that is named after one city of many. */
const KNOWN_AS: Record<TimeZone, string> = { 'Asia/Kolkata': 'India', 'Asia/Calcutta': 'India' };

/** `India`, `New York`. */
export const zoneName = (zone: TimeZone): string =>
  KNOWN_AS[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The zone of a city, or a zone by its own name: `Berlin`, `new york`, `Europe/Berlin`; undefined where there is none. */
export function zoneNamed(text: string): TimeZone | undefined {
  const wanted = text.trim().toLowerCase().replaceAll(' ', '_');
  const zones = [...OFFERED_ZONES, ...Intl.supportedValuesOf('timeZone')];
  const names = (zone: TimeZone) => [zone, zone.split('/').at(-1) ?? '', zoneName(zone)];
  return zones.find((zone) => names(zone).some((name) => name.toLowerCase().replaceAll(' ', '_') === wanted));
}

const LANGUAGES: readonly [Language, RegExp][] = [
  ['en', /^(en|english|angrezi|अंग्रेज़ी|अंग्रेजी|इंग्लिश)$/i],
  ['hi', /^(hi|hindi|हिन्दी|हिंदी)$/i],
  ['hinglish', /^(hinglish|hi-latn)$/i],
];

/** A language by its name. */
export const languageNamed = (text: string): Language | undefined =>
  LANGUAGES.find(([, name]) => name.test(text.trim()))?.[0];

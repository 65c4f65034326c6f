import type { Language } from '../../assistant/person';

/** The four parts of a day AMAZON.TIME knows beside clock times. */
const PARTS: Record<string, Record<'en' | 'hi', string>> = {
  MO: { en: 'in the morning', hi: 'सुबह' },
  AF: { en: 'in the afternoon', hi: 'दोपहर' },
  EV: { en: 'in the evening', hi: 'शाम' },
  NI: { en: 'at night', hi: 'रात' },
};

const UNITS = {
  en: { W: 'weeks', D: 'days', H: 'hours', M: 'minutes' },
  hi: { W: 'हफ़्ते', D: 'दिन', H: 'घंटे', M: 'मिनट' },
} as const;

const inTwo = (language: Language) => (language === 'hi' ? 'hi' : 'en');

/** A value of AMAZON.DURATION in words: `PT1H30M` is `1 hours 30 minutes`. */
export function durationWords(iso: string, language: Language): string | undefined {
  const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(iso);
  if (!found) return undefined;
  const [, weeks, days, hours, minutes] = found;
  const units = UNITS[inTwo(language)];
  const parts = [
    [weeks, units.W],
    [days, units.D],
    [hours, units.H],
    [minutes, units.M],
  ];
  const words = parts.filter(([count]) => count !== undefined).map(([count, unit]) => `${count} ${unit}`);
  return words.length > 0 ? words.join(' ') : undefined;
}

/** A value of AMAZON.TIME in words: `15:00` as it is, `MO` is `in the morning`. */
export function timeWords(value: string, language: Language): string | undefined {
  return /^\d{1,2}:\d{2}$/.test(value) ? value : PARTS[value]?.[inTwo(language)];
}

/** A value of AMAZON.DATE: a day as it is. Weeks, months and seasons are no day to charge on. */
export function dateWords(value: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

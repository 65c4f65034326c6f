import type { Language } from './person';
import type { Temporal, TimeZone } from './time';

/** How numbers and times are said to one person: in their language and zone. */
export interface Format {
  language: Language;
  timezone: TimeZone;
  /** `3:00 pm IST`, with the day before it where that is not today: `Mon 23 Nov, 3:00 pm IST`. */
  time(at: Temporal.Instant): string;
  /** `Mon 23 Nov, 3:00 pm IST`: always with the day. */
  moment(at: Temporal.Instant): string;
  /** `Mon 23 Nov, 3:00 pm to 4:00 pm IST`: always with the day. */
  window(start: Temporal.Instant, seconds: number): string;
  /** `between 3:00 pm and 4:00 pm IST`, with the days where they are not today. */
  between(start: Temporal.Instant, seconds: number): string;
  /** `6:00 am to 10:00 pm`: the hours of any day. */
  hours(from: Temporal.PlainTime, to: Temporal.PlainTime): string;
  /** `Mon 23 Nov`. */
  day(date: Temporal.PlainDate): string;
  /** `Feb 2027`. */
  month(date: Temporal.PlainDate): string;
  /** `1 hour 30 minutes`. */
  duration(seconds: number): string;
  /** The same before a word like "for" or "in", where Hindi bends it: `1 घंटे` के लिए. */
  lasting(seconds: number): string;
  /** `₹12.50`, `₹200`. */
  money(rupees: number): string;
  /** `4.52 kWh`. */
  energy(wh: number): string;
}

const LOCALES = { en: 'en-IN', hi: 'hi-IN', hinglish: 'en-IN' } as const;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl formatters are dear to make (about 0.1 ms), so each kind is made once. */
function formatter(locale: string, zone: TimeZone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${zone}|${Object.keys(options).join()}`;
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formatters.set(key, found);
  return found;
}

/** `IST`, `EST`; where no locale has letters for the zone, its offset (`GMT+5:45`). */
function zoneName(at: Temporal.Instant, zone: TimeZone): string {
  let name = zone;
  for (const locale of ['en-IN', 'en-US', 'en-GB', 'en-AU']) {
    const parts = formatter(locale, zone, { timeZoneName: 'short' }).formatToParts(at.epochMilliseconds);
    name = parts.find((part) => part.type === 'timeZoneName')?.value ?? name;
    if (/^[A-Z]{2,5}$/.test(name)) return name;
  }
  return name;
}

const DURATIONS = {
  en: (n: number, unit: 'hour' | 'minute') => `${n} ${unit}${n === 1 ? '' : 's'}`,
  hi: (n: number, unit: 'hour' | 'minute') => `${n} ${unit === 'minute' ? 'मिनट' : n === 1 ? 'घंटा' : 'घंटे'}`,
  hinglish: (n: number, unit: 'hour' | 'minute') =>
    `${n} ${unit === 'minute' ? 'minute' : n === 1 ? 'ghanta' : 'ghante'}`,
};

function duration(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const say = DURATIONS[language];
  const parts = [];
  if (minutes >= 60) parts.push(say(Math.floor(minutes / 60), 'hour'));
  if (minutes % 60) parts.push(say(minutes % 60, 'minute'));
  return parts.join(' ');
}

function money(rupees: number): string {
  const whole = Math.abs(rupees - Math.round(rupees)) < 0.005;
  return `₹${rupees.toLocaleString('en-IN', { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 })}`;
}

function energy(wh: number): string {
  return `${(wh / 1000).toLocaleString('en-IN', { maximumFractionDigits: wh < 10_000 ? 2 : 1 })} kWh`;
}

/** Clock times in one language: one of them, and from one to another on the same day. */
interface ClockWords {
  at(time: Temporal.PlainTime): string;
  fromTo(start: Temporal.PlainTime, end: Temporal.PlainTime): string;
  to: string;
  between(start: string, end: string): string;
}

const face = ({ hour, minute }: Temporal.PlainTime) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;

const english = (time: Temporal.PlainTime) => `${face(time)} ${time.hour < 12 ? 'am' : 'pm'}`;

/** The part of the day that goes before a clock time in Hindi, where nobody says am or pm. */
function partOfDay({ hour }: Temporal.PlainTime): string {
  if (hour < 4 || hour >= 20) return 'रात';
  if (hour < 12) return 'सुबह';
  return hour < 16 ? 'दोपहर' : 'शाम';
}

const hindi = (time: Temporal.PlainTime) => `${partOfDay(time)} ${face(time)}`;

const CLOCK_WORDS: Record<Language, ClockWords> = {
  en: {
    at: english,
    fromTo: (start, end) => `${english(start)} to ${english(end)}`,
    to: 'to',
    between: (start, end) => `between ${start} and ${end}`,
  },
  hi: {
    at: (time) => `${hindi(time)} बजे`,
    fromTo: (start, end) => `${hindi(start)} से ${partOfDay(start) === partOfDay(end) ? face(end) : hindi(end)} बजे`,
    to: 'से',
    between: (start, end) => `${start} से ${end} के बीच`,
  },
  hinglish: {
    at: english,
    fromTo: (start, end) => `${english(start)} se ${english(end)}`,
    to: 'se',
    between: (start, end) => `${start} se ${end} ke beech`,
  },
};

const MONTHS = { en: 'short', hi: 'long', hinglish: 'short' } as const;

/** The way one person is spoken to. `now` decides what "today" is. */
export function createFormat(language: Language, timezone: TimeZone, now: Temporal.Instant): Format {
  const words = CLOCK_WORDS[language];
  const local = (at: Temporal.Instant) => at.toZonedDateTimeISO(timezone);
  const today = local(now).toPlainDate();
  const day = (date: Temporal.PlainDate) =>
    formatter(LOCALES[language], 'UTC', { weekday: 'short', day: 'numeric', month: MONTHS[language] })
      .format(date.toZonedDateTime('UTC').epochMilliseconds)
      .replace(/^([^\s,]+), /, '$1 ');
  return {
    language,
    timezone,
    day,
    hours: words.fromTo,
    month: (date) =>
      formatter(LOCALES[language], 'UTC', { month: MONTHS[language], year: 'numeric' }).format(
        date.toZonedDateTime('UTC').epochMilliseconds,
      ),
    money,
    energy,
    duration: (seconds) => duration(seconds, language),
    lasting: (seconds) => duration(seconds, language).replace('घंटा', 'घंटे').replace('ghanta', 'ghante'),
    time(at) {
      const { date, time } = split(local(at));
      const said = `${words.at(time)} ${zoneName(at, timezone)}`;
      return date.equals(today) ? said : `${day(date)}, ${said}`;
    },
    moment(at) {
      const { date, time } = split(local(at));
      return `${day(date)}, ${words.at(time)} ${zoneName(at, timezone)}`;
    },
    between(at, seconds) {
      const [start, end] = [split(local(at)), split(local(at.add({ seconds })))];
      const said = (each: typeof start) =>
        each.date.equals(today) ? words.at(each.time) : `${day(each.date)}, ${words.at(each.time)}`;
      return words.between(said(start), `${said(end)} ${zoneName(at, timezone)}`);
    },
    window(at, seconds) {
      const start = split(local(at));
      const end = split(local(at.add({ seconds })));
      const zone = zoneName(at, timezone);
      if (start.date.equals(end.date)) return `${day(start.date)}, ${words.fromTo(start.time, end.time)} ${zone}`;
      return `${day(start.date)}, ${words.at(start.time)} ${words.to} ${day(end.date)}, ${words.at(end.time)} ${zone}`;
    },
  };
}

const split = (moment: Temporal.ZonedDateTime) => ({ date: moment.toPlainDate(), time: moment.toPlainTime() });

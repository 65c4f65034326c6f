import type { Language } from './person';
import type { Temporal, TimeZone } from './time';

/** How numbers and times are said to one person: in their language and zone. */
export interface Format {
  language: Language;
  timezone: TimeZone;
  /** `3:00 pm IST`, with the day before it where that is not today: `Mon 23 Nov, 3:00 pm IST`. */
  time(at: Temporal.Instant): string;
  /** `Mon 23 Nov, 3:00 pm to 4:00 pm IST`: always with the day. */
  window(start: Temporal.Instant, seconds: number): string;
  /** `Mon 23 Nov`. */
  day(date: Temporal.PlainDate): string;
  /** `1 hour 30 minutes`. */
  duration(seconds: number): string;
  /** `₹12.50`, `₹200`. */
  money(rupees: number): string;
  /** `4.52 kWh`. */
  energy(wh: number): string;
}

const LOCALES = { en: 'en-IN', hi: 'hi-IN' } as const;
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

/** The way one person is spoken to. `now` decides what "today" is. */
export function createFormat(language: Language, timezone: TimeZone, now: Temporal.Instant): Format {
  const today = now.toZonedDateTimeISO(timezone).toPlainDate();
  const day = (date: Temporal.PlainDate) =>
    formatter(LOCALES[language], 'UTC', { weekday: 'short', day: 'numeric', month: 'short' })
      .format(date.toZonedDateTime('UTC').epochMilliseconds)
      .replace(/^([^\s,]+), /, '$1 ');
  const clock = (at: Temporal.Instant) =>
    formatter('en-IN', timezone, { hour: 'numeric', minute: '2-digit', hour12: true })
      .format(at.epochMilliseconds)
      .replace(/\u202f/g, ' ');
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timezone).toPlainDate();
  const to = language === 'en' ? 'to' : 'से';
  return {
    language,
    timezone,
    day,
    money,
    energy,
    duration: (seconds) => duration(seconds, language),
    time(at) {
      const date = dayOf(at);
      const said = `${clock(at)} ${zoneName(at, timezone)}`;
      return date.equals(today) ? said : `${day(date)}, ${said}`;
    },
    window(start, seconds) {
      const end = start.add({ seconds });
      const sameDay = dayOf(start).equals(dayOf(end));
      return `${day(dayOf(start))}, ${clock(start)} ${to} ${sameDay ? '' : `${day(dayOf(end))}, `}${clock(end)} ${zoneName(start, timezone)}`;
    },
  };
}

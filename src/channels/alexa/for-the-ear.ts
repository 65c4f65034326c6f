import type { Language } from '../../assistant/person';
import { plain } from '../plain';

const DAYS = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
const MONTHS = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/** What is written one way and said another, in turn. */
type Sayings = readonly (readonly [RegExp, string | ((...found: string[]) => string)])[];

const named = (names: Record<string, string>) => (short: string) => names[short] ?? short;

/** A charger's id in brackets says nothing new behind its name; other brackets are a breath. */
const BRACKETS: Sayings = [
  [/(\S) \((?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,8}\)/g, '$1'],
  [/ ?\(([^()]*)\)/g, ', $1'],
];

const CLOCK: Sayings = [
  [/\b(\d{1,2}):00(?= ?(?:am|pm|to|बजे|से))/g, '$1'],
  [/ IST\b/g, ''],
];

const IN_ENGLISH: Sayings = [
  [/₹ ?(\d[\d,]*(?:\.\d+)?(?<!,))/g, (_, sum = '') => `${sum} ${sum === '1' ? 'rupee' : 'rupees'}`],
  [/\bper kWh\b/g, 'per kilowatt hour'],
  [/\bkWh\b/g, 'kilowatt hours'],
  [/\bkW\b/g, 'kilowatts'],
  [/\bWh\b/g, 'watt hours'],
  [/(\d) ?km\b/g, '$1 kilometres'],
  [/(\d) ?V\b/g, '$1 volts'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b(?=,? \d)/g, named(DAYS)],
  [/(?<=\d )(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g, named(MONTHS)],
];

const IN_HINDI: Sayings = [
  [/₹ ?(\d[\d,]*(?:\.\d+)?(?<!,))/g, '$1 रुपये'],
  [/kWh/g, 'किलोवाट घंटे'],
  [/kW/g, 'किलोवाट'],
  [/(\d) ?km\b/g, '$1 किलोमीटर'],
  [/(\d) ?V\b/g, '$1 वोल्ट'],
  [/(सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)(?=,? \d)/g, '$1वार'],
];

/** Pictures and arrows are for the eye; a line is a sentence. */
const signs = (stop: string): Sayings => [
  [/\p{Extended_Pictographic}\u{FE0F}?/gu, ''],
  [/^\s*[•*-]\s+/gm, ''],
  [/…/g, '.'],
  [/([^\s.?!।:;,])\s*(?:\n+|$)/g, `$1${stop} `],
  [/\s+/g, ' '],
];

/** Written words as they are said aloud: names without ids behind them, rupees, units, days and months in full. */
export function forTheEar(text: string, language: Language): string {
  const sayings = [
    ...BRACKETS,
    ...CLOCK,
    ...(language === 'hi' ? IN_HINDI : IN_ENGLISH),
    ...signs(language === 'hi' ? '।' : '.'),
  ];
  return sayings.reduce((said, [written, spoken]) => said.replace(written, spoken as string), plain(text)).trim();
}

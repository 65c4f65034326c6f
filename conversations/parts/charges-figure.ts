import type { Transaction } from '../../src/assistant/charging';
import type { Telling } from '../../src/assistant/conversation';
import type { Figure } from '../../src/assistant/figure';
import { Temporal } from '../../src/assistant/time';
import type { Wording } from '../../src/assistant/wording';
import type { Charges } from './charges';
import { daysOf, periodWords } from './period';

type Step = 'day' | 'week' | 'month';

/** As many bars as a phone shows without much scrolling. */
const MOST_BARS = 31;

/** The finest step that keeps a period within a phone's screen. */
function stepFor(days: number): Step {
  if (days <= MOST_BARS) return 'day';
  return days <= 7 * MOST_BARS ? 'week' : 'month';
}

/** The first day of the step a day belongs to; weeks begin on Monday. */
function beginOf(day: Temporal.PlainDate, step: Step): Temporal.PlainDate {
  if (step === 'day') return day;
  return step === 'month' ? day.with({ day: 1 }) : day.subtract({ days: day.dayOfWeek - 1 });
}

/** Energy by day, week or month, as bars; a step without a charge has an empty one. */
export function chargesFigure({ list, period, title }: Charges, telling: Telling): Figure {
  const { speech } = telling;
  const { first, last } = daysOf(period, telling);
  const step = stepFor(first.until(last).days + 1);
  const wh = new Map<string, number>();
  for (
    let begin = beginOf(first, step);
    Temporal.PlainDate.compare(begin, last) <= 0;
    begin = begin.add({ [`${step}s`]: 1 })
  ) {
    wh.set(begin.toString(), 0);
  }
  for (const charge of list) {
    const key = beginOf(dayOf(charge, telling), step).toString();
    wh.set(key, (wh.get(key) ?? 0) + charge.energyWh);
  }
  const label = (day: string) => {
    const date = Temporal.PlainDate.from(day);
    return step === 'month' ? speech.format.month(date) : speech.format.day(date);
  };
  return {
    kind: 'bars',
    title: `${title}, ${periodWords(period, telling)}`,
    measure: speech.in(WORDING)[step],
    points: [...wh].map(([day, energy]) => ({ label: label(day), value: energy / 1000 })),
  };
}

function dayOf({ start }: Transaction, { now, speech }: Telling): Temporal.PlainDate {
  return (start ?? now).toZonedDateTimeISO(speech.format.timezone).toPlainDate();
}

const WORDING: Wording<Record<Step, string>> = {
  en: { day: 'Energy (kWh) by day', week: 'Energy (kWh) by week, from', month: 'Energy (kWh) by month' },
  hi: { day: 'हर दिन की बिजली (kWh)', week: 'हर हफ़्ते की बिजली (kWh), इस दिन से', month: 'हर महीने की बिजली (kWh)' },
  hinglish: {
    day: 'Har din ki bijli (kWh)',
    week: 'Har hafte ki bijli (kWh), is din se',
    month: 'Har mahine ki bijli (kWh)',
  },
};

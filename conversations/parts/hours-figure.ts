import type { Telling } from '../../src/assistant/conversation';
import type { Figure } from '../../src/assistant/figure';
import type { Temporal } from '../../src/assistant/time';
import type { Wording } from '../../src/assistant/wording';
import { shareOf, type UsedHour } from './utilisation';

/** Two weeks fit on a phone day by day; longer periods are shown as one week, each day the mean of its namesakes. */
const MOST_DAYS = 14;

/** When chargers were used, by day and hour. */
export function hoursFigure(hours: UsedHour[], title: string, { speech }: Telling): Figure {
  const dates = new Set(hours.map(({ start }) => start.toPlainDate().toString()));
  const byDate = dates.size <= MOST_DAYS;
  const words = speech.in(WORDING);
  const rowOf = (start: Temporal.ZonedDateTime) =>
    byDate ? speech.format.day(start.toPlainDate()) : (words.weekdays[start.dayOfWeek - 1] ?? '');
  const cells = new Map<string, UsedHour[]>();
  for (const hour of hours) {
    const key = `${rowOf(hour.start)}|${hour.start.hour}`;
    cells.set(key, [...(cells.get(key) ?? []), hour]);
  }
  const rows = byDate ? [...new Set(hours.map(({ start }) => rowOf(start)))] : words.weekdays;
  const points = rows.flatMap((row) =>
    Array.from({ length: 24 }, (_, hour) => ({
      row,
      label: String(hour),
      value: Math.round(shareOf(cells.get(`${row}|${hour}`) ?? [])),
    })),
  );
  return { kind: 'hours', title, measure: words.measure, points };
}

const WORDING: Wording<{ measure: string; weekdays: string[] }> = {
  en: { measure: 'In use (%), by hour of the day', weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
  hi: { measure: 'इस्तेमाल (%), दिन के हर घंटे में', weekdays: ['सोम', 'मंगल', 'बुध', 'गुरु', 'शुक्र', 'शनि', 'रवि'] },
  hinglish: {
    measure: 'Istemal (%), din ke har ghante mein',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
};

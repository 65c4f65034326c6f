import type { Transaction } from '../../src/assistant/charging';
import type { Period } from '../../src/assistant/site/history';
import type { Temporal, TimeZone } from '../../src/assistant/time';

/** One hour of the period: when it began, and how many seconds of its chargers' time were there and were used. */
export interface UsedHour {
  start: Temporal.ZonedDateTime;
  thereSeconds: number;
  usedSeconds: number;
}

const HOUR_MS = 3_600_000;

/** How much of each hour so many connectors were charging; hours are the zone's own. */
export function usedHours(
  charges: Transaction[],
  connectors: number,
  { from, to }: Period,
  zone: TimeZone,
): UsedHour[] {
  const first = from.toZonedDateTimeISO(zone).round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const [begin, fromMs, toMs] = [first.epochMilliseconds, from.epochMilliseconds, to.epochMilliseconds];
  const overlap = (index: number, startMs: number, endMs: number) => {
    const hour = begin + index * HOUR_MS;
    return Math.max(0, Math.min(hour + HOUR_MS, endMs, toMs) - Math.max(hour, startMs, fromMs)) / 1000;
  };
  const hours: UsedHour[] = [];
  for (let index = 0; begin + index * HOUR_MS < toMs; index++) {
    hours.push({
      start: first.add({ hours: index }),
      thereSeconds: overlap(index, fromMs, toMs) * connectors,
      usedSeconds: 0,
    });
  }
  for (const { start, end } of charges) {
    if (!start) continue;
    const [startMs, endMs] = [start.epochMilliseconds, end?.epochMilliseconds ?? toMs];
    for (
      let index = Math.max(0, Math.floor((startMs - begin) / HOUR_MS));
      begin + index * HOUR_MS < Math.min(endMs, toMs);
      index++
    ) {
      const hour = hours[index];
      if (hour) hour.usedSeconds += overlap(index, startMs, endMs);
    }
  }
  return hours;
}

/** The share of their time that was used, in per cent, never above a hundred. */
export function shareOf(hours: UsedHour[]): number {
  const there = hours.reduce((sum, { thereSeconds }) => sum + thereSeconds, 0);
  const used = hours.reduce((sum, { usedSeconds }) => sum + usedSeconds, 0);
  return there === 0 ? 0 : Math.min(100, (100 * used) / there);
}

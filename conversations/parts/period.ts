import type { Telling, Turn } from '../../src/assistant/conversation';
import type { Period } from '../../src/assistant/site/history';
import { Temporal } from '../../src/assistant/time';
import type { Wording } from '../../src/assistant/wording';

/** The period that was said; this month where none was. */
export function periodOf({ request, now, speech }: Turn): Period {
  const { from, to } = request.slots;
  const month = now.toZonedDateTimeISO(speech.format.timezone).with({ day: 1 }).startOfDay().toInstant();
  return {
    from: from === undefined ? month : Temporal.Instant.from(from),
    to: to === undefined ? now.add({ minutes: 1 }) : Temporal.Instant.from(to),
  };
}

/** The part of a period that has come. */
export const soFar = ({ from, to }: Period, now: Temporal.Instant): Period => ({
  from,
  to: Temporal.Instant.compare(to, now) > 0 ? now : to,
});

/** The first and the last day of a period, as far as it has come. */
export function daysOf(
  period: Period,
  { now, speech }: Telling,
): { first: Temporal.PlainDate; last: Temporal.PlainDate } {
  const { from, to } = soFar(period, now);
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(speech.format.timezone).toPlainDate();
  const first = day(from);
  const last = day(to.equals(period.to) ? to.subtract({ seconds: 1 }) : to);
  return { first, last: Temporal.PlainDate.compare(last, first) < 0 ? first : last };
}

/** `Mon 1 Feb to Mon 8 Feb`, or the one day. */
export function periodWords(period: Period, telling: Telling): string {
  const { first, last } = daysOf(period, telling);
  const { format } = telling.speech;
  if (first.equals(last)) return format.day(first);
  return telling.speech.in(WORDING).fromTo(format.day(first), format.day(last));
}

/** A period by its days where it is whole days, else by its times too. */
export function exactWords(period: Period, telling: Telling): string {
  const { format } = telling.speech;
  const { from, to } = period;
  const isMidnight = (at: Temporal.Instant) => {
    const there = at.toZonedDateTimeISO(format.timezone);
    return there.equals(there.startOfDay());
  };
  if (isMidnight(from) && isMidnight(to)) return periodWords(period, telling);
  return format.window(from, Math.round(from.until(to).total('seconds')));
}

const WORDING: Wording<{ fromTo(first: string, last: string): string }> = {
  en: { fromTo: (first, last) => `${first} to ${last}` },
  hi: { fromTo: (first, last) => `${first} से ${last}` },
  hinglish: { fromTo: (first, last) => `${first} se ${last}` },
};

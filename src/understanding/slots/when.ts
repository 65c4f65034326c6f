import { every, first } from '../clauses/clause';
import { dateText } from '../moments/calendar-date';
import { resolveDay } from '../moments/resolve-day';
import { resolvePeriod, type Stretch } from '../moments/resolve-period';
import type { Period } from '../moments/terms';
import { resolveWindow, termsOf } from '../moments/window';
import { iso } from '../moments/zoned';
import type { Filling } from './context';

/** The window of an order: start, duration, end, date, part of the day. */
export function when({ clause, now, request }: Filling): void {
  const { slots, problem } = resolveWindow(termsOf(clause.spans), now);
  Object.assign(request.slots, slots);
  if (problem) request.problem = problem;
}

/** How much to charge: at most one of energy, money and full. */
export function limit({ clause, request }: Filling): void {
  const last = clause.spans.filter(({ kind }) => kind === 'energy' || kind === 'money' || kind === 'full').at(-1);
  if (last?.kind === 'energy') request.slots.energy_wh = last.wh;
  if (last?.kind === 'money') request.slots.amount_inr = last.amount;
  if (last?.kind === 'full') request.slots.until_full = true;
}

/** The stretch of the past a question is about. */
export function backPeriod({ clause, now, request }: Filling): void {
  put(request.slots, stretchOf(clause, now, 'back'));
}

/** Bookings of one day are asked for by `date`, of longer by `from` and `to`; to come, unless they "were". */
export function listPeriod({ clause, now, request }: Filling): void {
  const direction = clause.cues.has('past') || /\byesterday\b/.test(clause.text) ? 'back' : 'ahead';
  const day = first(clause, 'day')?.day ?? first(clause, 'part')?.day;
  const period = first(clause, 'period')?.period;
  const date = day && resolveDay(day, now, direction);
  if (period) put(request.slots, resolvePeriod(period, now, direction));
  else if (date !== undefined) request.slots.date = dateText(date);
}

function put(slots: Filling['request']['slots'], stretch: Stretch | undefined): void {
  if (stretch) Object.assign(slots, { from: iso(stretch.from), to: iso(stretch.to) });
}

function stretchOf(clause: Filling['clause'], now: Filling['now'], direction: 'ahead' | 'back'): Stretch | undefined {
  const period: Period | undefined = first(clause, 'period')?.period ?? oneDay(clause);
  return period && resolvePeriod(period, now, direction);
}

function oneDay(clause: Filling['clause']): Period | undefined {
  const day = every(clause, 'day').at(-1)?.day ?? first(clause, 'part')?.day;
  if (day) return { is: 'days', first: day, last: day };
  return undefined;
}

import type { Figure } from '../assistant/figure';
import { numberWords } from './number';

/** More than this nobody listens to; of a grid, its peaks. */
const MOST_POINTS = 31;
const MOST_HOURS = 5;

/** What a figure shows, for who cannot see it: its title, what is counted, and its values, the highest of many first. */
export function inWords({ kind, title, measure, points }: Figure): string {
  const many = kind === 'hours' || points.length > MOST_POINTS;
  const told = many
    ? [...points]
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value || points.indexOf(a) - points.indexOf(b))
    : points;
  const most = kind === 'hours' ? MOST_HOURS : MOST_POINTS;
  const values = told
    .slice(0, most)
    .map(({ label, row, value }) => `${row === undefined ? label : `${row} ${label}`}: ${numberWords(value)}`);
  const rest = told.length > most ? ', …' : '';
  return `${title}. ${measure}. ${values.join(', ')}${rest}`;
}

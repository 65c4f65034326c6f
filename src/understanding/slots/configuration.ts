import { every, first } from '../clauses/clause';
import type { Filling } from './context';
import { textOf } from './values';

/** The setting an operator changes. */
export function configuration({ clause, request }: Filling): void {
  const { slots } = request;
  const host = textOf(clause, 'host_id');
  if (host !== undefined) slots.host_id = host;
  const group = textOf(clause, 'device_group');
  if (group !== undefined) slots.device_group = group;
  const location = first(clause, 'location');
  if (location) slots.location = location.location;
  const theft = clause.cues.has('theft') ? theftState(clause) : undefined;
  if (theft !== undefined) slots.theft_state = theft;
  const rate =
    clause.cues.has('rate') && !location
      ? (every(clause, 'money').at(-1)?.amount ?? every(clause, 'bare').at(-1)?.value)
      : undefined;
  if (rate !== undefined) slots.rate = rate;
}

function theftState({ text }: Filling['clause']): boolean | undefined {
  if (/\b(off|disable|deactivate|band|remove|hatao|stop|without|false)\b/.test(text)) return false;
  return /\b(on|enable|activate|chalu|start|lagao|arm|true|shuru|add)\b/.test(text) ? true : undefined;
}

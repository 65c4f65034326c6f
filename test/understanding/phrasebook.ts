import { readFileSync } from 'node:fs';
import type {
  Intent,
  NamedDevice,
  OpenRequest,
  Request,
  SlotName,
  Slots,
  Utterance,
} from '../../src/assistant/request';

/** The site all phrases are about, seen on a Monday at nine in the morning. */
export const site: NamedDevice[] = [
  { device_id: 'l5coqi', name: 'Gate 2', num_connectors: 2 },
  { device_id: 'ggw52e', name: 'Tower A' },
  { device_id: 'k3m9xz', name: 'Tower B', num_connectors: 3 },
  { device_id: '3pt6d3', name: 'Basement' },
  { device_id: 'q8r4tn', name: 'Cafe Corner' },
  { device_id: '58301746', name: 'Depot North' },
  { device_id: 'v7d2aq', num_connectors: 2 },
];

const now = '2027-01-04T09:00:00+05:30';
const numbers = new Set([
  'duration_s',
  'extend_s',
  'shift_s',
  'connector_id',
  'energy_wh',
  'amount_inr',
  'distance_km',
  'rate',
  'volts',
]);
const lists = new Set(['socket', 'parking', 'device_ids', 'location']);

/** One line of a phrase file: `[open request] text => requests`. */
export interface Phrase {
  text: string;
  utterance: Utterance;
  expected: string;
}

/** Reads a phrase file; `@now`, `@locale` and `@timezone` lines hold for what follows, `#` begins a comment. */
export function phrasesOf(file: string): Phrase[] {
  const setting = { now, locale: 'en-IN', timezone: 'Asia/Kolkata' };
  const phrases: Phrase[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const set = /^@(now|locale|timezone) (\S+)$/.exec(line);
    if (set) setting[set[1] as keyof typeof setting] = set[2] ?? '';
    if (!line.trim() || line.startsWith('#') || set) continue;
    const [said = '', expected = ''] = line.split(' => ');
    const open = /^\[([^\]]*)\] ?/.exec(said);
    const text = said.slice(open?.[0].length ?? 0).replaceAll('\\n', '\n');
    const context = open?.[1] ? { context: openRequest(open[1]) } : {};
    phrases.push({
      text: said,
      utterance: { ...setting, text, devices: site, ...context },
      expected: normal(expected),
    });
  }
  return phrases;
}

function openRequest(text: string): OpenRequest {
  const [intent = '', ...pairs] = text.split(' ');
  const slots: Record<string, unknown> = {};
  const open: OpenRequest = { intent: intent as Intent, slots: slots as Slots };
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split('=');
    if (name === 'asking') open.asking = value as SlotName;
    else if (name === 'options') open.options = value.split(',');
    else slots[name] = slotValue(name, value);
  }
  return open;
}

function slotValue(name: string, value: string): unknown {
  if (numbers.has(name)) return Number(value);
  if (lists.has(name)) return value.split(',');
  if (value === 'true') return true;
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value}:00+05:30` : value.replaceAll('_', ' ');
}

/** Requests in the notation of the phrase files. */
export function notation(requests: readonly Request[]): string {
  return normal(
    requests
      .map(({ intent, slots, guessed = [], problem }) => {
        const pairs = Object.entries(slots).map(
          ([name, value]) => `${name}${guessed.includes(name as SlotName) ? '~' : ''}=${shown(value)}`,
        );
        return [intent, ...pairs, ...(problem ? ['PAST'] : [])].join(' ');
      })
      .join(' + '),
  );
}

const shown = (value: unknown): string =>
  String(value)
    .replaceAll(' ', '_')
    .replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):00(?:[+-]\d\d:\d\d|Z)$/, '$1');

const normal = (requests: string): string =>
  requests
    .split(' + ')
    .map((request) => {
      const [intent = '', ...pairs] = request.trim().split(' ');
      return [intent, ...pairs.sort()].join(' ').trim();
    })
    .join(' + ');

import type { OpenRequest, Slots } from '../../assistant/request';
import { type Clause, every, first, has } from '../clauses/clause';
import type { Span } from '../reading';

/** The words of a place, without what is said beside it: "in whitefield for my car", and nothing of "auto ke liye". */
function placeIn({ tokens, from, to, spans }: Clause): Slots | undefined {
  const left = tokens
    .slice(from, to)
    .filter((_, i) => !spans.some((span) => beside.has(span.kind) && span.from <= from + i && from + i < span.to));
  const plain =
    left.length === to - from
      ? left
      : left.filter(({ word }) => !/^(for|my|a|the|mera|ke|ki|ka|liye|with|and|aur|charger|free)$/.test(word));
  const first = plain.findIndex(({ word }) => !/^(in|at|near|around|the|its|it|is)$/.test(word));
  const text = plain
    .slice(Math.max(0, first))
    .map(({ raw, gap }, i) => (i ? gap || ' ' : '') + raw)
    .join('')
    .trim();
  return text.replace(/ (?:ke paas|mein|के पास|में)$/, '')
    ? { near: text.replace(/ (?:ke paas|mein|के पास|में)$/, '') }
    : undefined;
}

const beside: ReadonlySet<Span['kind']> = new Set(['parking', 'socket', 'distance', 'cue', 'dropped']);

/** The answer to a question for words: a name, a code, a place. */
export function freeText(clause: Clause, { asking }: OpenRequest): Slots | undefined {
  const number = every(clause, 'money').at(-1)?.amount ?? every(clause, 'bare').at(-1)?.value;
  if ((asking === 'rate' || asking === 'volts') && number !== undefined) return { [asking]: number };
  const words = clause.tokens
    .slice(clause.from, clause.to)
    .map((token, i) => (i ? token.gap : '') + token.raw)
    .join('')
    .trim();
  if (!words || (has(clause, 'code') && every(clause, 'code').some(({ slot }) => slot === asking))) return undefined;
  const plain = words.replace(/^(?:call it|name it|it is|it's|its|make it|the|#|no\.?\s)\s*/i, '');
  if (asking === 'near') return first(clause, 'place') ? undefined : placeIn(clause);
  if (asking === 'name' || asking === 'device_group' || asking === 'host_id')
    return first(clause, 'place') ? undefined : { [asking]: plain };
  const told =
    has(clause, 'device', 'unknown_device', 'clock', 'range', 'day', 'part', 'period', 'option') ||
    /\b(?:one|wala)\b/.test(clause.text);
  if (
    (asking === 'txn_id' || asking === 'booking_id' || asking === 'tariff_id') &&
    /\d/.test(plain) &&
    !told &&
    plain.split(' ').length < 7
  )
    return { [asking]: plain.replace(/\s+/g, '') };
  return undefined;
}

export const words = ({ asking }: OpenRequest): boolean =>
  asking === 'name' || asking === 'device_group' || asking === 'host_id' || asking === 'near';

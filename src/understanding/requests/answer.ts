import type { OpenRequest, SlotName } from '../../assistant/request';
import type { Clause } from '../clauses/clause';
import { bareLength } from '../moments/window';
import type { Span, SpanOf } from '../reading';

/** A bare number as what was asked for: an hour of the clock, a length, kilowatt hours, rupees, a connector. */
export function answerSpans(clause: Clause, context: OpenRequest): Span[] {
  return clause.spans.map((span) =>
    span.kind === 'bare' && span.lead !== 'for' ? answered(span, clause, context) : span,
  );
}

/** "9.30" is half past nine where a start was asked for, and no decimal. */
function faceValue({ value, from, to }: SpanOf<'bare'>, { tokens }: Clause): number {
  const dotted = to - from === 1 && /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[from]?.lower ?? '');
  return dotted ? Number(dotted[1]) + Number(dotted[2]) / 60 : value;
}

function answered(span: SpanOf<'bare'>, clause: Clause, { asking, slots, options }: OpenRequest): Span {
  const { value } = span;
  const place = { from: span.from, to: span.to, reader: span.reader };
  switch (asking === 'confirm' || asking === undefined ? likeliest(slots) : asking) {
    case 'start':
    case 'from_start':
    case 'end':
    case 'date':
      return value <= 24
        ? {
            ...place,
            kind: 'clock',
            clock: clockOf(faceValue(span, clause)),
            ...(asking === 'end' ? { lead: 'till' as const } : {}),
          }
        : span;
    case 'duration_s':
      if (value <= 0) return span;
      return { ...place, kind: 'duration', seconds: bareLength(value) };
    case 'energy_wh':
      return { ...place, kind: 'energy', wh: Math.round(value * 1000) };
    case 'amount_inr':
      return { ...place, kind: 'money', amount: value };
    case 'connector_id':
      return { ...place, kind: 'connector', index: value >= 1 ? value - 1 : undefined };
    case 'device_id':
      return options && value >= 1 && value <= options.length ? { ...place, kind: 'option', index: value - 1 } : span;
    default:
      return span;
  }
}

const clockOf = (value: number) => ({
  hour: Math.floor(value) % 24,
  minute: Math.round((value % 1) * 60),
  half: value > 12 || value < 1 ? ('full' as const) : ('bare' as const),
});

/** What a bare number changes where a yes was asked for. */
function likeliest(slots: OpenRequest['slots']): SlotName | undefined {
  if (slots.from_start !== undefined) return 'start';
  const order: SlotName[] = ['start', 'duration_s', 'energy_wh', 'amount_inr'];
  return order.find((name) => slots[name] !== undefined);
}

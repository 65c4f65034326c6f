import type { SpanOf } from '../reading';
import type { Filling } from './context';

/** What a length of time does to a booking: moves it, makes it longer or shorter, or is how long it shall be. */
export function resize({ clause, request }: Filling, span: SpanOf<'duration'>): void {
  const { slots } = request;
  const effect = effectOf(clause, span);
  if (effect === 'shift') slots.shift_s = span.seconds;
  else if (effect === 'back') slots.shift_s = -span.seconds;
  else if (effect === 'longer') slots.extend_s = span.seconds;
  else if (effect === 'shorter') slots.extend_s = -span.seconds;
  else slots.duration_s = span.seconds;
}

type Effect = 'shift' | 'back' | 'longer' | 'shorter';

function effectOf({ cues, tokens, text }: Filling['clause'], { sense, from }: SpanOf<'duration'>): Effect | undefined {
  if (sense === 'later' || cues.has('push_back')) return 'shift';
  if (sense === 'earlier' && cues.has('stop') && !cues.has('bring_forward')) return 'shorter';
  if (sense === 'earlier' || cues.has('bring_forward')) return 'back';
  if (sense === 'less' || cues.has('shorten') || cues.has('stop')) return 'shorter';
  if (sense === 'more' || cues.has('extend') || cues.has('longer') || /\b(?:add|give)\b/.test(text)) return 'longer';
  return cues.has('move') && tokens[from]?.word === 'by' ? 'shift' : undefined;
}

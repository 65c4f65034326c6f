import type { Intent } from '../../assistant/request';
import { inOrder } from '../text/order-of-words';
import type { Clause } from './clause';

const conditions =
  /\b(?:if|unless|once|when|whenever|agar|jab|in case|provided|as soon as|assuming|while|only if|depending|as long as|jaise hi|until the|till the|should the|the moment|the minute|after [a-z]+ [a-z]+s)\b/;

/** Conditions of politeness. */
const polite =
  /\bif (?:you|u) (?:can|could|dont|would|like|please|want|get|may)|\bif (?:possible|<reference> possible|that works|thats ok|that is ok|ok|you have|needed)|\bif (?:<reference> )?(?:is )?(?:not too|no trouble)|\bho sake to\b|\bagar ho sake\b|\bagar possible\b/;

const proviso = /\b(?:if|agar|provided|assuming|in case|unless|as long as)\b/;

/** Every booking is one "if it is free". */
const whenFree = inOrder(
  proviso,
  /\b(?:free|available|khaali|open|vacant|nobody|no one|noone|not taken|not booked|isnt taken|isnt booked|taken|booked|busy|unbooked|uplabdh|koi nahi)\b/,
);

/** A condition we cannot promise to watch. */
export function conditional({ text, cues, spans }: Clause, intent: Intent): boolean {
  if (
    /\bunless\b/.test(text) &&
    new Set(spans.flatMap((span) => (span.kind === 'device' ? [span.device] : []))).size > 1
  )
    return true;
  const plain = text.replace(polite, ' ');
  if (intent === 'stop_charging' && /\b(?:at|when|after|once|par) <none>|<none> (?:par|hone)/.test(plain)) return true;
  if (!conditions.test(plain)) return false;
  return !(intent === 'create_booking' && whenFree(plain)) && !(intent === 'cancel_booking' && cues.has('not_needed'));
}

/** What stands before a proviso. */
export function withoutProviso(text: string): string {
  const found = proviso.exec(text);
  return found ? text.slice(0, found.index) : text;
}

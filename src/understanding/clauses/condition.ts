import type { Intent } from '../../assistant/request';
import { inOrder, upTo } from '../text/order-of-words';
import type { Clause } from './clause';

const conditions =
  /\b(?:if|unless|once|when|whenever|agar|jab|in case|provided|as soon as|assuming|while|only if|depending|as long as|jaise hi|until the|till the|should the|the moment|the minute|after [a-z]+ [a-z]+s|(?:ho|hai|hua|gaya|jaye|mile|milega|aaye|hoga|rahe|raha|rahi|lage|kare|aa jaye|jati|ho jaye) to)\b/;

/** Conditions of politeness. */
const polite =
  /\bif (?:you|u) (?:can|could|dont|would|like|please|want|get|may)|\bif (?:possible|<reference> possible|that works|thats ok|that is ok|ok|you have|needed)|\bif (?:<reference> )?(?:is )?(?:not too|no trouble)|\b(?:ho sake|possible ho|time ho|ho sakta hai|chalega|chal jaye) to\b|\bagar ho sake\b|\bagar possible\b/;

const proviso = /\b(?:if|agar|provided|assuming|in case|unless|as long as)\b/;

/** "disable it while they paint there": said why, and to be done now. */
const service: ReadonlySet<Intent> = new Set(['disable_device', 'configure_device']);
const withoutWhile = upTo(/ (?:while|until|till the|when) /);

/** Every booking is one "if it is free". */
const whenFree = inOrder(
  proviso,
  /\b(?:free|available|khaali|open|vacant|nobody|no one|noone|not taken|not booked|isnt taken|isnt booked|taken|booked|busy|unbooked|uplabdh|koi nahi)\b/,
);

const freeTo =
  /\b(?:free|khaali|available|uplabdh|mil|koi nahi|open) (?:ho|hai|hoga|mile|milega|jaye|raha|rahe|ho jaye)(?: hai)? to\b/;

/** A condition we cannot promise to watch. */
export function conditional({ text, cues, spans }: Clause, intent: Intent): boolean {
  if (
    /\bunless\b/.test(text) &&
    new Set(spans.flatMap((span) => (span.kind === 'device' ? [span.device] : []))).size > 1
  )
    return true;
  const asked = text.replace(polite, ' ');
  const plain = service.has(intent) ? withoutWhile(asked) : asked;
  if (intent === 'stop_charging' && /\b(?:at|when|after|once|par) <none>|<none> (?:par|hone)/.test(plain)) return true;
  if (!conditions.test(plain)) return false;
  return (
    !(intent === 'create_booking' && (whenFree(plain) || freeTo.test(plain))) &&
    !(intent === 'cancel_booking' && cues.has('not_needed'))
  );
}

/** What stands before a proviso. */
export const withoutProviso = upTo(proviso);

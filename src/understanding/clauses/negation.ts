import type { Intent } from '../../assistant/request';
import type { Clause } from './clause';

/** "forget it", "leave it": what was spoken of shall not be. */
export const dismissed = ({ text }: Clause): boolean =>
  /^(?:just |please |ok |no |nahi )*(?:forget|leave(?! (?:it|<reference>|my|the)(?: \S+)? (?:charging|running|on)\b)|skip|ignore|never mind|drop (?:it|that|<reference>)$|scrap (?:that|<reference>)$|rehne do|chhodo|choro|chodo|jane do)\b/.test(
    text,
  );

const nots =
  /\b(?:dont|do not|never|cannot|cant|shouldnt|wont|wouldnt|must not|should not|no need|not to|avoid|rather not|didnt|not)\b/;

/** Says something of a charger or asks, and forbids nothing. */
const describing = /\bnot (?:working|available|free|in service)\b|\bif not\b|\bor not\b/;

const nobody =
  /\b(?:nobody|no one|noone|none) (?:should |must |please |may |can )?(?:stop|start|book|cancel|touch|use|move)\b/;

const hindi = /\b(?:mat|nahi)\b|\bna (?:kar|karo|karna|dena|lo|rok|band|chalu|lagao)\b/;

/** Said not to be done. */
export function negated({ text, cues }: Clause, intent?: Intent): boolean {
  if (intent === 'cancel_booking' && cues.has('not_needed')) return false;
  return (nots.test(text) && !describing.test(text)) || nobody.test(text) || hindi.test(text);
}

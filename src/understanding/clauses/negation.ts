import type { Intent } from '../../assistant/request';
import { upTo } from '../text/order-of-words';
import type { Clause } from './clause';

/** "forget it", "leave it": what was spoken of shall not be. */
export const dismissed = ({ text }: Clause): boolean =>
  / (?:chhodo|choro|chodo|jane do)(?: do| dena)?$/.test(text) ||
  /^(?:just |please |ok |no |nahi )*(?:forget(?! (?:(?:the|its|my|this|that|<reference>) )?<code>$)|leave(?! (?:it|<reference>|my|the)(?: \S+)? (?:charging|running|on)\b)|skip|ignore|never mind|drop (?:it|that|<reference>)$|scrap (?:that|<reference>)$|rehne do|chhodo|choro|chodo|jane do)\b/.test(
    text,
  );

/** "booking rehne do" before an order: that order alone; of a booking there is, it is a cancellation. */
export const letBe = ({ text }: Clause): boolean =>
  / rehne do$/.test(text) && !/\b(?:mera|wala)\b|<(?:code|clock|day|part)>/.test(text);

const nots =
  /\b(?:dont|do not|never|cannot|cant|shant|shall not|neednt|need not|mustnt|aint|refuse to|no (?:reason|intention|plan|plans|point|wish|desire) (?:to|of|in|for)|(?:arent|isnt|wasnt|werent) (?:going|planning|gonna|cancel|stop|start|book)|shouldnt|wont|wouldnt|must not|should not|no need|not to|hold off|avoid|rather not|didnt|not)\b/;

/** Says something of a charger or asks, and forbids nothing. */
const describing = /\bnot (?:working|available|free|in service)\b|\bif not\b|\bor not\b/;

const nobody =
  /\b(?:nobody|no one|noone|none) (?:should |must |please |may |can )?(?:stop|start|book|cancel|touch|use|move)\b/;

const hindi = /\b(?:mat|nahi)\b|\bna (?:kar|karo|karna|dena|lo|rok|band|chalu|lagao)\b/;

/** "don't let it stop yet" forbids nothing where it is to go on. */
const keptUp =
  /\bdont let (?:my|the|this|our|<reference>)(?: (?:charge|charging|session|car|<parking>))? (?:stop|end|finish)\b/;

/** "cancel karo, ab nahi jana": why, where one speaks of coming and going. */
const withoutAbsence = upTo(
  / (?:nahi (?:jana|aana|aa|ja|pahunch|reh|hun|chahiye|lagta|hoga|ho pa[a-z]+)|jana nahi|aana nahi|plan nahi)\b/,
);
const cancelled = /\b(?:cancel|radd|hatao|drop|delete)\b/;

/** "no need to cancel", "cancel karne ki zaroorat nahi": it is the cancelling that is not needed. */
const kept =
  /\b(?:(?:no|not|have no) need|dont need|do not need|no longer need|not needed|dont want|do not want|not going|wont be able|not able|dont require|no use) (?:to|for|in) (?:be )?(?:(?:you|me|us|anyone) to )?(?:cancel|drop|delete|remove|release|radd)|\b(?:wont need|no need|not need|wont be|not planning)(?: to| for| of)? (?:be )?(?:cancel|drop|delete|release)|\b(?:cancel|radd|hatao|drop|delete) (?:karo |karne |kar )?(?:ki |ka )?(?:koi )?(?:zaroorat|zarurat|need) nahi/;

/** Said not to be done. */
export function negated({ text: said, cues }: Clause, intent?: Intent): boolean {
  const text = intent === 'extend_charging' ? said.replace(keptUp, ' ') : said;
  if (intent === 'cancel_booking' && kept.test(text)) return true;
  if (intent === 'cancel_booking' && cues.has('not_needed')) return false;
  const bare = intent === 'cancel_booking' ? withoutAbsence(text) : text;
  if (bare !== text && cancelled.test(bare)) return nots.test(bare) || hindi.test(bare);
  return (nots.test(text) && !describing.test(text)) || nobody.test(text) || hindi.test(text);
}

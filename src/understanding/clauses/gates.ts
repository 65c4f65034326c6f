import type { Intent } from '../../assistant/request';
import { acting } from '../intents/order';
import { elsewhere } from '../text/clean';
import { isKnown } from '../vocabulary/words';
import type { Clause } from './clause';

/** Why a clause that looks like an order is none. */
export type Gate = 'negated' | 'condition' | 'report' | 'asked' | 'elsewhere' | 'other';

export function gateOf(said: Clause, intent: Intent): Gate | undefined {
  if (dismissed(said)) return 'negated';
  const clause = { ...said, text: said.text.replace(courtesy, ' ') };
  const orders = acting.has(intent) || intent === 'notify_when_free' || intent === 'notify_when_done';
  if (orders && negated(clause, intent)) return 'negated';
  if (!acting.has(intent))
    return intent !== 'help' && intent !== 'name_device' && elseMeant(clause) ? 'other' : undefined;
  if (clause.text.includes(elsewhere)) return 'elsewhere';
  if (conditional(clause, intent)) return 'condition';
  if (intent === 'extend_charging' && going.test(clause.text)) return 'report';
  const order =
    intent === 'create_booking'
      ? { ...clause, text: clause.text.replace(/\b(?:if|agar|provided|assuming|in case|unless|as long as)\b.*$/, '') }
      : clause;
  if (
    reported(
      intent === 'cancel_booking'
        ? {
            ...order,
            text: order.text.replace(/\b(?:that |which )?(?:i|we) (?:have |had )?(?:booked|reserved|made|have)\b/, ' '),
          }
        : order,
    )
  )
    return 'report';
  if (asked(order)) return 'asked';
  return elseMeant(order) ? 'other' : undefined;
}

/** Turns of politeness that look like negations and questions. */
const courtesy =
  /\b(?:dont forget to|why dont (?:you|we)|why not|dont worry|if you dont mind|cant you|wont you|couldnt you|no problem|if so|if yes|is <reference> possible (?:for you )?to|when(?:ever)? you (?:get|have) (?:a |the |some )?(?:chance|moment|time|minute|second)|mat bhool\w*)\b/g;

export const dismissed = ({ text }: Clause): boolean =>
  /^(?:just |please |ok |no |nahi )*(?:forget|leave(?! (?:it|<reference>|my|the)(?: \S+)? (?:charging|running|on)\b)|skip|ignore|never mind|drop (?:it|that|<reference>)$|scrap (?:that|<reference>)$|rehne do|chhodo|choro|chodo|jane do)\b/.test(
    text,
  );

export function negated({ text, cues }: Clause, intent?: Intent): boolean {
  if (intent === 'cancel_booking' && cues.has('not_needed')) return false;
  if (
    /\b(?:dont|do not|never|cannot|cant|shouldnt|wont|wouldnt|must not|should not|no need|not to|avoid|rather not|didnt|not)\b/.test(
      text,
    ) &&
    !/\bnot (?:working|available|free|in service)\b|\bif not\b|\bor not\b/.test(text)
  )
    return true;
  if (
    /\b(?:nobody|no one|noone|none) (?:should |must |please |may |can )?(?:stop|start|book|cancel|touch|use|move)\b/.test(
      text,
    )
  )
    return true;
  return /\b(?:mat|nahi)\b/.test(text) || /\bna (?:kar|karo|karna|dena|lo|rok|band|chalu|lagao)\b/.test(text);
}

const polite =
  /\bif (?:you|u) (?:can|could|dont|would|like|please|want|get|may)|\bif (?:possible|<reference> possible|that works|thats ok|that is ok|ok|you have|needed)|\bif (?:<reference> )?(?:is )?(?:not too|no trouble)|\bho sake to\b|\bagar ho sake\b|\bagar possible\b/;
const whenFree =
  /\b(?:if|agar|provided|assuming|in case|unless|as long as)\b.*\b(?:free|available|khaali|open|vacant|nobody|no one|noone|not taken|not booked|isnt taken|isnt booked|taken|booked|busy|unbooked|uplabdh|koi nahi)\b/;

function conditional({ text, cues }: Clause, intent: Intent): boolean {
  const plain = text.replace(polite, ' ');
  if (
    !/\b(?:if|unless|once|when|whenever|agar|jab|in case|provided|as soon as|assuming|while|only if|depending|as long as|jaise hi|until the|till the|should the|the moment|the minute|after [a-z]+ [a-z]+s)\b/.test(
      plain,
    )
  )
    return false;
  return (
    !(intent === 'create_booking' && whenFree.test(plain)) && !(intent === 'cancel_booking' && cues.has('not_needed'))
  );
}

const pastVerbs =
  /\b(?:booked|reserved|started|stopped|cancelled|canceled|charged|plugged|unplugged|ended|finished|moved|rescheduled|extended|enabled|disabled|turned|switched|began|parked|left|was|were|had|forgot|tried|used|shifted|changed|killed|halted|dropped|renamed|named|linked|kept|paid)\b/;

/** What runs is spoken of, and nothing is to be done about it. */
const going =
  /^(?!.*\b(?:add|put|let|extend|make|give|keep|top)\b).*\b(?:is|are|been) (?:running|charging|ongoing|in progress)\b/;

/** Something told rather than asked for: what was done, what others do, what one may do some day. */
const reports: readonly RegExp[] = [
  /\b(?:kiya|diya|gaya|hua|tha|liya|karaya|karvaya) ?(?:tha|hai|$)/,
  / the$/,
  /^(?:the|my|our) (?:[a-z]+ )?booking\b.* (?:is|are)\b/,
  /(?:<(?:clock|day|part|range|duration|period)>|\bmein)(?: ko| tak)? hai$/,
  /\b(?:band|chalu|shuru|book|start|stop|cancel) (?:ho|kar) (?:gaya|diya|liya|chuka)\b/,
  /\b(?:he|she|they|someone|somebody|everyone|nobody|who|people|guy|wife|boss|colleague|friend|usne|unhone|log)\b.*\b(?:will|would|is going|want|can|could|may|might|keeps|should)\b/,
  /\b(?!(?:i|you|we|that|it|which|who|when|what|u|just|really|also|still|so|and|then|now|hey|hi|here)\b)[a-z]{2,} (?:will|want to|(?:is|are) (?:going|about|planning|supposed|trying|starting|stopping|booking))\b/,
  /\b(?:wish|might|thinking (?:of|about)|considering|planning to|supposed to|(?:plan|schedule|idea|goal) is to)\b/,
  /\b(?:tell|ask|remind|told|asked) (?!(?:me|us|it)\b)[a-z]+ to\b/,
  /^<reference> (?:bolna|kaho)\b/,
  /\b(?:karunga|by itself|on its own|apne aap|mera tum|myself|on my own|by myself|khud)\b/,
];

const wanted =
  /\b(?:get|got|have|want|need|like|with)\b.*\b(?:booked|reserved|started|stopped|charged|moved|cancelled|extended)\b/;

export function reported({ text, cues }: Clause): boolean {
  if (cues.has('report')) return true;
  if (wanted.test(text) && !/\b(?:i|we|he|she|they) (?:have|had|got)\b/.test(text)) return false;
  if (!/\bkya\b/.test(text) && reports.some((pattern) => pattern.test(text))) return true;
  return pastVerbs.test(text) && !/\b(?:my|the) (?:booked|reserved)\b/.test(text);
}

function asked({ text }: Clause): boolean {
  return (
    /^(?:and |so |but |hey |<cue> )*(?:did|does|do (?:i|we|they)|was|were|has|have|had|why|when|who|whose|what|which|where|how|is|are|am i|(?:will|would) (?:my|the|it|this|that)|should i|must i|shall i|kab|kaun|kyon|kisne|kaise|kitna)\b/.test(
      text,
    ) ||
    /\b(?:kaise|kyon|kisne|kab) /.test(text) ||
    /\b(?:kya (?:main|mujhe)|should i|do i have to|do i need)\b/.test(text) ||
    /\b(?:kya (?:tha|hua)|tha kya|hai kya|kiya kya|hua kya)$/.test(text)
  );
}

export const things =
  /\b(?:electricity bill|light|lights|fan|fans|ac|aircon|music|song|songs|gaana|gana|movie|film|tv|television|game|table|restaurant|flight|train|cab|taxi|ticket|tickets|hotel|room|meeting|alarm|timer|reminder|video|wifi|computer|laptop|engine|geyser|pump|heater|door|gate pass|pizza|food|lunch|dinner|coffee|doctor|dentist|appointment|haircut|court|seat|bus|uber|ola|playlist|radio|camera|washing|dishwasher|tesla|battery pack|pankha|batti|panka|cooler|fridge|subscription|order|netflix|spotify|youtube|amazon|conference|standup|class|phone|mobile|laptop|debit|credit|sim|data|spa|massage|salon|holiday|trip|vacation|leave|printer|projector|oven|microwave|kettle|dryer|tap|water|elevator|lift|newsletter|recording|podcast|stream|gym|yoga|server|deploy|deployment|build|pipeline|database|job|script)\b/;

const ours =
  /charg|booking|spen[dt]|kharcha|usage|tariff|kwh|transaction|uptime|station|session|slot|receipt|invoice|\bbill\b|waitlist|threshold|theft|account|kazam|<(?:device|reference|option|socket|parking|energy|money|connector|code|phone|full|place)>/;

/** Another domain: what the words are about is none of ours. */
function elseMeant({ rest, spans, text }: Clause): boolean {
  const named = spans.flatMap((span) => (span.kind === 'unknown_device' ? [span.text.toLowerCase()] : []));
  const plain = [
    text.replace(/\bout of order\b|\bleave (?:it|the|my|<reference>) (?=\S* ?(?:charging|running|on)\b)/g, ' '),
    ...named,
  ].join(' ');
  const linking = /\b(?:link|connect|register|number|account)\b|<phone>/.test(text);
  if (/<parking> servic/.test(text)) return true;
  if (things.test(linking ? plain.replace(/\b(?:phone|mobile)\b/g, ' ') : plain)) return true;
  return (
    !ours.test(text) &&
    !spans.some(({ kind }) => kind === 'unknown_device') &&
    rest.some((word) => word.length > 2 && /^[\p{L}\p{M}]+$/u.test(word) && !isKnown(word))
  );
}

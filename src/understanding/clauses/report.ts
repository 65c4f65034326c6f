import { inOrder } from '../text/order-of-words';
import type { Clause } from './clause';

const pastVerbs =
  /\b(?:booked|reserved|started|stopped|cancelled|canceled|charged|plugged|unplugged|ended|finished|moved|rescheduled|extended|enabled|disabled|turned|switched|began|parked|left|was|were|had|forgot|tried|used|shifted|changed|killed|halted|dropped|renamed|named|linked|kept|paid|went|came|took|gave|saw|drove|thought|bought|happened|returned|waited|released|looked|showed|swallowed|ate|broke|helped|complained|noticed|sorted|sold|spoke|called|failed|deducted|debited|refunded|drained|died|emptied)\b/;

const aboutOthers = inOrder(
  /\b(?:he|she|they|someone|somebody|everyone|nobody|who|people|guy|wife|boss|colleague|friend|usne|unhone|log)\b/,
  /\b(?:will|would|is going|want|can|could|may|might|keeps|should)\b/,
);

const bookingIs = inOrder(/^(?:the|my|our) (?:[a-z]+ )?booking\b/, / (?:is|are)\b/);

/** Something told rather than asked for: what was done, what others do, what one may do some day. */
const reports: readonly RegExp[] = [
  /\b(?:kiya|diya|gaya|hua|tha|liya|karaya|karvaya) ?(?:tha|hai|$)/,
  / the$/,
  /\b(?:i|we|he|she|they|people|everyone) (?:\S+ )?(?:usually|always|often|normally|generally|sometimes|regularly|mostly|daily|rarely|hardly)\b/,
  /^(?:i|we) (?:charge|book|start|stop|use|reserve|plug) .*\b(?:every|daily|everyday)\b/,
  /\b(?:he|she|they|someone|somebody|another (?:car|guy|driver|person)) (?:is|are|was|were) (?:still |already |now )?(?:charging|using|booking)\b/,
  /\b(?:booking|charging|payment|start) (?:was |is |got |has been )?done\b(?! (?:or|ya))/,
  /\b(?:band|chalu|khatam|off) (?:pada|padi|pade|hai|tha|rehta|rahta|dikha raha)\b(?! (?:kya|to))/,
  /\bkaro (?:padta|hoga|tha|padi)\b/,
  /\b(?:sochta|sochti|socha|soch|shayad|karun|karoon|karu|loon|lun|karaun)\b/,
  /\b(?!(?:mujhe|hum|main_hi)\b)[a-z]+ (?:ko|se) (?:bolna|bulao)\b/,
  /^(?:will|shall|would|might|could) (?:book|start|stop|charge|cancel|reserve|come|do)\b/,
  /\b(?:think|thinking|thought|dreaming) (?:of|about)\b|\bimagine\b/,
  /\b(?:bhar|lagao|khada|khadi) hai$/,
  /\b(?:start|stop|power) (?:button|switch|key)\b|\bemergency stop (?:pressed|pushed|hit|is|was|button)\b/,
  /\b(?!(?:i|we|you|u)\b)[a-z]+ (?:is |are |was )?(?:wants|asking|requesting|requested|insisting)\b/,
  /\b(?:start|stop|band|chalu|cancel|book|shuru) (?:hone (?:mein|ke|ka)|ho (?:jata|jati|jate|raha|rahi)|hota)\b/,
  /^whether\b/,
  /\b(?:charge|charging|book|booking|start|stop|band|chalu|cancel|shuru|use) (?:bhi |hi |nahi |to |kar |ho )*(?:hua|gaya|kiya|liya|diya|chuka|hota|karta|karte)\b(?! (?:jaye|raho|rehna|rahna))/,
  /\b(?:money|amount|paisa|payment|balance|wallet|<money>) (?:(?:is|was|got|has been|bhi|to|already|mera|ka) )*(?:cut|gone|deducted|debited|kat|kata|lost|deduct|stuck|chala|gaya|waste)\b/,
  /\b(?:i|we) (?:was|were|am|did|have|had) (?:not|never)\b/,
  /(?:<(?:clock|day|part|range|duration|period)>|\bmein)(?: ko| tak)? hai$/,
  /\b(?:band|chalu|shuru|book|start|stop|cancel) (?:ho|kar) (?:gaya|diya|liya|chuka)\b/,
  /\b(?!(?:i|you|we|that|it|which|who|when|what|u|just|really|also|still|so|and|then|now|hey|hi|here)\b)[a-z]{2,} (?:will|want to|(?:is|are) (?:going|about|planning|supposed|trying|starting|stopping|booking))\b/,
  /\b(?:wish|might|thinking (?:of|about)|considering|planning to|supposed to|(?:plan|schedule|idea|goal) is to)\b/,
  /\b(?:tell|ask|remind|told|asked|call) (?!(?:me|us|it)\b)(?:the |my |our |that )?[a-z]+ (?:to|and)\b/,
  /^<reference> (?:bolna|kaho)\b/,
  /^<device> (?:is|are|was) (?:now |currently |still |already )?(?:under|in|out of|back|back in) \S+$/,
  /\b(?:usne|unhone|maine|isne|kisi ne|<device> ne|[a-z]+ ne) /,
  /\b(?:keep|kept|keeps|been|always|was|were) (?:on )?(?:telling|asking|reminding|begging|requesting|saying)\b(?! you)/,
  /\b(?:told|asked|telling|asking|begged|reminded|warned) <reference> (?:not )?to\b/,
  /\bin (?:the |those )?(?:good )?(?:old|olden|early|earlier|past) (?:day|time|year)\b|\b(?:back then|in those day|in the past|once upon a time|before covid|used to)\b|\b(?:purane|purana|pehle ke) (?:zamane|din|time)\b|\bun dinon\b/,
  /\bsoch(?:ta|ti|te)? (?:raha|rahi|rahe)\b|\b(?:debating|deciding|unsure|not sure|undecided|wondering|confused) (?:whether|if|about)\b(?! (?:you|u|i|we) (?:could|can|might|may))/,
  /\b(?:remind (?:me|us) to|(?:i|we) (?:will|should|could|might|may|would)|ill|im (?:going|about|planning) to|(?:i|we) (?:am|are) (?:going|about|planning) to|(?<!you )maybe|(?<!you )perhaps)\b(?! (?:like|need|want|take|have|be needing|love|prefer|you|please))/,
  /\blet (?:my |our |the |a )?(?:wife|husband|son|daughter|kid|friend|colleague|boss|driver|guest|visitor|customer|client|neighbour|brother|sister|mom|mother|dad|father|team|him|her|them|someone|somebody|anyone|everyone|people)\b/,
  /\blet (?!(?:it|me|us|my|the|this|that|our|there|go|and|see)\b)[a-z]{2,} (?:charge|use|book|start|stop|have)\b/,
  /\b(?:karunga|by itself|on its own|apne aap|mera tum|myself|on my own|by myself|khud)\b/,
];

/** "could it be booked for me": asked for, not done. */
const asked = inOrder(
  /\b(?:can|could|may|might|need|needs|want|like|please|get)\b/,
  /\bbe (?:booked|reserved|started|turned|switched|charged|stopped|ended|cancelled|canceled|dropped|moved|shifted|rescheduled|changed|pushed|extended|enabled|disabled)\b/,
);

/** "i want it booked", "get it started": wanted, not done. */
const wanted = inOrder(
  /\b(?:get|got|have|want|need|like|with|keep)\b/,
  /\b(?:booked|reserved|started|stopped|charged|moved|cancelled|extended)\b/,
);

/** "i'd start it but i don't have the keys", "i wanted to book but it was full". */
const hindered = inOrder(
  /\b(?:i|we) (?:(?:would|wanted to|needed to|tried to|was going to|could) )?(?:start|stop|book|cancel|move|charge|extend|reserve|shift)\b/,
  /\b(?:but|lekin)\b/,
);

export function reported({ text, cues }: Pick<Clause, 'text' | 'cues'>): boolean {
  if (cues.has('report') || hindered(text) || /^whether\b/.test(text)) return true;
  if (asked(text)) return false;
  if (wanted(text) && !/(?<!(?:can|could|may|might) )\b(?:i|we|he|she|they) (?:have|had|got)\b/.test(text))
    return false;
  const told = bookingIs(text) || aboutOthers(text) || reports.some((pattern) => pattern.test(text));
  if (told && !/\bkya\b/.test(text)) return true;
  return pastVerbs.test(text) && !/\b(?:my|the) (?:booked|reserved)\b/.test(text);
}

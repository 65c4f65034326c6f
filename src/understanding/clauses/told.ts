import type { Intent } from '../../assistant/request';
import { inOrder } from '../text/order-of-words';
import { type Clause, has } from './clause';

/** "my wife started it and paid", "our driver always stops it": what another did or does. */
const another =
  /^(?:but |and |yesterday |today )*(?:my|our|the|his|her) (?:wife|husband|son|daughter|mom|mother|dad|father|brother|sister|friend|colleague|boss|manager|neighbour|neighbor|guest|visitor|customer|client|cousin|uncle|aunty|driver|tenant|team|staff)s? (?:(?:usually|always|often|normally|generally|sometimes|regularly|mostly|rarely|hardly|never|only|just|also) )*(?!(?:needs?|needed|wants?|wanted|asks?|asked|requires?|requested|is|has|was|will|expenses|sessions|bills|charges|transactions|costs|bookings|invoices|receipts|spends|units|s)\b)(?:[a-z]+(?:ed|s)|paid|put|set|took|went|left|began|cut|shut|kept|made|got)\b/;

/** "had i booked it i would be home by now", "i would have paid less": what is not so. */
const unreal = inOrder(/^(?:had|if|were) (?:i|we|he|she|they|only|my|the)\b/, /\b(?:would|could have)\b/);
const unrealAlone = /\b(?:i|we|<reference>) would (?:be|have been|have [a-z]+ed)\b/;

/** "i was going to walk": the speaker's own doings, which are no charge's. */
const doings =
  /^(?:and |but |so )*(?:i|we) (?:was|were|am|are|had been|have been) (?:(?:just|about|only) )*(?:going|coming|leaving|walking|driving|heading|planning|hoping)\b(?! on\b)/;

/** "smells of burnt plastic", "somebody pulled the cable": of things, and not of current drawn. */
const physical = /\b(?:burnt|burned|burn|drew|draw|pulled|pull|drawn)\b/;

const wonders = /\b(?:how|what|which|when|where|show|tell|kya|kitna|kab|kaun|batao|dikhao|check)\b/;

/** Told where something could have been asked: of others, of what is not so, of what one is about. */
export function toldOf(clause: Clause, intent: Intent): boolean {
  const { text, tokens, to } = clause;
  if (intent === 'help' || wonders.test(text) || (tokens[to]?.gap ?? tokens[to - 1]?.after ?? '').includes('?'))
    return false;
  if (another.test(text) || unreal(text)) return true;
  if (intent === 'charging_status')
    return unrealAlone.test(text) || (doings.test(text) && !/\b(?:is|has|are) (?:my|the|<)/.test(text));
  return (
    intent === 'list_transactions' &&
    physical.test(text) &&
    !has(clause, 'period', 'day', 'energy') &&
    !/\b(?:kwh|energy|power|units?|usage)\b/.test(text)
  );
}

/** "we normally stop it at eleven", "i might stop gate 1": what one does or may do, and goes on to tell. */
export const habitual = ({ text }: Clause): boolean =>
  /\b(?:i|we|he|she|they|people|everyone|everybody|wife|husband|son|daughter|mom|mother|dad|father|brother|sister|friend|colleague|boss|manager|neighbour|neighbor|guest|visitor|customer|client|cousin|uncle|aunty|driver|tenant|team|staff)s? (?:(?:would|used to|might|may|could) |(?:usually|always|often|normally|generally|sometimes|regularly|mostly|rarely|hardly|never) )/.test(
    text,
  ) && !/\b(?:would|could) (?:like|you|love|prefer|need|want)\b/.test(text);

import type { Span } from '../reading';
import type { Token } from '../text/tokens';
import { isKnown } from '../vocabulary/words';
import type { Clause } from './clause';

/** Things that are started, stopped and booked elsewhere. */
export const things =
  /\b(?:electricity bill|light|lights|fan|fans|ac|aircon|music|song|songs|gaana|gana|movie|film|tv|television|game|table|restaurant|flight|train|cab|taxi|ticket|tickets|hotel|room|meeting|alarm|timer|reminder|video|wifi|computer|laptop|engine|geyser|pump|heater|door|gate pass|pizza|food|lunch|dinner|coffee|doctor|dentist|appointment|haircut|court|seat|bus|uber|ola|playlist|radio|camera|washing|dishwasher|tesla|battery pack|pankha|batti|panka|cooler|fridge|subscription|order|netflix|spotify|youtube|amazon|conference|standup|class|phone|mobile|laptop|debit|credit|sim|data|spa|massage|salon|holiday|vacation|leave|printer|projector|oven|microwave|kettle|dryer|tap|water|elevator|lift|newsletter|recording|podcast|stream|gym|yoga|server|deploy|deployment|build|pipeline|database|job|script|fastag|fast tag|metro card|wallet|paytm|gpay|phonepe|dth|jio|airtel|toll|challan|petrol|diesel|cng|lpg|gas|insurance|emi|loan|cafe|bank|hospital|pharmacy|toilet|washroom|hostel|parcel|tyre|tyres|puncture|mechanic|headphones|earphones|earbuds|watch|powerbank|power bank|torch|inverter|juicer|mixer|bulb|motor|cctv|xerox|passport|visa|aadhar|aadhaar|ration|recharge card|sim card)\b/;

/** A journey called off is no booking called off. */
export const journey = /\b(?:trip|ride|duty|tour|plan|program|programme|journey)\b/;

const ours =
  /charg|booking|spen[dt]|kharcha|usage|tariff|kwh|transaction|uptime|station|session|slot|receipt|invoice|\bbill\b|waitlist|\bmy <clock>|threshold|theft|account|kazam|<(?:device|reference|option|socket|parking|energy|money|connector|code|phone|full)>/;

/** Another domain: what the words are about is none of ours. */
export function elseMeant(clause: Clause): boolean {
  const { rest, spans, tokens } = clause;
  const text = withoutPurpose(clause);
  const named = spans.flatMap((span) =>
    span.kind === 'unknown_device' && !calledCharger(span, tokens) ? [span.text.toLowerCase()] : [],
  );
  const plain = [
    text.replace(
      /\bout of order\b|\btheft [a-z]+|\bleave (?:it|the|my|<reference>) (?=\S* ?(?:charging|running|on)\b)/g,
      ' ',
    ),
    ...named,
  ].join(' ');
  const linking = /\b(?:link|connect|register|number|account)\b|<phone>/.test(text);
  if (/<parking> servic/.test(text) || billing.test(text)) return true;
  if (things.test(linking ? plain.replace(/\b(?:phone|mobile)\b/g, ' ') : plain)) return true;
  return !ours.test(text) && !spans.some(({ kind }) => kind === 'unknown_device') && rest.some(strange);
}

/** To charge somebody money. */
const billing =
  /\bcharge (?:<reference> (?:to|on)|(?:(?:the|my|our|a|this|that|his|her|their) )?(?:clients?|customers?|guests?|card|credit|account|wallet|tenants?|company|client s)|him|her|them|me extra|us extra|me double)\b/;

const strange = (word: string): boolean => word.length > 2 && /^[\p{L}\p{M}]+$/u.test(word) && !isKnown(word);

/** "the gym charger" is a charger, wherever it stands. */
const calledCharger = ({ from, to }: Span, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some(({ word }) => /^(?:charger|station|device|point)$/.test(word));

/** Why one wants it: "for a client meeting", "before my flight", and what is said behind a comma. */
function withoutPurpose({ text, spans, tokens, from, to }: Clause): string {
  if (
    !spans.some(({ kind }) => kind === 'device' || kind === 'reference' || kind === 'unknown_device') &&
    !/booking/.test(text)
  )
    return text;
  const plain = withoutWhy(text);
  const comma = tokens.findIndex(({ gap }, at) => at > from && at < to && /,|\s-\s/.test(gap));
  if (comma < 0 || spans.some((span) => span.from >= comma && span.to <= to)) return plain;
  const behind = tokens
    .slice(comma, to)
    .map(({ word }) => word)
    .join(' ');
  return plain.endsWith(behind) ? plain.slice(0, -behind.length) : plain;
}

const why = / (?:for|before|after|during|because of|due to) (?:my|the|a|an|our|some|his|her) /;

/** Up to three words of why, up to the next thing that was read. */
function withoutWhy(text: string): string {
  const found = why.exec(text);
  if (!found) return text;
  const behind = text.slice(found.index + found[0].length).split(' ');
  const end = behind.findIndex((word) => word.startsWith('<'));
  const words = end < 0 ? behind.length : end;
  return words > 0 && words < 4 ? `${text.slice(0, found.index)} ${behind.slice(words).join(' ')}` : text;
}

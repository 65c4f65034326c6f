import { isKnown } from '../vocabulary/words';
import type { Clause } from './clause';

/** Things that are started, stopped and booked elsewhere. */
export const things =
  /\b(?:electricity bill|light|lights|fan|fans|ac|aircon|music|song|songs|gaana|gana|movie|film|tv|television|game|table|restaurant|flight|train|cab|taxi|ticket|tickets|hotel|room|meeting|alarm|timer|reminder|video|wifi|computer|laptop|engine|geyser|pump|heater|door|gate pass|pizza|food|lunch|dinner|coffee|doctor|dentist|appointment|haircut|court|seat|bus|uber|ola|playlist|radio|camera|washing|dishwasher|tesla|battery pack|pankha|batti|panka|cooler|fridge|subscription|order|netflix|spotify|youtube|amazon|conference|standup|class|phone|mobile|laptop|debit|credit|sim|data|spa|massage|salon|holiday|trip|vacation|leave|printer|projector|oven|microwave|kettle|dryer|tap|water|elevator|lift|newsletter|recording|podcast|stream|gym|yoga|server|deploy|deployment|build|pipeline|database|job|script)\b/;

const ours =
  /charg|booking|spen[dt]|kharcha|usage|tariff|kwh|transaction|uptime|station|session|slot|receipt|invoice|\bbill\b|waitlist|threshold|theft|account|kazam|<(?:device|reference|option|socket|parking|energy|money|connector|code|phone|full|place)>/;

/** Another domain: what the words are about is none of ours. */
export function elseMeant({ rest, spans, text }: Clause): boolean {
  const named = spans.flatMap((span) => (span.kind === 'unknown_device' ? [span.text.toLowerCase()] : []));
  const plain = [
    text.replace(/\bout of order\b|\bleave (?:it|the|my|<reference>) (?=\S* ?(?:charging|running|on)\b)/g, ' '),
    ...named,
  ].join(' ');
  const linking = /\b(?:link|connect|register|number|account)\b|<phone>/.test(text);
  if (/<parking> servic/.test(text)) return true;
  if (things.test(linking ? plain.replace(/\b(?:phone|mobile)\b/g, ' ') : plain)) return true;
  return !ours.test(text) && !named.length && rest.some(strange);
}

const strange = (word: string): boolean => word.length > 2 && /^[\p{L}\p{M}]+$/u.test(word) && !isKnown(word);

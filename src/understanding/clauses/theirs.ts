import type { Intent } from '../../assistant/request';
import type { Token } from '../text/tokens';
import { isName } from '../vocabulary/people';
import { isKnown } from '../vocabulary/words';
import type { Clause } from './clause';

/** What everybody has of their own: a word about somebody else's must not touch the speaker's. */
const personal: ReadonlySet<Intent> = new Set([
  'create_booking',
  'reschedule_booking',
  'cancel_booking',
  'list_bookings',
  'start_charging',
  'extend_charging',
  'stop_charging',
  'charging_status',
  'list_transactions',
  'transaction_details',
  'notify_when_done',
]);

const kin =
  'wife|husband|son|daughter|mom|mother|dad|father|papa|mummy|brother|sister|bhai|didi|friend|dost|colleague|coworker|teammate|roommate|flatmate|boss|manager|neighbour|neighbor|guest|visitor|customer|client|tenant|cousin|uncle|aunty|partner|girlfriend|boyfriend|driver|person|people|else|someone|somebody|everyone|everybody|anyone|anybody|nobody|others';
const related = new Set(kin.split('|'));

const titled = /^(?:mr|mrs|ms|miss|dr|sir|madam|shri|smt)$/;
/** Whoever is there has a part in what belongs to these. */
const shared = /^(?:site|office|depot|station|campus|building|society|company|fleet|hub|workplace|parking|basement)$/;
const pronoun = /^(?:his|him|her|their|unka|unki|unke|inka|inki|inke)$/;

/** Somebody's booking, charge or bill: the thing may have a word or two before it. */
const thing =
  /^ (?:(?!(?:and|aur|then|for|at|on|to|ko|par) )\S+ ){0,3}?(?:booking|slot|session|charge|charging|transaction|history|bill|invoice|receipt|spend|spending|spent|usage|kharcha|hisab|charges)\b/;
const vehicle = /^ (?:<parking>|(?:car|bike|scooter|auto|gaadi|ev|vehicle|van|truck)\b)/;

/** Somebody else's things, or something for somebody else: "ravi's booking", "priya ki charging", "start it for john". */
export function theirs(clause: Clause, intent: Intent): boolean {
  if (!personal.has(intent)) return false;
  const people = peopleIn(clause);
  return people.some(({ at, who }) => concerns(clause, intent, at, who));
}

type Who = 'name' | 'stranger' | 'kin' | 'pronoun' | 'title';

function peopleIn({ tokens, from, to, spans }: Clause): { at: number; who: Who }[] {
  const found: { at: number; who: Who }[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || spans.some((span) => span.from <= at && at < span.to)) continue;
    const who = whoIs(token);
    if (who) found.push({ at, who });
  }
  return found;
}

function whoIs(token: Token): Who | undefined {
  const base = token.lower.replace(/'s?$/, '');
  if (isName(base) || (base.endsWith('s') && isName(base.slice(0, -1)))) return 'name';
  if (pronoun.test(base)) return 'pronoun';
  if (titled.test(base)) return 'title';
  if (related.has(base)) return 'kin';
  return base.length > 2 && token.word === base && /^[\p{L}\p{M}]+$/u.test(base) && !shared.test(base) && !isKnown(base)
    ? 'stranger'
    : undefined;
}

function concerns(clause: Clause, intent: Intent, at: number, who: Who): boolean {
  const { tokens } = clause;
  const word = (i: number): string => (i >= clause.from && i < clause.to ? (tokens[i]?.word ?? '') : '');
  const behind = ` ${textFrom(clause, at + 1)}`;
  if (who === 'pronoun')
    return thing.test(behind) || (word(at - 1) === 'for' && /^ (?:$|<|at |on |from )/.test(behind));
  const named = who === 'name' || who === 'title';
  if (owns(tokens[at], behind, who)) {
    const owned = behind.replace(/^ (?:ji )?(?:ka|ki|ke) /, ' ');
    if ((named || who === 'stranger') && vehicle.test(owned)) return true;
    return thing.test(owned) && !(intent === 'create_booking' && !named);
  }
  if (!named) return false;
  if (/^ (?:nagar|road|street|market|colony|layout|hospital|mall|marg|chowk)\b/.test(behind)) return false;
  if (/^(?:for|of)$/.test(word(at - 1)) || titled.test(word(at - 1))) return true;
  return (
    /^ (?:ji |sir |bhai )?ke (?:liye|naam)\b/.test(behind) ||
    (who === 'name' && /^ (?:booking|session|slot)\b/.test(behind)) ||
    /^(?:did|has|have|is|was|does|will)$/.test(word(at - 1))
  );
}

/** "ravi's", "ravis", "ravi ki". */
const owns = (token: Token | undefined, behind: string, who: Who): boolean =>
  /'s?$/.test(token?.lower ?? '') ||
  (who === 'name' && !isName(token?.lower ?? '')) ||
  /^ (?:ji )?(?:ka|ki|ke) (?!liye\b|naam\b|paas\b|baad\b)/.test(behind);

/** What stands from there on, each finding as its kind. */
function textFrom({ tokens, to, spans }: Clause, start: number): string {
  const out: string[] = [];
  for (let at = start; at < to; ) {
    const span = spans.find(({ from }) => from === at);
    out.push(span ? `<${span.kind}>` : (tokens[at]?.word ?? ''));
    at = span ? span.to : at + 1;
  }
  return out.join(' ');
}

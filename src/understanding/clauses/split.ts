import { decide } from '../intents/decide';
import { acting, listing } from '../intents/order';
import type { Span } from '../reading';
import { elsewhere } from '../text/clean';
import type { Token } from '../text/tokens';
import { type Clause, occupied } from './clause';
import { cutsOf, type Opening } from './cuts';
import { things } from './domain';
import { gather } from './evidence';
import { gateOf } from './gates';
import { dismissed, letBe, negated } from './negation';
import { corrected, replaced } from './repair';
import { reported } from './report';
import { habitual } from './told';

export interface Piece {
  clause: Clause;
  opening: Opening;
  /** Taken back, with nothing in its place. */
  takenBack?: true;
}

/** Cuts an utterance where another order begins; what is no order by itself stays with the one it belongs to. */
export function split(tokens: readonly Token[], spans: readonly Span[], from = 0): Piece[] {
  const cuts = cutsOf(tokens, spans, from);
  const pieces: Piece[] = [];
  let sentence = false;
  cuts.forEach(({ at, skip, opening: own }, i) => {
    const end = cuts[i + 1]?.at ?? tokens.length;
    const clause = gather(tokens, spans, at + skip, end);
    const opening = sentence && own === 'joint' ? 'sentence' : own;
    sentence = clause.from >= clause.to && opening === 'sentence';
    if (clause.from < clause.to || opening === 'repair') add(pieces, { clause, opening });
  });
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    if (next && letBe(piece.clause) && decideActing(next.clause)) piece.takenBack = true;
  });
  return pieces;
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (!last) pieces.push(piece);
  else if (unkept(last.clause) && amends(piece.clause)) last.clause = moved(last.clause, piece.clause);
  else if (piece.opening === 'repair') repair(pieces, last, piece);
  else if (belongs(last, piece)) last.clause = joined(last.clause, piece.clause);
  else pieces.push(piece);
}

/** "my 8pm booking, cant come that time": one that will not be kept as it is. */
const unkept = ({ text }: Clause): boolean =>
  /\bmy (?:<(?:clock|day|device|range|part)> ){1,4}(?:booking|slot)\b|\b(?:my|mera) (?:booking|slot) (?:at|on|for|of|is at)? ?(?:<|at|on)|\b(?:mera|my) (?:<(?:clock|day|part)> ){1,4}(?:wala|ki|ka)? ?booking/.test(
    text,
  ) && /\b(?:cant|cannot|wont|late|not|nahi|unable|stuck|miss)\b/.test(text);

/** "make it 9:30pm", "push it to 7". */
const amends = ({ text }: Clause): boolean =>
  /^(?:(?:please|so|just|can you|could you|kindly) )*(?:make|do|keep|shift|move|push|change|put|set) (?:(?:it|that|<reference>|that to) )?(?:to |for |at )?(?:<day> )?<(?:clock|range|bare|day)>/.test(
    text,
  ) || /^(?:usko |isko |<reference> )?(?:ko )?<(?:clock|range)> (?:par )?(?:kar|karo|rakho|shift)\b/.test(text);

/** The booking as it stands, and where it goes. */
const moved = (before: Clause, after: Clause): Clause => ({
  ...after,
  from: before.from,
  spans: [...before.spans, ...after.spans.filter(({ kind }) => kind !== 'reference')],
  cues: new Map([...after.cues, ['move', after.from], ['booking', before.from], ['mine', before.from]]),
  text: `move my booking ${after.text}`,
});

/** The last value, or the last order, stands. */
function repair(pieces: Piece[], last: Piece, piece: Piece): void {
  const { clause } = piece;
  if (
    takesBack(clause) ||
    dismissed(clause) ||
    (negated(clause) && !clause.spans.some(({ kind }) => kind === 'device'))
  )
    last.takenBack = true;
  else if (strength(clause) > 0 && (!soft(clause) || intentOf(last.clause) === 'cancel_booking'))
    pieces[pieces.length - 1] = { ...piece, clause: replaced(last.clause, clause) };
  else last.clause = corrected(last.clause, clause);
}

/** "let it go on? no": a no with nothing behind it. */
const takesBack = ({ tokens, from, to }: Clause): boolean =>
  from >= to &&
  /^(?:no|nope|nah|nahi)$/.test(tokens[from - 1]?.word ?? '') &&
  /[,.;?!-]/.test(tokens[from - 1]?.gap ?? '');

const joined = (before: Clause, after: Clause): Clause => {
  const whole = gather(before.tokens, [...before.spans, ...after.spans], before.from, after.to);
  return {
    ...whole,
    cues: new Map([...before.cues, ...whole.cues, ...after.cues]),
    rest: [...before.rest, ...after.rest],
  };
};

/** A piece with no intent of its own goes with the one before it; values before an order go with that. */
function belongs({ clause: before, takenBack }: Piece, { clause, opening }: Piece): boolean {
  if (takenBack || off(before) || off(clause)) return false;
  if (occupied.test(before.text) && hasDevice(before) && hasDevice(clause) && decideActing(clause)) return false;
  if (before.cues.has('report') && opening === 'joint' && !decideActing(before)) return true;
  if (conditionAhead.test(before.text) && opening === 'joint' && !decideActing(before)) return true;
  const own = intentOf(clause);
  const earlier = intentOf(before);
  if (!own) {
    if (clause.cues.has('condition')) return opening !== 'sentence' || (earlier ? acting.has(earlier) : valued(before));
    if (opening === 'sentence')
      return valued(clause) && clause.rest.length <= 2 && (earlier !== undefined || valued(before));
    return !(earlier && chatter(clause));
  }
  if (own === earlier && gateOf(before, earlier) === 'report') return false;
  if (goesOnTelling(before, clause, opening)) return true;
  if (earlier && acting.has(earlier) && postposed(before, clause, own)) return true;
  if (!earlier && wantedSo(before, clause)) return false;
  if (!earlier)
    return !reported(before) && valued(before) && before.rest.length <= 4 && !(hasStart(before) && hasStart(clause));
  if (own === 'create_booking' && earlier === 'start_charging' && before.cues.has('need') && bookIt(clause))
    return true;
  if (own === 'start_charging' && earlier === 'cancel_booking' && opening === 'joint' && aStart(clause)) return true;
  return (
    own === earlier &&
    !hasDevice(clause) &&
    !(hasStart(before) && hasStart(clause)) &&
    (hasDevice(before) || listing.has(own) || !hasDevice(clause))
  );
}

/** "we normally stop gate 1 at eleven and start gate 2": told on, without a pause or a "please" of its own. */
const goesOnTelling = (before: Clause, clause: Clause, opening: Opening): boolean =>
  opening === 'joint' &&
  habitual(before) &&
  decideActing(before) &&
  decideActing(clause) &&
  !/\b(?:now|today|abhi|aaj|can you|could you)\b|<now>/.test(clause.text) &&
  /^(?:and|then|aur|phir|or|ya)$/.test(clause.tokens[clause.from - 1]?.word ?? '') &&
  clause.tokens[clause.from]?.gap === ' ' &&
  !/[,.;]/.test(clause.tokens[clause.from - 1]?.gap ?? '');

/** "the movie ends at 6 so i'd like to": why comes first, and its time is not the order's. */
const wantedSo = (before: Clause, clause: Clause): boolean =>
  clause.tokens[clause.from - 1]?.word === 'so' && /^(?:i|we) /.test(clause.text) && things.test(before.text);

/** "aur chalne do gate 5 ki charging", "bhar do full gate 1": behind its verb, what is to be charged. */
const postposed = (before: Clause, clause: Clause, own: string): boolean =>
  !hasDevice(before) &&
  !hasStart(before) &&
  own === 'start_charging' &&
  clause.tokens[clause.from]?.gap === ' ' &&
  /^(?:karo|do|dena|lo)$/.test(clause.tokens[clause.from - 1]?.word ?? '') &&
  /^(?:<(?!device|unknown)\w+> )*<(?:device|unknown_device)>(?: <connector>)?(?: (?:ki|ka|ke|ko|par|mein|wala|charging|charge|gaadi|meri|mera))*$/.test(
    clause.text,
  );

/** "i need to charge at 8, book it": what was needed is what shall be booked. */
const bookIt = ({ spans, rest }: Clause): boolean =>
  rest.length < 2 && spans.every(({ kind }) => kind === 'reference' || kind === 'cue');

/** "cancel the 10pm start", "cancel karo gate 1 ka start": a start that there is, and no order to start. */
const aStart = ({ text }: Clause): boolean => /^(?:<\w+> )*(?:(?:ka|ki|ke|wala|par) )?start$/.test(text);

/** "once the price drops, start it": the order is bound to what stands before it. */
const conditionAhead =
  /^(?:(?:anyway|so|well|ok) )?(?:if|once|when|whenever|unless|agar|jab|as soon as|in case|after the|until|provided)\b/;

const decideActing = (clause: Clause): boolean => {
  const intent = intentOf(clause);
  return intent !== undefined && acting.has(intent);
};

const off = (clause: Clause): boolean =>
  dismissed(clause) || negated(clause, decide(clause)?.intent) || clause.text.includes(elsewhere);

const intentOf = (clause: Clause) => {
  const decision = decide(clause);
  return decision && decision.weight > 40 && decision.intent !== 'help' ? decision.intent : undefined;
};

const strength = (clause: Clause): number => decide(clause)?.weight ?? 0;

/** "make it 5pm" amends, whatever its verb. */
const soft = (clause: Clause): boolean => {
  const decision = decide(clause);
  return (
    decision !== undefined &&
    (decision.weight <= 40 || (decision.intent === 'reschedule_booking' && !clause.cues.has('booking')))
  );
};

const hasDevice = ({ spans }: Clause): boolean =>
  spans.some(({ kind }) => kind === 'device' || kind === 'unknown_device');
const hasStart = ({ spans }: Clause): boolean =>
  spans.some(({ kind }) => kind === 'clock' || kind === 'range' || kind === 'now' || kind === 'offset');

/** Says some value, in few other words. */
const valued = ({ spans, rest }: Clause): boolean =>
  spans.some(({ kind }) => kind !== 'cue' && kind !== 'reference') && rest.length <= 4;

const chatter = (clause: Clause): boolean => saysNothing(clause);

const saysNothing = (clause: Clause, { spans, rest } = clause): boolean =>
  !spans.some(({ kind }) => kind !== 'cue' && kind !== 'reference') && (rest.length > 1 || reported(clause));

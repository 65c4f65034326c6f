import { decide } from '../intents/decide';
import type { Span } from '../reading';
import type { Token } from '../text/tokens';
import type { Clause } from './clause';
import { gather } from './evidence';
import { gateOf } from './gates';

/** How a stretch begins: with a new sentence, after a comma or "and", or after words of repair. */
export type Opening = 'start' | 'sentence' | 'joint' | 'repair';

export interface Piece {
  clause: Clause;
  opening: Opening;
  /** Where the words after the joint begin. */
}

const joints = /^(?:and|then|aur|phir|also|but|lekin|plus|ya)$/;
const repairs =
  /^(?:no wait|no sorry|no no|no actually|no make that|wait no|oh wait|or rather|i mean|i meant|make that|scratch that|sorry i meant|sorry|actually|no|nahi nahi|nahi|arre nahi|arre|matlab|rather|oops|wait|correction)\b/;

/** Cuts an utterance where another order begins; fragments stay with the order they belong to. */
export function split(tokens: readonly Token[], spans: readonly Span[]): Piece[] {
  const cuts = cutsOf(tokens, spans);
  return cuts.map(({ at, skip, opening }, i) => ({
    clause: gather(tokens, spans, at + skip, cuts[i + 1]?.at ?? tokens.length),
    opening,
  }));
}

interface Cut {
  at: number;
  /** Words of the joint itself. */
  skip: number;
  opening: Opening;
}

function cutsOf(tokens: readonly Token[], spans: readonly Span[]): Cut[] {
  const inside = new Set<number>();
  for (const span of spans) for (let at = span.from + 1; at < span.to; at++) inside.add(at);
  const taken = new Set<number>();
  for (const span of spans) for (let at = span.from; at < span.to; at++) taken.add(at);
  const cuts: Cut[] = [{ at: 0, skip: 0, opening: 'start' }];
  for (let at = 1; at < tokens.length; at++) {
    if (inside.has(at)) continue;
    const cut = cutAt(tokens, taken, at);
    if (cut && cut.at + cut.skip <= tokens.length && at >= (cuts.at(-1)?.at ?? 0) + (cuts.at(-1)?.skip ?? 0))
      cuts.push(cut);
  }
  return cuts;
}

function cutAt(tokens: readonly Token[], taken: ReadonlySet<number>, at: number): Cut | undefined {
  const gap = tokens[at]?.gap ?? '';
  const sentence = /[.!?;\n]\s|[.!?;\n]+$|\n/.test(gap);
  const comma = /[,:]\s?|\s[-]+\s/.test(gap);
  const word = (i: number): string => (taken.has(i) ? '' : (tokens[i]?.word ?? ''));
  const said = `${word(at)} ${word(at + 1)} ${word(at + 2)}`;
  const repair = repairs.exec(said);
  if (repair && !/^no (?:parking|need|problem|one|later)\b|^actually (?:free|working)|^wait(?:list|ing)/.test(said))
    return { at, skip: repair[0].split(' ').length, opening: 'repair' };
  const joint = joints.test(word(at)) ? 1 + (joints.test(word(at + 1)) ? 1 : 0) : 0;
  if (sentence) return { at, skip: joint, opening: 'sentence' };
  if (joint) return { at, skip: joint, opening: 'joint' };
  return comma ? { at, skip: 0, opening: 'joint' } : undefined;
}

/** Joins pieces that are no order by themselves to the one they belong to. */
export function regroup(pieces: readonly Piece[], tokens: readonly Token[], spans: readonly Span[]): Piece[] {
  const groups: (Piece & { from: number; to: number })[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && belongs(last, piece)) {
      last.to = piece.clause.to;
      last.clause = gather(tokens, spans, last.from, last.to);
    } else groups.push({ ...piece, from: piece.clause.from, to: piece.clause.to });
  }
  return groups;
}

/** A piece with no intent of its own goes with the one before it, and one without before an order goes with that. */
function belongs(before: Piece, piece: Piece): boolean {
  if (piece.opening === 'repair') return false;
  const [own, earlier] = [strength(piece.clause), strength(before.clause)];
  const negatedBefore = gateOf(before.clause, 'create_booking') === 'negated';
  if (negatedBefore || gateOf(piece.clause, 'create_booking') === 'negated') return false;
  const chatter = !piece.clause.spans.some(({ kind }) => kind !== 'cue' && kind !== 'reference');
  if (own === 0)
    return (
      piece.opening !== 'sentence' ||
      (earlier > 0 && !chatter && fragment(piece.clause)) ||
      (earlier === 0 && fragment(before.clause) && !chatter)
    );
  if (earlier === 0) return fragment(before.clause);
  return false;
}

const strength = (clause: Clause): number => {
  const decision = decide(clause);
  return decision && decision.weight > 40 && decision.intent !== 'help' ? decision.weight : 0;
};

/** Nothing but values and small words. */
const fragment = ({ spans, rest }: Clause): boolean =>
  spans.some(({ kind }) => kind !== 'cue' && kind !== 'reference') && rest.length <= 3;

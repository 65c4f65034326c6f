import type { Span } from '../reading';
import type { Token } from '../text/tokens';
import { cues, shades } from '../vocabulary/cues';
import { type Phrase, phraseTable } from '../vocabulary/phrases';
import type { Clause } from './clause';

const cueTable = phraseTable(cues);
const shadeTable = phraseTable(shades);

/** Gathers the cues of a stretch of words; what a span covers is no cue, save for what its kind says. */
export function gather(tokens: readonly Token[], spans: readonly Span[], from: number, to: number): Clause {
  const inside = spans.filter((span) => span.from >= from && span.to <= to);
  const clause: Clause = {
    tokens,
    from,
    to,
    spans: inside,
    cues: new Map(),
    rest: [],
    text: textOf(tokens, inside, from, to),
  };
  for (const span of inside) if (span.kind === 'cue') clause.cues.set(span.cue, span.from);
  const words = tokens.slice(0, to).map(({ word, quoted }) => (quoted ? '' : word));
  for (const span of inside) words.fill('', span.from, span.to);
  const withReferences = [...words];
  for (const { kind, from: at, to: end } of inside)
    if (kind === 'reference' && end - at === 1) withReferences[at] = tokens[at]?.word ?? '';
  for (let at = from; at < to; ) {
    const length = cuesAt(clause, cueTable, withReferences, at);
    const word = words[at];
    if (word && !length) clause.rest.push(word);
    at += Math.max(1, length);
  }
  for (let at = from; at < to; at++) cuesAt(clause, shadeTable, words, at);
  const freed = clause.cues.get('when_free');
  if (freed !== undefined && !clause.cues.has('free')) clause.cues.set('free', freed);
  addCharge(clause, words);
  return clause;
}

const none: readonly Phrase[] = [];

function cuesAt(
  clause: Clause,
  table: ReadonlyMap<string, readonly Phrase[]>,
  said: readonly string[],
  at: number,
): number {
  let length = 0;
  for (const { words, cue } of table.get(said[at] ?? '') ?? none) {
    if (words.length < length) break;
    if (!words.every((expected, i) => said[at + i] === expected)) continue;
    length = words.length;
    if (!clause.cues.has(cue)) clause.cues.set(cue, at);
  }
  return length;
}

const before =
  /^(my|the|a|this|that|running|ongoing|current|last|latest|previous|recent|mera|ki|ka|ke|of|no|past|s|your|his|her|their|our|every|each|any|which|chalti|pichla|on|free|in|took|take|takes|taking|extra|no|without)$/;

/** "charge" is a verb unless an article or the like stands before it. */
function addCharge(clause: Clause, said: readonly string[]): void {
  for (let at = clause.from; at < clause.to; at++) {
    if (said[at] === 'session') clause.cues.set('charge_noun', at);
    if (said[at] !== 'charge') continue;
    const previous = clause.tokens[at - 1]?.word ?? '';
    clause.cues.set(before.test(previous) && at > clause.from ? 'charge_noun' : 'charge_verb', at);
  }
}

/** The clause with each span as its kind in angle brackets, for patterns over the order of things. */
function textOf(tokens: readonly Token[], spans: readonly Span[], from: number, to: number): string {
  const out: string[] = [];
  for (let at = from; at < to; ) {
    const span = spans.find((candidate) => candidate.from === at);
    out.push(span ? shown(span, tokens) : (tokens[at]?.word ?? ''));
    at = span ? span.to : at + 1;
  }
  return out.join(' ');
}

/** A number behind "to" is where something goes. */
const shown = ({ kind, from }: Span, tokens: readonly Token[]): string =>
  kind === 'dropped' ? '<none>' : kind === 'bare' && tokens[from]?.word === 'to' ? 'to <bare>' : `<${kind}>`;

import type { Intent } from '../../assistant/request';
import { type Clause, has } from '../clauses/clause';
import type { Span } from '../reading';
import { type Derived, derivable, derived } from './derived';
import { rules } from './rules';

export interface Decision {
  intent: Intent;
  weight: number;
  /** The line of the table that won. */
  why: string;
}

type Test = (clause: Clause, extra: Derived) => boolean;

const compiled = rules.map(([intent, weight, line]) => ({
  intent,
  weight,
  why: line,
  tests: line.split(' ').map(testOf),
}));

/** The intent whose evidence is strongest, if there is any. */
export function decide(clause: Clause): Decision | undefined {
  const known = decided.get(clause);
  if (known !== undefined) return known ?? undefined;
  const decision = strongest(clause);
  decided.set(clause, decision ?? null);
  return decision;
}

const decided = new WeakMap<Clause, Decision | null>();

function strongest(clause: Clause): Decision | undefined {
  const extra = derived(clause);
  let best: Decision | undefined;
  for (const rule of compiled) {
    if (best && rule.weight <= best.weight) continue;
    if (rule.tests.every((test) => test(clause, extra))) best = rule;
  }
  return best;
}

function testOf(term: string): Test {
  if (term.startsWith('!')) {
    const inner = testOf(term.slice(1));
    return (clause, extra) => !inner(clause, extra);
  }
  const options = term.split('|');
  if (options.length > 1) {
    const tests = options.map(testOf);
    return (clause, extra) => tests.some((test) => test(clause, extra));
  }
  if (term.startsWith('@code:')) {
    const slot = term.slice(6);
    return (clause) => clause.spans.some((span) => span.kind === 'code' && span.slot === slot);
  }
  if (term === '@more')
    return (clause) => clause.spans.some((span) => span.kind === 'duration' && span.sense === 'more');
  if (term.startsWith('@')) return (clause) => has(clause, term.slice(1) as Span['kind']);
  if (term === '?') return (_, extra) => extra.has('question');
  return derivable(term)
    ? (clause, extra) => clause.cues.has(term) || extra.has(term)
    : (clause) => clause.cues.has(term);
}

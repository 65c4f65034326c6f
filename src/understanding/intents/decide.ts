import type { Intent } from '../../assistant/request';
import { type Clause, has } from '../clauses/clause';
import type { Span } from '../reading';
import { Derived, derivable } from './derived';
import { rules } from './rules';

export interface Decision {
  intent: Intent;
  weight: number;
  /** The line of the table that won. */
  why: string;
}

type Test = (clause: Clause, extra: Derived) => boolean;

interface Rule extends Decision {
  /** Cues that must be there, apart, since they cost the least to look for. */
  needed: string[];
  tests: Test[];
}

/** The strongest first, so that the first that holds wins. */
const compiled: Rule[] = rules
  .map(([intent, weight, line]) => {
    const [needed, others] = parted(line.split(' '));
    return { intent, weight, why: line, needed, tests: others.map(testOf) };
  })
  .sort((a, b) => b.weight - a.weight);

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
  const extra = new Derived(clause);
  for (const rule of compiled) if (holds(rule, clause, extra)) return rule;
  return undefined;
}

/** Loops, not `every`: some two hundred rules are asked of each clause. */
function holds({ needed, tests }: Rule, clause: Clause, extra: Derived): boolean {
  for (const cue of needed) if (!clause.cues.has(cue)) return false;
  for (const test of tests) if (!test(clause, extra)) return false;
  return true;
}

/** The plain cues, and the other terms with those that look for relations last. */
function parted(terms: readonly string[]): [cues: string[], others: string[]] {
  const plain = terms.filter((term) => /^\w+$/.test(term) && !derivable(term));
  const others = terms.filter((term) => !plain.includes(term));
  const relational = (term: string): boolean => /[?@]/.test(term) || term.split(/[!|]/).some(derivable);
  return [plain, [...others.filter((term) => !relational(term)), ...others.filter(relational)]];
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

import type { Phrase } from './phrase';

/** A place in the grammar: which words may come next and where each leads. Equal places are one object. */
export interface Place {
  readonly number: number;
  readonly mayEnd: boolean;
  readonly next: ReadonlyMap<string, Place>;
}

/** Builds grammars whose common parts are shared, so that fifty chargers in twenty phrases stay small. */
export interface Builder {
  /** Where everything may end. */
  readonly end: Place;
  /** The place from which the phrase leads to `to`. */
  before(phrase: Phrase, to: Place): Place;
  /** The place from which any of these goes on. */
  union(places: readonly Place[]): Place;
}

/**
 * A deterministic automaton without loops, built from its end: equal places are found by what follows them, so that the
 * automaton is minimal as it grows. The decoder's own compiler of grammars copies a rule wherever it is used.
 */
export function createBuilder(): Builder {
  const known = new Map<string, Place>();
  const unions = new Map<string, Place>();
  const leading = new Map<Phrase, Map<Place, Place>>();

  function place(mayEnd: boolean, next: ReadonlyMap<string, Place>): Place {
    const key = `${mayEnd}|${[...next].map(([word, to]) => `${word} ${to.number}`).sort()}`;
    const found = known.get(key) ?? { number: known.size, mayEnd, next };
    known.set(key, found);
    return found;
  }

  function both(one: Place, other: Place): Place {
    if (one === other) return one;
    const [low, high] = one.number < other.number ? [one, other] : [other, one];
    const key = `${low.number} ${high.number}`;
    const found = unions.get(key);
    if (found) return found;
    const next = new Map(low.next);
    for (const [word, to] of high.next) {
      const already = next.get(word);
      next.set(word, already ? both(already, to) : to);
    }
    const made = place(low.mayEnd || high.mayEnd, next);
    unions.set(key, made);
    return made;
  }

  /** From here nothing can be said any more, as after a charger where there is none: whatever leads here is left out. */
  const nowhere = place(false, new Map());
  const union = (places: readonly Place[]): Place =>
    places
      .filter((each) => each !== nowhere)
      .reduce((all, each) => (all === nowhere ? each : both(all, each)), nowhere);

  function build(phrase: Phrase, to: Place): Place {
    if (to === nowhere) return nowhere;
    if (typeof phrase === 'string') {
      const words = phrase.split(' ').filter((word) => word !== '');
      return words.reduceRight((next, word) => place(false, new Map([[word, next]])), to);
    }
    if ('oneOf' in phrase) return union(phrase.oneOf.map((choice) => before(choice, to)));
    return phrase.after.reduceRight((next, part) => before(part, next), to);
  }

  function before(phrase: Phrase, to: Place): Place {
    if (typeof phrase === 'string') return build(phrase, to);
    const towards = leading.get(phrase) ?? new Map<Place, Place>();
    leading.set(phrase, towards);
    const found = towards.get(to) ?? build(phrase, to);
    towards.set(to, found);
    return found;
  }

  return { end: place(true, new Map()), before, union };
}

/** All places reachable from one, itself first. */
export function placesFrom(start: Place): Place[] {
  const seen = new Set([start]);
  for (const each of seen) for (const to of each.next.values()) seen.add(to);
  return [...seen];
}

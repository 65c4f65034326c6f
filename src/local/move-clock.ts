import type { Store } from '../assistant/store';
import { Temporal } from '../assistant/time';

/** Facts that come due once, at a moment of their own; the others are looked at by every sweep. */
const SCHEDULED = ['kept', 'reminder'] as const;

/** A jump is swept at least so often, to see what began and ended on the way. */
const LOOKS = 4;

/** A jump over more than this is swept less closely. */
const MOST_STOPS = 60;

/** What a jump of the clock goes through. */
export interface Jump {
  now(): Temporal.Instant;
  advance(seconds: number): void;
  store: Store;
  /** When the simulated site next changes by itself, in epoch seconds. */
  nextChange(): number | undefined;
  /** One sweep, and everything that follows from it. */
  settle(): Promise<void>;
}

/** The first whole second after `from`, up to `until`, at which a fact of this kind comes due; undefined where none does. */
async function nextDue(store: Store, kind: string, from: number, until: number): Promise<number | undefined> {
  const countAt = async (second: number) =>
    (await store.due(kind, Temporal.Instant.fromEpochMilliseconds(second * 1000), 1000)).length;
  const before = await countAt(from);
  if ((await countAt(until)) === before) return undefined;
  let early = from;
  let late = until;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if ((await countAt(middle)) === before) early = middle;
    else late = middle;
  }
  return late;
}

/**
 * Moves the clock by so many seconds as if they had passed: it stops where something comes due or the site changes, since
 * what is done minutes late is not what a real minute's sweep would have done.
 */
export async function moveClock(jump: Jump, seconds: number): Promise<void> {
  const at = () => jump.now().epochMilliseconds / 1000;
  const end = at() + seconds;
  const look = Math.max(60, seconds / LOOKS);
  let stops = 0;
  do {
    const from = at();
    const moments = stops < MOST_STOPS ? await momentsWithin(jump, from, end) : [];
    jump.advance(Math.min(end, from + look, ...moments) - at());
    await jump.settle();
    stops += 1;
  } while (at() < end);
}

/** Whole seconds, so that the moment has come when the clock stands there. */
async function momentsWithin({ store, nextChange }: Jump, from: number, until: number): Promise<number[]> {
  if (until <= from) return [];
  const due = await Promise.all(SCHEDULED.map((kind) => nextDue(store, kind, Math.ceil(from), Math.ceil(until))));
  const change = nextChange();
  const moments = [...due, change === undefined ? undefined : Math.ceil(change)];
  return moments.flatMap((moment) => (moment !== undefined && moment > from ? [moment] : []));
}

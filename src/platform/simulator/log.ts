import type { Effect } from './endpoint';

/** One call the platform received, and what it did: the referee of every reliability test. */
export interface LogEntry {
  seq: number;
  /** ISO 8601, by the simulator's clock. */
  at: string;
  method: string;
  path: string;
  body: unknown;
  /** The status answered; absent where the line was cut. */
  status?: number;
  answer?: unknown;
  /** The change on the site, if any: cut lines and timeouts can have one too. */
  effect: Effect | null;
  /** The injected fault it ran into. */
  fault?: unknown;
}

/** The newest calls kept; older ones are forgotten so that a program left running does not grow for ever. */
const KEPT = 100_000;

/** The newest calls that outlive a restart: they are written down whenever the site changes, so they must stay few. */
const SAVED = 1000;

/** Keeps the calls in order; numbers go on after a reset, so that a reader's `after` stays true. */
export function createLog(entries: LogEntry[] = [], lastSeq = entries.at(-1)?.seq ?? 0) {
  let kept = entries;
  let seq = lastSeq;
  return {
    add(call: Omit<LogEntry, 'seq'>): void {
      seq += 1;
      kept.push({ seq, ...call });
      if (kept.length > KEPT * 1.1) kept = kept.slice(-KEPT);
    },
    after(after: number): LogEntry[] {
      return kept.filter((entry) => entry.seq > after);
    },
    clear(): void {
      kept = [];
    },
    state(): { entries: LogEntry[]; lastSeq: number } {
      return { entries: kept.slice(-SAVED), lastSeq: seq };
    },
  };
}

export type Log = ReturnType<typeof createLog>;

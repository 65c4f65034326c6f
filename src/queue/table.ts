import type { Handler, Queue } from '../assistant/queue';
import type { Store } from '../assistant/store';
import type { Clock } from '../assistant/time';
import { type Attempt, createAttempts, type OnDead } from './attempts';
import { createDispatcher } from './dispatcher';
import { createKeptJobs, type KeptJob } from './kept-jobs';
import { type Wait, wait as waitInRealTime } from './wait';

/** A queue whose jobs are kept in the store and handled by this process, the only one that may own it. */
export interface TableQueue<Job> extends Queue<Job> {
  /** Takes up the jobs left from before, in order, and begins to hand out. */
  start(): Promise<void>;
  /** Resolves when nothing is queued, running or waiting for another try. */
  idle(): Promise<void>;
  /** Finishes the jobs at hand and takes no more; what is left is taken up by the next start. */
  stop(): Promise<void>;
}

/** What a queue on the table is made of; `name` keeps its jobs apart from those of other queues. */
export interface TableQueueParts<Job> {
  store: Store;
  name: string;
  handler: Handler<Job>;
  clock: Clock;
  concurrency: number;
  onDead: OnDead<Job>;
  wait?: Wait;
}

/** A job in memory, from `send` to its end. */
interface Entry<Job> extends Attempt<Job> {
  group: string;
  alone: boolean;
  /** Resolves when the job is in the store; rejects where it may not be. */
  safe: Promise<void>;
}

/** Builds the queue of the local program: a job is durable before `send` resolves, then handed out from memory. */
export function createTableQueue<Job>(parts: TableQueueParts<Job>): TableQueue<Job> {
  const { name, handler, onDead, concurrency, wait = waitInRealTime } = parts;
  const jobs = createKeptJobs<Job>(parts);
  const stopping = new AbortController();
  const attempt = createAttempts({ jobs, handler, onDead, wait, signal: stopping.signal });
  const dispatcher = createDispatcher<Entry<Job>>({ concurrency, run, wait, stopping });
  const entries = new Map<string, Entry<Job>>();
  const idlers: (() => void)[] = [];
  let loading: Promise<void> | undefined;
  let sequence = 0;

  function enter(kept: KeptJob<Job>, state: { safe: Promise<void>; recovered: boolean }): void {
    // A job that was under way when the process ended more than once is suspect. Suspects run one at a time, so that
    // only the one that ends the process uses up its attempts, and not those that ran beside it.
    const entry = { kept, ...state, group: kept.group, alone: state.recovered && kept.attempts > 0 };
    // Where it may not be safe, its sender is told so and may send it again at once.
    entry.safe.catch(() => leave(entry));
    sequence = Math.max(sequence, kept.sequence);
    entries.set(kept.id, entry);
    dispatcher.add(entry);
  }

  function leave(entry: Entry<Job>): void {
    if (entries.get(entry.kept.id) === entry) entries.delete(entry.kept.id);
    if (entries.size === 0) for (const resolve of idlers.splice(0)) resolve();
  }

  async function run(entry: Entry<Job>): Promise<number | undefined> {
    const safe = await entry.safe.then(
      () => true,
      () => false,
    );
    const waitMs = safe ? await attempt(entry) : undefined;
    if (waitMs === undefined) leave(entry);
    return waitMs;
  }

  /** Loads once; a load that failed is tried again by the next caller. */
  function loaded(): Promise<void> {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function load(): Promise<void> {
    for (const kept of await jobs.load()) enter(kept, { safe: Promise.resolve(), recovered: true });
  }

  return {
    async send(job, { group, id }) {
      await loaded();
      if (stopping.signal.aborted) throw new Error(`the queue ${name} takes no more jobs`);
      const earlier = entries.get(id);
      if (earlier) return earlier.safe;
      // Its place in the group is taken before the store answers, so that jobs keep the order in which they came.
      const kept = { id, group, job, sequence: sequence + 1, attempts: 0 };
      const safe = jobs.keep(kept);
      enter(kept, { safe, recovered: false });
      return safe;
    },
    async start() {
      await loaded();
      dispatcher.start();
    },
    idle: () => (entries.size === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
    stop: () => dispatcher.stop(),
  };
}

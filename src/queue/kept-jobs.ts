import type { Key, Store } from '../assistant/store';
import type { Clock } from '../assistant/time';

/** A job as the table keeps it. */
export interface KeptJob<Job> {
  id: string;
  group: string;
  job: Job;
  /** Its place in the queue. */
  sequence: number;
  /** How often it was handed out, as far as was written down. */
  attempts: number;
}

/** How long a dead job is kept for someone to look at: as long as SQS keeps one. */
const DEAD_FOR = { hours: 14 * 24 };

/** The durable side of a queue. Only one process may write to a queue's jobs. */
export interface KeptJobs<Job> {
  /** All jobs left from before, in the order in which they were sent. */
  load(): Promise<KeptJob<Job>[]>;
  /** Keeps a new job; one that is kept already, from a try given up as failed, is as good. */
  keep(kept: KeptJob<Job>): Promise<void>;
  update(kept: KeptJob<Job>): Promise<void>;
  remove(kept: KeptJob<Job>): Promise<void>;
  /** Keeps a copy of a job that was given up, with the reason. */
  bury(kept: KeptJob<Job>, error: unknown): Promise<void>;
}

/** Keeps the jobs of one queue as facts of the store. */
export function createKeptJobs<Job>(parts: { store: Store; name: string; clock: Clock }): KeptJobs<Job> {
  const { store, name, clock } = parts;
  const keyOf = (id: string): Key => ({ kind: 'job', owner: name, id });
  const versions = new Map<string, number>();

  /**
   * Changes a fact of ours until it is changed. Nobody else writes it, so another version than ours can only come from
   * an earlier try of our own that was given up as failed and had its effect all the same.
   */
  async function change(id: string, attempt: (key: Key, version: number) => Promise<boolean>): Promise<void> {
    const key = keyOf(id);
    while (!(await attempt(key, versions.get(id) ?? 1))) {
      const fact = await store.read(key);
      if (fact === undefined) return;
      versions.set(id, fact.version);
    }
  }

  return {
    async load() {
      const facts = await store.list<KeptJob<Job>>('job', name);
      for (const { id, version } of facts) versions.set(id, version);
      return facts.map(({ value }) => value).sort((one, other) => one.sequence - other.sequence);
    },
    async keep(kept) {
      await store.create(keyOf(kept.id), kept);
    },
    async update(kept) {
      await change(kept.id, (key, version) => store.replace(key, version, kept));
      versions.set(kept.id, (versions.get(kept.id) ?? 1) + 1);
    },
    async remove({ id }) {
      await change(id, (key, version) => store.remove(key, version));
      versions.delete(id);
    },
    async bury(kept, error) {
      const dead = { ...kept, error: String(error), at: clock.now().toString() };
      await store.create({ kind: 'dead_job', owner: name, id: kept.id }, dead, { expires: clock.now().add(DEAD_FOR) });
    },
  };
}

import { MAX_ATTEMPTS, type Queue } from '../../src/assistant/queue';
import type { Log } from './log';
import type { Timeline } from './timeline';

interface Kept<Job> {
  id: string;
  group: string;
  job: Job;
  receives: number;
  visibleAtMs: number;
}

/** A job handed out; it may be given back once, and only while nobody else has it. */
export interface Delivery<Job> {
  job: Job;
  attempt: number;
  done(): void;
  failed(): void;
}

/** How a queue hands out: how long a job is hidden meanwhile, and after a failure. */
export interface Pace {
  visibilityMs: number;
  pauseMs: number;
}

/** An id is forgotten after five minutes, as SQS does. */
const DEDUPLICATED_MS = 5 * 60_000;

/** A FIFO queue as SQS has them: order within a group, at least once, a dead-letter queue after the last try. */
export interface BoxQueue<Job> extends Queue<Job> {
  /** Jobs that were given up. */
  dead(): readonly Job[];
  /** Jobs that are not done yet. */
  left(): readonly Job[];
}

export function createBoxQueue<Job>(parts: {
  name: string;
  timeline: Timeline;
  log: Log;
  pace: Pace;
  hand: (delivery: Delivery<Job>) => void;
}): BoxQueue<Job> {
  const { name, timeline, log, pace, hand } = parts;
  const jobs: Kept<Job>[] = [];
  const dead: Job[] = [];
  const seen = new Map<string, number>();
  const drop = (kept: Kept<Job>) => void jobs.splice(jobs.indexOf(kept), 1);

  /** Hands out the first job of every group that nobody has. */
  function pump(): void {
    const groups = new Set<string>();
    for (const kept of [...jobs]) {
      const first = !groups.has(kept.group);
      groups.add(kept.group);
      if (first && kept.visibleAtMs <= timeline.nowMs()) receive(kept);
    }
  }

  function receive(kept: Kept<Job>): void {
    if (kept.receives >= MAX_ATTEMPTS) {
      log.note(`${name} gives up ${kept.id}`);
      drop(kept);
      dead.push(kept.job);
      pump();
      return;
    }
    kept.receives += 1;
    hide(kept, pace.visibilityMs);
    const attempt = kept.receives;
    const current = () => kept.receives === attempt && jobs.includes(kept);
    hand({
      job: kept.job,
      attempt,
      done() {
        if (!current()) return;
        drop(kept);
        timeline.later(0, pump);
      },
      failed() {
        if (current()) hide(kept, pace.pauseMs);
      },
    });
  }

  function hide(kept: Kept<Job>, ms: number): void {
    kept.visibleAtMs = timeline.nowMs() + ms;
    timeline.later(ms, pump);
  }

  return {
    async send(job, { group, id }) {
      const sentMs = seen.get(id);
      if (sentMs !== undefined && timeline.nowMs() - sentMs < DEDUPLICATED_MS) return;
      seen.set(id, timeline.nowMs());
      jobs.push({ id, group, job: structuredClone(job), receives: 0, visibleAtMs: timeline.nowMs() });
      timeline.later(0, pump);
    },
    dead: () => dead,
    left: () => jobs.map(({ job }) => job),
  };
}

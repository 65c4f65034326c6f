import { type Clock, Temporal } from '../../src/assistant/time';
import type { Random } from './random';

/** A process of the program: what it has under way ends with it, or waits while it is frozen. */
export interface Process {
  readonly name: string;
  dead: boolean;
  frozenUntilMs: number;
  /** What its machine shows: not always the true time. */
  readonly clock: Clock;
}

interface Step {
  atMs: number;
  process: Process | undefined;
  run(): void;
}

/** Virtual time, and every interleaving: nothing in the box goes on but by a step of it. */
export interface Timeline {
  readonly clock: Clock;
  nowMs(): number;
  /** Does something so many milliseconds later; what a process wanted to do is dropped when the process is dead. */
  later(ms: number, run: () => void, process?: Process): void;
  /** Takes step after step until that moment. */
  run(untilMs: number): Promise<void>;
}

/** Everything that does not wait for a step has been done by then. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createTimeline(start: string, random: Random): Timeline {
  const beginMs = Temporal.Instant.from(start).epochMilliseconds;
  const steps: Step[] = [];
  let nowMs = beginMs;

  /** Of the steps that are due one is drawn; the clock moves on only when there is none. */
  function draw(untilMs: number): Step | undefined {
    for (;;) {
      const due: number[] = [];
      let nextMs = Number.POSITIVE_INFINITY;
      for (const [index, { atMs }] of steps.entries()) {
        if (atMs <= nowMs) due.push(index);
        else nextMs = Math.min(nextMs, atMs);
      }
      if (due.length > 0) return steps.splice(random.pick(due), 1)[0];
      if (nextMs > untilMs) return undefined;
      nowMs = nextMs;
    }
  }

  return {
    clock: { now: () => Temporal.Instant.fromEpochMilliseconds(nowMs) },
    nowMs: () => nowMs,
    later(ms, run, process) {
      steps.push({ atMs: nowMs + Math.round(ms), process, run });
    },
    async run(untilMs) {
      await settled();
      for (let step = draw(untilMs); step; step = draw(untilMs)) {
        if (step.process?.dead) continue;
        if (step.process && step.process.frozenUntilMs > nowMs) {
          steps.push({ ...step, atMs: step.process.frozenUntilMs });
          continue;
        }
        step.run();
        await settled();
      }
      nowMs = Math.max(nowMs, untilMs);
    },
  };
}

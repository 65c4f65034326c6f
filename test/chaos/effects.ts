import type { Faults, Mishap } from './faults';
import type { Log } from './log';
import type { Random } from './random';
import type { Process, Timeline } from './timeline';

/** A port of the program. */
export type Port = 'store' | 'queue' | 'platform' | 'chat';

/** What a process asks of a port. */
export interface Effect<T> {
  port: Port;
  name: string;
  /** What it does to the world; it has happened when this resolves. */
  act(): Promise<T> | T;
  /** The error of an answer that never came, and of a request that did nothing. */
  fail(how: 'refused' | 'lost'): Error;
  /** How long an answer is waited for; what comes later happens all the same. */
  patienceMs?: number;
  /** The error of an answer that was not waited for. */
  late?(): Error;
}

/** Runs the effects of processes: each is a point where others may go on, and where something may go wrong. */
export interface Effects {
  run<T>(process: Process, effect: Effect<T>): Promise<T>;
  /** How many there have been. */
  count(): number;
  /** The last of them that was more than a look: afterwards only sweeps came, each like the one before. */
  lastStir(): number;
  /** When something last went wrong, with the time it takes to be noticed. */
  troubleMs(): number;
  /** What has gone wrong. */
  mishaps(): readonly { port: Port; mishap: Mishap }[];
}

const LATENCY_MS: Record<Port, number> = { store: 8, queue: 20, platform: 120, chat: 250 };

export function createEffects(parts: {
  timeline: Timeline;
  random: Random;
  faults: Faults;
  log: Log;
  /** How long a process stands still. */
  freezeMs: () => number;
  crash: (process: Process) => void;
}): Effects {
  const { timeline, random, faults, log, freezeMs, crash } = parts;
  const mishaps: { port: Port; mishap: Mishap }[] = [];
  let count = 0;
  let lastStir = 0;
  let troubleMs = timeline.nowMs();
  const trouble = (ms: number) => {
    troubleMs = Math.max(troubleMs, timeline.nowMs() + ms);
  };

  function freeze(process: Process): void {
    const ms = freezeMs();
    process.frozenUntilMs = timeline.nowMs() + ms;
    trouble(ms);
  }

  return {
    count: () => count,
    lastStir: () => lastStir,
    troubleMs: () => troubleMs,
    mishaps: () => mishaps,
    run<T>(process: Process, effect: Effect<T>): Promise<T> {
      const { port, name } = effect;
      const half = () => 1 + random.below(LATENCY_MS[port]);
      return new Promise<T>((resolve, reject) => {
        const answer = (ms: number, give: () => void) => timeline.later(ms, give, process);
        /** It comes so late that nobody waits for it any more, and happens all the same. */
        const comeLate = () => {
          const { patienceMs = 0, late = () => effect.fail('lost') } = effect;
          const ms = patienceMs + 500 + random.below(25_000);
          trouble(ms);
          answer(patienceMs, () => reject(late()));
          timeline.later(ms, () => void Promise.resolve(effect.act()).catch(() => undefined));
        };
        const happen = (mishap: Mishap | undefined) =>
          Promise.resolve(effect.act()).then(
            (value) => {
              if (mishap === 'crash_after') crash(process);
              else if (mishap === 'lose') answer(half(), () => reject(effect.fail('lost')));
              else answer(half(), () => resolve(value));
            },
            (error) => answer(half(), () => reject(error)),
          );
        const meet = () => {
          count += 1;
          if (port === 'chat' || port === 'queue') lastStir = count;
          const mishap = faults.at(count, port);
          log.effect(process.name, port, name, mishap);
          if (mishap) {
            trouble(0);
            mishaps.push({ port, mishap });
          }
          if (mishap === 'crash_before') return crash(process);
          if (mishap === 'refuse') return answer(half(), () => reject(effect.fail('refused')));
          if (mishap === 'late' && effect.patienceMs !== undefined) return comeLate();
          if (mishap !== 'freeze') return void happen(mishap);
          freeze(process);
          timeline.later(0, () => void happen(undefined), process);
        };
        timeline.later(half(), meet, process);
      });
    },
  };
}

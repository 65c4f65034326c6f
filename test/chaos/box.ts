import type { Assistant } from '../../src/app/assistant';
import type { MessageJob, TriggerJob } from '../../src/assistant/queue';
import { type ChatKind, createChats } from './chat';
import { createEffects } from './effects';
import type { Faults } from './faults';
import { createLog } from './log';
import { createBoxPlatform } from './platform';
import { type BoxQueue, createBoxQueue, type Delivery, type Pace } from './queue';
import { createRandom } from './random';
import { createMemoryStore, createTable } from './store';
import { createTimeline, type Process } from './timeline';
import { type Ground, handle, startAssistant } from './workers';

/** How one run differs from another, besides its faults. */
export interface Setting {
  seed: number;
  workers: number;
  deduplicates: boolean;
  chat: ChatKind;
  pace: Pace;
  /** How long a frozen process stands still; drawn where absent. */
  freezeMs?: number;
  /** How far the clock of a process may be from the true time, either way; true where absent. */
  skewMs?: number;
  /** The time index is behind the table by up to so much. */
  indexLagMs: number;
}

/** The world in a box: everything the program touches, in virtual time, and some processes of the program in it. */
export type Box = Ground & { pace: Pace; end(): void };

/** Monday, ten in the morning in India. */
const BEGIN = '2026-02-09T04:30:00Z';
const SWEEP_MS = 60_000;
const RESTART_MS = 1_000;

/** A function that stands still for longer is ended by its host. */
const LONGEST_FREEZE_MS = 27_000;

/** Builds a world with its processes running; time stands still until somebody runs its timeline. */
export function createBox(setting: Setting, faults: Faults): Box {
  const { seed, workers, deduplicates, chat, pace, indexLagMs } = setting;
  const random = createRandom(seed, 'interleaving');
  const timeline = createTimeline(BEGIN, random);
  const log = createLog(timeline.nowMs);
  const live: { process: Process; assistant: Assistant }[] = [];
  const freezeMs = () => setting.freezeMs ?? 1_000 + random.below(LONGEST_FREEZE_MS);
  const effects = createEffects({ timeline, random, faults, log, freezeMs, crash });
  const lag = () => (indexLagMs === 0 ? 0 : random.below(indexLagMs));
  const table = createTable((update) => timeline.later(lag(), update));
  const queues = <Job>(name: 'messages' | 'triggers', take: (one: Assistant, job: Delivery<Job>) => Promise<void>) =>
    createBoxQueue<Job>({ name, timeline, log, pace, hand: (delivery) => give((one) => take(one, delivery)) });
  const messages: BoxQueue<MessageJob> = queues('messages', async (one, delivery) =>
    handle(ground, processOf(one), delivery, one.handleMessage, one.apologise),
  );
  const triggers: BoxQueue<TriggerJob> = queues('triggers', async (one, delivery) =>
    handle(ground, processOf(one), delivery, one.handleTrigger, async () => {}),
  );
  const ground: Ground = {
    timeline,
    random,
    effects,
    log,
    storeBy: (clock) => createMemoryStore({ table, tenant: 'default', clock }),
    store: createMemoryStore({ table, tenant: 'default', clock: timeline.clock }),
    platform: createBoxPlatform({ timeline, random, effects, log, deduplicates }),
    chats: createChats({ kind: chat, nowMs: timeline.nowMs, log }),
    messages,
    triggers,
  };
  let started = 0;
  let ended = false;

  const processOf = (assistant: Assistant): Process => {
    const found = live.find((each) => each.assistant === assistant);
    if (!found) throw new Error('no such process');
    return found.process;
  };

  function start(): void {
    const { clock: trueClock } = timeline;
    const aheadMs = setting.skewMs === undefined ? 0 : random.below(2 * setting.skewMs) - setting.skewMs;
    const clock = { now: () => trueClock.now().add({ milliseconds: aheadMs }) };
    const process = { name: `p${++started}`, dead: false, frozenUntilMs: 0, clock };
    live.push({ process, assistant: startAssistant(ground, process) });
  }

  function crash(process: Process): void {
    if (process.dead) return;
    process.dead = true;
    live.splice(
      live.findIndex((each) => each.process === process),
      1,
    );
    timeline.later(RESTART_MS, start);
  }

  /** Some process takes it; while none runs, or all stand still, it waits for one. */
  function give(task: (one: Assistant) => Promise<void>): void {
    timeline.later(random.below(20), () => {
      const awake = live.filter(({ process }) => process.frozenUntilMs <= timeline.nowMs());
      if (awake.length === 0) return timeline.later(RESTART_MS, () => give(task));
      void task(random.pick(awake).assistant);
    });
  }

  function sweep(): void {
    if (ended) return;
    give((one) => one.sweep().catch((error: unknown) => log.note(`the sweep failed: ${error}`)));
    timeline.later(SWEEP_MS, sweep);
  }

  for (let count = 0; count < workers; count++) start();
  timeline.later(random.below(SWEEP_MS), sweep);
  return {
    ...ground,
    pace,
    end() {
      ended = true;
    },
  };
}

import { type Box, createBox, type Setting } from './box';
import { look } from './ended';
import { type Faults, NO_FAULTS, randomFaults } from './faults';
import { violations } from './invariants';
import { createRandom } from './random';
import { createStage, type Stage } from './stage';
import type { Story } from './story';
import { UNSETTLED } from './told';

/** What a run came to. */
export interface Run {
  story: string;
  seed: number;
  effects: number;
  /** The last effect that did something; all later ones are looks of the sweep. */
  lastStir: number;
  violations: string[];
  hash: string;
  lines: readonly string[];
}

/** Plays a story once. The same story, setting and faults give the same run. */
export async function play(story: Story, setting: Setting, faults: Faults = NO_FAULTS, deliveries = 1): Promise<Run> {
  const box = createBox(setting, faults);
  const beginMs = box.timeline.nowMs();
  const stage = createStage(box, setting.seed, deliveries);
  story.play(stage);
  await watch(box, stage, story, beginMs);
  box.end();
  const ended = await look(box, setting, stage.commands(), beginMs);
  return {
    story: story.name,
    seed: setting.seed,
    effects: box.effects.count(),
    lastStir: box.effects.lastStir(),
    violations: violations(story, ended),
    hash: box.log.hash(),
    lines: box.log.lines(),
  };
}

/** So long after the last thing that happened, nothing more comes of it. */
const QUIET_MS = 6 * 60_000;

/** Looks on until nothing has happened for a while, or the story's time is up; every eighth time to the very end. */
async function watch(box: Box, stage: Stage, { minutes, quietAfter = 2 }: Story, beginMs: number): Promise<void> {
  const whole = box.random.below(8) === 0;
  for (let minute = 1; minute <= minutes; minute++) {
    await box.timeline.run(beginMs + minute * 60_000);
    const saidMs = box.chats.messages().flatMap(({ said }) => said.map(({ atMs }) => atMs));
    const lastMs = Math.max(stage.lastMs(), box.effects.troubleMs(), ...saidMs);
    const isOpen = box.chats.messages().some(({ said }) => UNSETTLED.test(said.at(-1)?.text ?? ''));
    const quietMs = box.timeline.nowMs() - lastMs - 2 * box.pace.visibilityMs;
    if (!whole && !isOpen && minute >= quietAfter && quietMs > QUIET_MS) return;
  }
}

/** A plain setting for runs in which only the faults differ; who freezes comes back when others have its job. */
export const settingOf = (seed: number): Setting => ({
  seed,
  workers: 2,
  deduplicates: false,
  chat: 'named',
  pace: { visibilityMs: 20_000, pauseMs: 1_000 },
  freezeMs: 25_000,
  indexLagMs: 0,
});

/** What goes wrong mostly goes wrong while something is done: later there are only sweeps. */
const eventsOf = ({ quietAfter }: Story) => (quietAfter === undefined ? 90 : 180);

/** Plays what a seed says: story, setting, faults and deliveries. */
export async function playSeed(seed: number, stories: readonly Story[]): Promise<Run> {
  const random = createRandom(seed, 'setting');
  const story = random.pick(stories);
  const setting: Setting = {
    seed,
    workers: 2 + random.below(2),
    deduplicates: random.chance(0.5),
    chat: random.chance(0.5) ? 'named' : createRandom(seed, 'chat').pick(['plain', 'readable']),
    pace: random.pick([
      { visibilityMs: 20_000, pauseMs: 200 },
      { visibilityMs: 30_000, pauseMs: 1_000 },
      { visibilityMs: 180_000, pauseMs: 180_000 },
    ]),
    indexLagMs: random.pick([0, 2_000, 30_000]),
  };
  return play(story, setting, randomFaults(random, eventsOf(story)), 1 + random.below(5));
}

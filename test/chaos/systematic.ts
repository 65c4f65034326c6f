import { faultsAt, type Mishap } from './faults';
import { play, type Run, settingOf } from './run';
import type { Story } from './story';

/** Ends of a process; the other mishaps leave it running. */
export const CRASHES: readonly Mishap[] = ['crash_before', 'crash_after'];

/** Looks that follow the last thing that was done. */
const AFTERWARDS = 12;

async function eventsOf(story: Story): Promise<number> {
  const { effects, lastStir } = await play(story, settingOf(1));
  return Math.min(effects, lastStir + AFTERWARDS);
}

/** A story once for every effect and every mishap, and once without. */
export async function* oneMishap(story: Story, mishaps: readonly Mishap[]): AsyncGenerator<Run> {
  yield await play(story, settingOf(1));
  const events = await eventsOf(story);
  for (let n = 1; n <= events; n++) {
    for (const mishap of mishaps) {
      const run = await play(story, settingOf(1), faultsAt({ [n]: mishap }));
      yield { ...run, story: `${story.name}, ${mishap} ${n}` };
    }
  }
}

/** A story once for every pair of crashes. */
export async function* twoCrashes(story: Story): AsyncGenerator<Run> {
  const events = await eventsOf(story);
  for (let first = 1; first <= events; first++) {
    for (let second = first + 1; second <= events; second++) {
      for (const [one, other] of CRASHES.flatMap((a) => CRASHES.map((b) => [a, b] as const))) {
        const run = await play(story, settingOf(1), faultsAt({ [first]: one, [second]: other }));
        yield { ...run, story: `${story.name}, ${one} ${first}, ${other} ${second}` };
      }
    }
  }
}

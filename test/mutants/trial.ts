import { knock } from '../chaos/doors';
import { readLate } from '../chaos/expiry';
import { MISHAPS } from '../chaos/faults';
import { playSeed } from '../chaos/run';
import { storyOf } from '../chaos/stories';
import { oneMishap } from '../chaos/systematic';
import type { Mutant } from './mutants';

/** A run in which something did not hold. */
export interface Death {
  run: string;
  sentence: string;
}

async function* runsOf(trial: Mutant['trial']): AsyncGenerator<{ run: string; violations: string[] }> {
  if ('doors' in trial) {
    for (let seed = 1; seed <= trial.doors; seed++) yield { run: `doors, seed ${seed}`, violations: await knock(seed) };
  } else if ('expiry' in trial) {
    yield { run: 'an expired item', violations: readLate(trial.expiry) };
  } else if ('every' in trial) {
    for (const name of trial.every) {
      for await (const { story, violations } of oneMishap(storyOf(name), MISHAPS)) yield { run: story, violations };
    }
  } else {
    const stories = trial.of.map(storyOf);
    for (let seed = 1; seed <= trial.seeds; seed++) {
      const { story, violations } = await playSeed(seed, stories);
      yield { run: `${story}, seed ${seed}`, violations };
    }
  }
}

/** Looks for a mutant in the program this was built with: the first run it is given away in; undefined where it survives. */
export async function findDeath({ trial, killedBy }: Mutant): Promise<Death | undefined> {
  for await (const { run, violations } of runsOf(trial)) {
    const sentence = violations.find((each) => killedBy.test(each));
    if (sentence !== undefined) return { run, sentence };
  }
  return undefined;
}

import { parseArgs } from 'node:util';
import { MISHAPS } from './faults';
import { playSeed, type Run } from './run';
import { STORIES, storyOf } from './stories';
import { oneMishap, twoCrashes } from './systematic';

const HELP = `The whole program in a box: virtual time, seeded interleavings, faults at every effect.

  npm run chaos -- --seeds 1000 [--from 1]      plays so many seeds
  npm run chaos -- --seed 47 [--story "book"]   plays one and prints everything that happened
  npm run chaos -- --systematic                 every story, with every mishap at every effect
  npm run chaos -- --mutants                    puts mistakes into the program and shows what notices each
  npm run chaos -- --mutants --only "no ledger" only those whose name begins so
  npm run chaos -- --pairs [--story "book"]     the short stories, with every pair of crashes

A seed says which story is played, what goes wrong in it, and in which order things happen; with --story it is that
story. Exits with 1 where something does not hold, and prints the seed that shows it again.
`;

/** Stories whose pairs can be counted. */
const SHORT = ['book', 'cancel', 'start for a time', 'move to a free time', 'start, then stop', 'told when free'];
const REPORT_EVERY = 1_000;

async function* seeds(from: number, count: number, stories: typeof STORIES): AsyncGenerator<Run> {
  for (let seed = from; seed < from + count; seed++) yield await playSeed(seed, stories);
}

async function* each<T>(items: readonly T[], runs: (item: T) => AsyncGenerator<Run>): AsyncGenerator<Run> {
  for (const item of items) yield* runs(item);
}

/** Plays them all and says what does not hold. */
async function judge(runs: AsyncGenerator<Run>): Promise<boolean> {
  const begunMs = Date.now();
  let played = 0;
  let failed = 0;
  let effects = 0;
  for await (const { story, seed, violations, effects: count } of runs) {
    played += 1;
    effects += count;
    if (violations.length > 0) {
      failed += 1;
      process.stdout.write(`seed ${seed}, ${story}:\n${violations.map((each) => `  ${each}\n`).join('')}`);
    }
    if (played % REPORT_EVERY === 0) process.stdout.write(`${played} runs, ${failed} failed\n`);
  }
  const seconds = (Date.now() - begunMs) / 1000;
  process.stdout.write(`${played} runs, ${effects} effects, ${failed} failed, ${seconds.toFixed(0)} s\n`);
  return failed === 0;
}

async function replay(seed: number, stories: typeof STORIES): Promise<boolean> {
  const { story, lines, violations, hash } = await playSeed(seed, stories);
  process.stdout.write(`${lines.join('\n')}\n\nseed ${seed}, ${story}, log ${hash}\n`);
  for (const violation of violations) process.stdout.write(`  ${violation}\n`);
  return violations.length === 0;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
      story: { type: 'string' },
      systematic: { type: 'boolean' },
      pairs: { type: 'boolean' },
      mutants: { type: 'boolean' },
      only: { type: 'string', default: '' },
    },
  });
  const stories = values.story === undefined ? STORIES : [storyOf(values.story)];
  if (values.seed !== undefined) return replay(Number(values.seed), stories);
  if (values.seeds !== undefined) return judge(seeds(Number(values.from), Number(values.seeds), stories));
  if (values.mutants) return (await import('../mutants/command')).hunt(values.only);
  if (values.systematic) return judge(each(stories, (story) => oneMishap(story, MISHAPS)));
  if (values.pairs) return judge(each(values.story ? stories : SHORT.map(storyOf), twoCrashes));
  process.stdout.write(HELP);
  return true;
}

main().then((holds) => {
  process.exitCode = holds ? 0 : 1;
});

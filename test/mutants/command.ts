import { trial } from './breed';
import { MUTANTS } from './mutants';

/** Breeds the mutants whose name begins so and looks for each; prints what gave it away. True where none survives. */
export async function hunt(only: string): Promise<boolean> {
  const hunted = MUTANTS.filter(({ name }) => name.startsWith(only));
  let survivors = 0;
  for (const mutant of hunted) {
    const death = await trial(mutant);
    if (!death) survivors += 1;
    const how = death ? `killed by ${death.run}: ${death.sentence}` : 'SURVIVES';
    process.stdout.write(`${mutant.name} (breaks ${mutant.breaks})\n  ${how}\n`);
  }
  process.stdout.write(`${hunted.length} mutants, ${survivors} survive\n`);
  return survivors === 0;
}

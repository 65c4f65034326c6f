import { trial } from './breed';
import { MUTANTS } from './mutants';

/** Breeds every mutant and looks for it; prints what gave each away. True where none survives. */
export async function hunt(): Promise<boolean> {
  let survivors = 0;
  for (const mutant of MUTANTS) {
    const death = await trial(mutant);
    if (!death) survivors += 1;
    const how = death ? `killed by ${death.run}: ${death.sentence}` : 'SURVIVES';
    process.stdout.write(`${mutant.name} (breaks ${mutant.breaks})\n  ${how}\n`);
  }
  process.stdout.write(`${MUTANTS.length} mutants, ${survivors} survive\n`);
  return survivors === 0;
}

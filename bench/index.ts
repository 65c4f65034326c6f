import { doors } from './doors';
import { worker } from './worker';

/** Every benchmark by its name. */
const BENCHMARKS: Record<string, () => AsyncGenerator<object>> = { doors, worker };

/** `npm run bench [-- name ...]`: one JSON object a line. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in BENCHMARKS));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.\n`,
    );
    process.exitCode = 1;
    return;
  }
  for (const [name, measure] of Object.entries(BENCHMARKS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for await (const figure of measure()) process.stdout.write(`${JSON.stringify(figure)}\n`);
  }
}

main();

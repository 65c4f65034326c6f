import { run as doors } from './doors';
import { run as garbage } from './garbage';
import { run as kills } from './kills';
import { run as load } from './load';
import { run as turns } from './turns';
import { run as understanding } from './understanding';
import { run as voice } from './voice';
import { run as worker } from './worker';

/** Every benchmark by its name; each prints one JSON object a line. */
const BENCHMARKS: Record<string, () => Promise<void>> = {
  doors,
  worker,
  turns,
  understanding,
  kills,
  load,
  voice,
  garbage,
};

/** `npm run bench [-- name ...]`: those named, or all of them. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in BENCHMARKS));
  if (unknown.length > 0) {
    throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.`);
  }
  for (const [name, run] of Object.entries(BENCHMARKS)) if (asked.length === 0 || asked.includes(name)) await run();
}

/** What went wrong, and why where that is known: `fetch failed` alone says nothing. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reason(error.cause)}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});

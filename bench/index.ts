import { run as doors } from './doors';
import { run as garbage } from './garbage';
import { run as kills } from './kills';
import { run as load } from './load';
import { run as people } from './people';
import { run as turns } from './turns';
import { run as understanding } from './understanding';
import { run as voice } from './voice';
import { run as worker } from './worker';

type Benchmarks = Record<string, () => Promise<void>>;

/** What is measured in some minutes; each prints one JSON object a line. */
const SHORT: Benchmarks = { doors, worker, turns, understanding };

/** What takes a quarter of an hour or more, and is run where it is named. */
const LONG: Benchmarks = { load, kills, voice, garbage, people };

/** `npm run bench [-- name ...]`: those named, or the short ones. */
async function main(): Promise<void> {
  const all = { ...SHORT, ...LONG };
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in all));
  if (unknown.length > 0) {
    throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}.`);
  }
  for (const [name, run] of Object.entries(asked.length > 0 ? all : SHORT)) {
    if (asked.length === 0 || asked.includes(name)) await run();
  }
  if (asked.length === 0)
    process.stderr.write(`By name only, since they take long: ${Object.keys(LONG).join(', ')}.\n`);
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

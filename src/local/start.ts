import { readSettings } from '../settings';
import { startStack } from './stack';

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});

/** `npm start`: brings everything up, says where it listens and what to try, and closes cleanly on Ctrl-C. */
async function main(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const stack = await startStack(readSettings(process.env), (sentence) => process.stderr.write(`${sentence}\n`));
  say(`Kazam Assistant listens on ${stack.url}`);
  for (const name of stack.connected) say(`Connected to ${name}.`);
  if (stack.page) {
    say(`Chat page: ${stack.page}`);
    say('');
    say('Three things to try there, or with npm run chat -- "...":');
    say('  book charger l5coqi tomorrow 3pm for an hour');
    say('  charge 200 rupees on l5coqi');
    say('  which chargers are free now?');
  }
  // Nobody speaks in the first second; whoever does waits for it.
  stack.warm().catch((error) => process.stderr.write(`Voice notes cannot be heard: ${error}\n`));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      say('Finishing the job at hand…');
      stack.stop().then(() => process.exit(0));
    });
  }
}

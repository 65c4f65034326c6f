import { createInterface } from 'node:readline/promises';
import { readSettings, type Settings } from '../settings';
import { type ChatClient, createChatClient } from './chat-client';
import { type Stack, startStack } from './stack';

const HELP = `Talk to the assistant in the terminal.

  npm run chat -- "book charger l5coqi tomorrow 3pm for an hour"   one message, its replies printed
  npm run chat                                                     a prompt; an empty line or Ctrl-D ends it

PERSON says who speaks (default asha). Uses a running npm start, else starts the program in this process.
`;

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words[0] === '--help') return void process.stdout.write(HELP);
  const settings = readSettings(process.env);
  const person = process.env.PERSON || 'asha';
  const running = await isRunning(settings);
  const stack = running ? undefined : await startOwn(settings);
  const chat = await createChatClient(stack?.url ?? `http://${settings.host}:${settings.port}`, person, print);
  try {
    if (words.length > 0) await chat.say(words.join(' '));
    else await prompt(chat, person);
  } finally {
    chat.close();
    await stack?.stop();
  }
}

async function isRunning({ host, port }: Settings): Promise<boolean> {
  try {
    return (await fetch(`http://${host}:${port}/health`)).ok;
  } catch {
    return false;
  }
}

/** The same data as `npm start`, on a port of its own. */
function startOwn(settings: Settings): Promise<Stack> {
  return startStack({ ...settings, port: 0 }, (sentence) => process.stderr.write(`${sentence}\n`));
}

async function prompt(chat: ChatClient, person: string): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: `${person}> ` });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() === '') break;
    await chat.say(chat.choice(line.trim()) ?? line);
    lines.prompt();
  }
  lines.close();
}

function print(text: string, choices: { label: string }[]): void {
  process.stdout.write(`${text}\n`);
  if (choices.length > 0) {
    process.stdout.write(`  ${choices.map(({ label }, index) => `[${index + 1}] ${label}`).join('   ')}\n`);
  }
}

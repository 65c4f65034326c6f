import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const ROOT = join(__dirname, '../..');

/** `npm start` as a process of its own. */
export interface ChildProgram {
  url: string;
  process: ChildProcess;
  /** Kills it without a word and waits until it is gone. */
  kill(): Promise<void>;
  /** As Ctrl-C does; answers the exit code. */
  interrupt(): Promise<number | null>;
}

/** The same before it listens: `listening` is its address, and rejects where it ends without a word. */
export type StartingProgram = Omit<ChildProgram, 'url'> & { listening: Promise<string> };

/** Starts the program as a process. */
export function spawnChild(env: Record<string, string>): StartingProgram {
  // The loader is given to node itself, so that a signal reaches the program and not a wrapper.
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const listening = addressIn(child.stdout).then(async (found) => {
    if (found === undefined) throw new Error(`it ended with ${(await exited)[0]}`);
    return found;
  });
  // Who kills it before it listens does not ask where.
  listening.catch(() => undefined);
  return {
    listening,
    process: child,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async interrupt() {
      child.kill('SIGINT');
      return (await exited)[0];
    },
  };
}

/** Starts the program as a process and waits until it says where it listens. */
export async function startChild(env: Record<string, string>): Promise<ChildProgram> {
  const { listening, ...program } = spawnChild(env);
  return { ...program, url: await listening };
}

/** Where a program says that it listens; undefined where it ends before. */
export async function addressIn(stdout: Readable): Promise<string | undefined> {
  for await (const line of createInterface({ input: stdout })) {
    const [, found] = /listens on (\S+)/.exec(line) ?? [];
    if (found === undefined) continue;
    stdout.resume();
    return found;
  }
  return undefined;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

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

/** Starts the program as a process and waits until it says where it listens. */
export async function startChild(env: Record<string, string>): Promise<ChildProgram> {
  // The loader is given to node itself, so that a signal reaches the program and not a wrapper.
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const url = await Promise.race([
    (async () => {
      for await (const line of lines) {
        const [, found] = /listens on (\S+)/.exec(line) ?? [];
        if (found) return found;
      }
      throw new Error('it ended without a word');
    })(),
    exited.then(([code]) => {
      throw new Error(`it ended with ${code}`);
    }),
  ]);
  child.stdout.resume();
  return {
    url,
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

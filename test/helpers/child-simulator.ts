import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { addressIn } from './child-program';

/** The simulated platform as a process of its own: a referee that outlives every kill of the program. */
export interface ChildSimulator {
  url: string;
  stop(): Promise<void>;
}

/** Starts `npm run simulator` on a free port and waits until it says where it listens. */
export async function startChildSimulator(timeoutMs: number): Promise<ChildSimulator> {
  const script = join(__dirname, '../../src/platform/simulator/command.ts');
  const options = ['--port', '0', '--timeout-ms', String(timeoutMs)];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const url = await addressIn(child.stdout);
  if (url === undefined) throw new Error('the simulator ended without a word');
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

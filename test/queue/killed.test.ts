import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startDatabase } from '../../src/local/database';
import { createTableQueue } from '../../src/queue/table';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { createMovableClock } from '../contracts/movable-clock';

const clock = createMovableClock();

/** Kills a sending process after so many jobs were said to be safe; answers which. */
async function sendUntilKilled(dataDir: string, count: number): Promise<number[]> {
  const script = join(__dirname, 'sender-to-kill.ts');
  const sender = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const safe: number[] = [];
  for await (const line of createInterface(sender.stdout)) {
    safe.push(Number(line));
    if (safe.length === count) sender.kill('SIGKILL');
  }
  if (sender.exitCode === null && sender.signalCode === null) await once(sender, 'exit');
  return safe;
}

/** The jobs a new process takes up, in their order. */
async function takeUp(dataDir: string): Promise<number[]> {
  const database = await startDatabase({ dataDir });
  const client = createDynamoClient({ endpoint: database.endpoint });
  const store = createStore({ client, table: 'facts', tenant: 'acme', clock });
  const seen: number[] = [];
  const handler = async (job: number) => void seen.push(job);
  const queue = createTableQueue<number>({ store, name: 'messages', handler, clock, concurrency: 4, onDead: () => {} });
  await queue.start();
  await queue.idle();
  await queue.stop();
  client.destroy();
  await database.stop();
  return seen;
}

test.each([1, 37, 150])(
  'a process killed after %i safe jobs has lost none of them, nor their order',
  async (count) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'kazam-killed-'));
    const safe = await sendUntilKilled(dataDir, count);
    const seen = await takeUp(dataDir);
    expect(safe.length).toBeGreaterThanOrEqual(count);
    expect(seen).toEqual(expect.arrayContaining(safe));
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(new Set(seen).size).toBe(seen.length);
    await rm(dataDir, { recursive: true });
  },
  30_000,
);

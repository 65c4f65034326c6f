import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Controlled, listen } from '../stand';

/** `npm run simulator`, as somebody at a terminal starts it. */
const command = join(process.cwd(), 'src/platform/simulator/command.ts');
const run = (...args: string[]) => spawn(process.execPath, ['--import', 'tsx', command, ...args]);

async function outcome(child: ReturnType<typeof run>) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said };
}

test('a free port is found and said, the clock moves, and Ctrl-C ends it', async () => {
  const child = run('--port', '0');
  const [line] = await once(child.stdout, 'data');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line))?.[0];
  const devices: Controlled = await (await fetch(`${url}/simulator/devices`)).json();
  expect(devices.devices).toHaveLength(8);
  const set = await fetch(`${url}/simulator/clock`, { method: 'POST', body: '{"set": "2030-01-01T00:00:00+05:30"}' });
  expect(((await set.json()) as Controlled).now).toMatch(/^2029-12-31T18:30:00/);
  child.kill('SIGINT');
  expect((await outcome(child)).code).toBe(0);
});

test('a port in use is said in one sentence', async () => {
  const taken = await listen(() => {});
  const port = new URL(taken.url).port;
  expect(await outcome(run('--port', port))).toEqual({
    code: 1,
    said: `Port ${port} is in use; choose another with --port.\n`,
  });
  await taken.close();
});

test('a port that is none is said, too', async () => {
  const { code, said } = await outcome(run('--port', 'eighty'));
  expect([code, said]).toEqual([1, '--port must be a whole number from 0 to 65535, not "eighty".\n']);
});

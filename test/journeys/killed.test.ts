import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEntry } from '../../src/platform/simulator/log';
import { type ChildProgram, startChild } from '../helpers/child-program';
import { control, MONDAY_10 } from '../helpers/local-program';
import { createSpeaker, type Speaker } from '../helpers/speaker';

let dataDir: string;
let child: ChildProgram;
let asha: Speaker;

async function start(): Promise<void> {
  child = await startChild({ DATA_DIR: dataDir });
  asha = createSpeaker(child.url, 'asha', '919900000001');
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kazam-killed-'));
  await start();
  await control(child.url, '/clock', { set: MONDAY_10 });
  await control(child.url, '/reset', {});
});
afterEach(async () => {
  asha.leaves();
  await child.kill();
  await rm(dataDir, { recursive: true, force: true });
});

const starts = async () => {
  const { log } = (await control(child.url, '/log')) as { log: LogEntry[] };
  return log.filter(({ path }) => path === '/startTransaction').length;
};

test('killed while the charger is asked, it tells the outcome after the next start, and asks no second time', async () => {
  await control(child.url, '/devices/l5coqi', { responds: 'timeout_but_acts' });
  const asking = await asha.says('start charging on l5coqi for 2 hours');
  expect(asking.text).toContain('Asking Gate 1 (l5coqi) to start charging for 2 hours');
  // The simulator notes a call when it comes, and answers three seconds later: the kill is in between.
  while ((await starts()) === 0);
  // The platform would not die with us: what the simulator did is on disk when its next change is.
  await control(child.url, '/devices/l5coqi', {});
  await child.kill();
  asha.leaves();
  await start();
  expect((await asha.hears()).text).toBe(asking.text);
  await control(child.url, '/clock', { advance_s: 60 });
  expect(await asha.hears()).toMatchObject({
    text: expect.stringContaining('Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST'),
    replaces: asking.seq,
  });
  expect(await starts()).toBe(1);
});

test('killed right after it took a message, it answers after the next start', async () => {
  await asha.sends({ text: 'book l5coqi tomorrow 3pm for an hour' });
  await child.kill();
  asha.leaves();
  await start();
  expect((await asha.hears()).text).toContain(
    'Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).',
  );
  const { log } = (await control(child.url, '/log')) as { log: LogEntry[] };
  expect(log.filter(({ effect }) => effect?.type === 'booking_created')).toHaveLength(1);
});

test('Ctrl-C ends it cleanly, and it starts again', async () => {
  await asha.says('book l5coqi tomorrow 3pm for an hour');
  asha.leaves();
  expect(await child.interrupt()).toBe(0);
  await start();
  expect((await asha.hears()).text).toContain('Booked for you');
});

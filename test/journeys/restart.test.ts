import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalProgram, startProgram } from '../helpers/local-program';

let dataDir: string;
let program: LocalProgram;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kazam-restart-'));
  program = await startProgram({ DATA_DIR: dataDir });
  await program.reset();
});
afterEach(async () => {
  await program.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Stops the program and starts it on the same data. What was heard before is heard by nobody again. */
async function restart(): Promise<void> {
  await program.stop();
  program = await startProgram({ DATA_DIR: dataDir });
}

/** Asha, after she has heard again all that was said before. */
async function asha() {
  const speaker = program.as('asha');
  const response = await fetch(`${program.url}/api/messages?person=asha`);
  const { messages } = (await response.json()) as { messages: { from: string }[] };
  for (const { from } of messages) if (from === 'assistant') await speaker.hears();
  return speaker;
}

test('bookings, the open question and the moved clock outlive a restart', async () => {
  const before = program.as('asha');
  await before.says('book 2kdpzr today at 3pm for an hour');
  await before.says('book l5coqi');
  await restart();
  const after = await asha();
  expect((await after.says('tomorrow at 3pm')).text).toBe('For how long?');
  expect((await after.presses('1 hour')).text).toContain('Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour)');
  expect((await after.says('help')).text).toContain('Hello Asha');
  await after.says('what have I booked?');
  expect(await program.orders()).toHaveLength(2);
});

test('a charge that runs is watched on, and its end is told once', async () => {
  const before = program.as('asha');
  await before.says('start charging on l5coqi for 2 hours');
  await before.hears();
  await restart();
  const after = await asha();
  await program.clock({ advance_s: 7200 });
  expect((await after.hears()).text).toBe(
    'Your charge on Gate 1 (l5coqi) has ended: the time is up. 6.6 kWh in 2 hours, until 12:00 pm IST. Cost: ₹66.',
  );
  await restart();
  const again = await asha();
  await program.clock({ advance_s: 3600 });
  expect(await again.unheard()).toEqual([]);
});

test('what is not confirmed yet is found out after the restart, and nothing is sent again', async () => {
  await program.device('l5coqi', { responds: 'acts_late', late_s: 120 });
  const before = program.as('asha');
  await before.says('start charging on l5coqi for 2 hours');
  expect((await before.hears()).text).toContain('has not confirmed yet');
  await restart();
  const after = await asha();
  await program.clock({ advance_s: 180 });
  expect((await after.hears()).text).toContain('Gate 1 (l5coqi) is charging for 2 hours, until 12:02 pm IST');
  expect(await program.log('/startTransaction')).toHaveLength(1);
});

test('a button of before works after, once', async () => {
  const before = program.as('asha');
  await before.says('book l5coqi tomorrow 3pm for an hour');
  await restart();
  const after = await asha();
  const choice = after.choiceOf('Undo');
  expect((await after.presses('Undo')).text).toContain('Cancelled: Gate 1 (l5coqi)');
  await restart();
  const again = await asha();
  await again.sends({ choice });
  expect((await again.hears()).text).toBe(
    'That button has been used already. If you want it once more, please say so in words.',
  );
  expect(await program.log('/booking/cancelBooking')).toHaveLength(1);
});

import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('a jump of half a day stops where something was to be done, as a real day would have', async () => {
  const driver = program.driver();
  await driver.says('start l5coqi at 10pm for 200 rupees');
  await program.device('l5coqi', { connector_id: 0, power_w: 3300 }, '/plug');
  await program.clock({ advance_s: 13 * 3600 });
  const [start] = await program.log('/startTransaction');
  expect(start?.at.slice(0, 16)).toBe('2027-02-08T16:30');
  expect(await driver.unheard()).not.toEqual([]);
});

test('a jump over the end of a charge sees it end when it did, and what was asked for then begins', async () => {
  const driver = program.driver();
  await driver.says('start l5coqi for 1 hour');
  await driver.hears();
  await driver.says('extend it by 20 minutes');
  await program.clock({ advance_s: 8 * 3600 });
  const starts = await program.log('/startTransaction');
  expect(starts.map(({ at }) => at.slice(11, 16))).toEqual(['04:30', '05:30']);
});

test('a clock set back stands where it was set', async () => {
  await program.clock({ set: '2027-02-08T08:00:00+05:30' });
  const driver = program.driver();
  await driver.says('is gate 1 free?');
  const calls = await program.log();
  expect(calls.at(-1)?.at.slice(0, 16)).toBe('2027-02-08T02:30');
});

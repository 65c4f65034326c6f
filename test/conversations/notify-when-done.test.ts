import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

/** Starts a charge for somebody as Kazam's own app would. */
async function startElsewhere(userId: string): Promise<void> {
  const body = {
    device_id: 'l5coqi',
    connector_id: 0,
    txn_id: '1234567890',
    user_id: userId,
    start_time: epoch(MONDAY_10),
    duration: 3600,
  };
  const headers = { authorization: 'Bearer local', 'content-type': 'application/json' };
  const posted = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(`${program.url}/kazam/startTransaction`, posted);
  if (!response.ok) throw new Error(await response.text());
}

const WATCHING =
  'I will tell you here when your charge on Gate 1 (l5coqi) ends: how much it was, what it cost and why it ended.';

test('what was started here is told anyway, and once', async () => {
  const driver = program.driver();
  await driver.says('start charging on l5coqi for 1 hour');
  await driver.hears();
  expect((await driver.says('tell me when my charge is done')).text).toBe(WATCHING);
  await program.clock({ advance_s: 7200 });
  expect((await driver.hears()).text).toContain('has ended: the time is up. 3.3 kWh in 1 hour');
  expect(await driver.unheard()).toEqual([]);
});

test('what was started elsewhere is told from then on', async () => {
  const driver = program.driver();
  await startElsewhere(driver.userId);
  expect((await driver.says('tell me when my charge is done')).text).toBe(WATCHING);
  await program.clock({ advance_s: 7200 });
  expect((await driver.hears()).text).toMatch(/^Your charge on Gate 1 \(l5coqi\) has ended: .*3\.3 kWh in 1 hour/);
  expect(await driver.unheard()).toEqual([]);
});

test('together with the start, in one sentence', async () => {
  const driver = program.driver();
  await driver.says("start charging on l5coqi for 1 hour and tell me when it's done");
  const told = [(await driver.hears()).text, (await driver.hears()).text];
  expect(told.some((text) => text.startsWith('Gate 1 (l5coqi) is') || text === WATCHING)).toBe(true);
  await program.clock({ advance_s: 7200 });
  while (!told.some((text) => text.includes('has ended'))) told.push((await driver.hears()).text);
  expect(told.at(-1)).toContain('has ended: the time is up. 3.3 kWh in 1 hour');
  expect(await driver.unheard()).toEqual([]);
});

test("nothing of theirs running, or another driver's, is said plainly", async () => {
  const driver = program.driver();
  expect((await driver.says('tell me when my charge is done')).text).toBe(
    'You have no charge running just now. When you start one with me, I always tell you when it ends.',
  );
  expect((await driver.says('tell me when my charge on 3pt6d3 is done')).text).toBe(
    'You have no charge running on Tower A (3pt6d3). When you start one with me, I always tell you when it ends.',
  );
  expect((await program.driver().says('चार्जिंग पूरी होने पर बताना')).text).toMatch(/^अभी आपका कोई चार्ज नहीं चल रहा।/);
});

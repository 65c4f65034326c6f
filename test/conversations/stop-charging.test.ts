import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const STOP = ['/stopTransaction', { device_id: 'l5coqi', connector_id: 0 }];

async function charging(text = 'start charging on l5coqi for 2 hours'): Promise<Speaker> {
  const driver = program.driver();
  await driver.says(text);
  await driver.hears();
  return driver;
}

test('reads that the charge is theirs and runs, stops it, and sends the receipt', async () => {
  const driver = await charging();
  await program.clock({ advance_s: 1800 });
  const asking = await driver.presses('Stop');
  expect(asking.text).toBe('Asking Gate 1 (l5coqi) to stop…');
  expect(await driver.hears()).toMatchObject({ text: 'Gate 1 (l5coqi) has stopped charging.', replaces: asking.seq });
  expect((await driver.hears()).text).toMatch(
    /^Your charge on Gate 1 \(l5coqi\) has ended: it was stopped\. 1\.6\d kWh in 30 minutes, until 10:30 am IST\. Cost: ₹16\.\d\d\.$/,
  );
  const calls = (await program.log()).map(({ path }) => path);
  expect(calls.slice(0, calls.indexOf('/stopTransaction'))).toContain('/getTransactionDetails');
  expect((await program.orders()).slice(1)).toEqual([STOP]);
});

test('"stop charging" in words does the same', async () => {
  const driver = await charging();
  expect((await driver.says('stop charging')).text).toBe('Asking Gate 1 (l5coqi) to stop…');
  expect((await driver.hears()).text).toBe('Gate 1 (l5coqi) has stopped charging.');
});

test('with nothing running there is nothing to stop', async () => {
  expect((await program.driver().says('stop charging')).text).toBe(
    'You have no charge running, so there is nothing to stop.',
  );
  expect((await program.driver().says('चार्जिंग बंद करो')).text).toBe(
    'आपका कोई चार्ज नहीं चल रहा, इसलिए बंद करने को कुछ नहीं है।',
  );
  expect(await program.orders()).toEqual([]);
});

test("another driver's charge is left alone, and nothing is sent", async () => {
  await charging();
  const other = program.driver();
  expect((await other.says('stop l5coqi')).text).toBe(
    'You have no charge running on Gate 1 (l5coqi), so I have stopped nothing.',
  );
  expect((await program.driver().says('stop 3pt6d3')).text).toBe(
    'You have no charge running on Tower A (3pt6d3), so I have stopped nothing.',
  );
  expect(await program.log('/stopTransaction')).toEqual([]);
});

test('an operator stops any charge by naming its charger, and whoever charged is told', async () => {
  const driver = await charging();
  const meera = program.as('meera');
  expect(await meera.says('stop l5coqi')).toMatchObject({
    text: 'Another driver is charging on Gate 1 (l5coqi). Shall I stop that charge?',
    buttons: ['Yes', 'No'],
  });
  expect(await program.log('/stopTransaction')).toEqual([]);
  await meera.presses('Yes');
  expect((await meera.hears()).text).toBe('Gate 1 (l5coqi) has stopped charging.');
  expect((await driver.hears()).text).toContain('Your charge on Gate 1 (l5coqi) has ended: it was stopped.');
  expect(await program.log('/stopTransaction')).toHaveLength(1);
});

test('of several charges it asks which', async () => {
  const driver = await charging();
  await driver.says('start charging on 2kdpzr for 2 hours');
  await driver.hears();
  await driver.says('help');
  const asked = await driver.says('stop charging');
  expect(asked.text).toBe('You have several charges running. Which one should I stop?');
  expect(asked.buttons.toSorted()).toEqual(['Gate 1 (l5coqi)', 'Tower B (2kdpzr)']);
  expect((await driver.presses('Gate 1 (l5coqi)')).text).toBe('Asking Gate 1 (l5coqi) to stop…');
  expect((await driver.hears()).text).toBe('Gate 1 (l5coqi) has stopped charging.');
  expect(await program.log('/stopTransaction')).toHaveLength(1);
});

test("a late press of Stop never ends the next driver's charge", async () => {
  const driver = await charging();
  await driver.presses('Stop');
  await driver.hears();
  await driver.hears();
  const next = await charging('start charging on l5coqi for 1 hour');
  await driver.says('stop l5coqi');
  await program.settle();
  expect(await program.log('/stopTransaction')).toHaveLength(1);
  expect(await next.unheard()).toEqual([]);
});

test('a charger that does not confirm the stop: not confirmed yet, then the truth, sent once', async () => {
  const driver = await charging();
  await program.device('l5coqi', { responds: 'timeout_but_acts' });
  await driver.presses('Stop');
  expect((await driver.hears()).text).toBe(
    'Gate 1 (l5coqi) has not confirmed yet that it stopped. I will keep checking and tell you here.',
  );
  await program.clock({ advance_s: 60 });
  expect((await driver.hears()).text).toBe('Gate 1 (l5coqi) has stopped charging.');
  expect((await driver.hears()).text).toContain('has ended: it was stopped.');
  expect(await program.log('/stopTransaction')).toHaveLength(1);
});

test('a charger that never stops: told so after five minutes, sent once', async () => {
  const driver = await charging();
  await program.fault({ path: '/stopTransaction', times: 1, status: 500, body: { message: 'device_timeout' } });
  await driver.presses('Stop');
  await driver.hears();
  await program.clock({ advance_s: 240 });
  expect(await driver.unheard()).toEqual([]);
  await program.clock({ advance_s: 120 });
  expect((await driver.hears()).text).toBe(
    'Gate 1 (l5coqi) was not stopped: it did not happen. If it still runs, please try again or press its own stop button.',
  );
  expect(await program.log('/stopTransaction')).toHaveLength(1);
});

import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
/** The clock goes back between tests, so each has a minute of its own: what an earlier message would undo is asked about. */
let minutes = 0;
beforeEach(async () => {
  await program.reset();
  await program.clock({ advance_s: 60 * minutes });
  minutes += 1;
});

test('database and charger settings in one order: old value, new value, yes', async () => {
  const meera = program.as('meera');
  expect(await meera.says('set rate of l5coqi to 12 and group to lite_sim')).toMatchObject({
    text: 'Gate 1 (l5coqi): group lite_ble → lite_sim; rate ₹10 → ₹12. Shall I change it?',
    buttons: ['Yes', 'No'],
  });
  expect(await program.orders()).toEqual([]);
  expect((await meera.says('yes')).text).toBe('Telling Gate 1 (l5coqi)…');
  expect((await meera.hears()).text).toBe(
    'Gate 1 (l5coqi) is set: group lite_sim; rate ₹12. It has the tariff EOCMi4 too: that is what drivers are quoted, as long as the charger has it.',
  );
  expect(await program.orders()).toEqual([
    ['/configDevice', { device_id: 'l5coqi', device_group: 'lite_sim', rate: 12 }],
  ]);
  await meera.says('help');
  expect((await meera.says('set rate of l5coqi to 12 and group to lite_sim')).text).toBe(
    'Gate 1 (l5coqi) is set like that already.',
  );
});

test('a charger that does not answer: half of it may be true, and that is what is said', async () => {
  await program.device('l5coqi', { responds: 'timeout' });
  const meera = program.as('meera');
  await meera.says('set rate of l5coqi to 14 and group to lite_sim');
  await meera.presses('Yes');
  expect((await meera.hears()).text).toBe(
    'Gate 1 (l5coqi) has not confirmed yet. I will keep checking and tell you here.',
  );
  await program.clock({ advance_s: 360 });
  expect((await meera.hears()).text).toBe(
    'Gate 1 (l5coqi) took only a part of it. Changed: group lite_sim. Still as before: rate ₹10, since it did not happen.',
  );
  expect(await program.log('/configDevice')).toHaveLength(1);
});

test('the voltage threshold, within bounds only', async () => {
  const meera = program.as('meera');
  expect((await meera.says('set the voltage threshold of l5coqi to 400')).text).toBe(
    'Only 180 to 300 V make sense. How many volts should it be?',
  );
  await meera.says('set the voltage threshold of gate 1 to 100');
  expect(await program.orders()).toEqual([]);
  expect((await meera.says('set the voltage threshold of l5coqi to 270')).text).toBe(
    'Gate 1 (l5coqi): voltage threshold 300 V → 270 V. Shall I change it?',
  );
  await meera.presses('Yes');
  expect((await meera.hears()).text).toBe('The voltage threshold of Gate 1 (l5coqi) is 270 V now.');
  expect(await program.orders()).toEqual([['/raw', { device_id: 'l5coqi', cp_cmd: 3, vthresh: 270 }]]);
});

test('a driver is refused', async () => {
  const driver = program.driver();
  for (const text of ['set the rate of l5coqi to 1', 'set the voltage threshold of l5coqi to 270']) {
    expect((await driver.says(text)).text).toBe('Only operators of the site can do that. Nothing has been changed.');
  }
  expect(await program.orders()).toEqual([]);
});

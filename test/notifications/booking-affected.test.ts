import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeEach(async () => {
  program = await startProgram();
  await program.reset();
});
afterEach(() => program.stop());

test('drivers whose charger is taken out of service are told once and offered others; the operator hears how many', async () => {
  const [driver, other, meera] = [program.driver(), program.driver(), program.as('meera')];
  await driver.says('book charger l5coqi today from 5 to 6pm');
  await other.says('book charger gate 2 today from 5 to 6pm');
  // Somebody who has booked in another way, and never spoken here.
  const { url } = program;
  const start_time = Date.parse('2027-02-08T19:00:00+05:30') / 1000;
  await fetch(`${url}/kazam/booking/createBooking`, {
    method: 'POST',
    headers: { authorization: 'Bearer local' },
    body: JSON.stringify({ device_id: 'l5coqi', connector_id: 0, user_id: '917700000000', start_time, duration: 3600 }),
  });
  expect((await meera.says('disable l5coqi')).text).toMatch(/^That touches 2 bookings today and 0 running charges\./);
  await meera.presses('Yes');
  expect((await meera.hears()).text).toBe('Out of service: Gate 1 (l5coqi).');
  expect((await meera.hears()).text).toBe(
    'I tell the driver of 1 booking there today, and offer other chargers. For 1 booking I cannot reach the driver: they have not spoken to me yet. The booking still stands.',
  );
  await program.settle();
  const told = await driver.hears();
  expect(told.text).toBe(
    'Gate 1 (l5coqi) has been taken out of service. Your booking there, Mon 8 Feb, 5:00 pm to 6:00 pm IST, still stands, but I cannot say whether it will be back by then. You can move it to another charger that is free at that time:',
  );
  expect(told.buttons.at(-1)).toBe('Cancel it');
  expect(told.buttons.length).toBeGreaterThan(1);
  const [move = ''] = told.buttons;
  expect((await driver.presses(move)).text).toMatch(
    new RegExp(
      `^Moved: ${move.replace('Move to ', '')} .*, Mon 8 Feb, 5:00 pm to 6:00 pm IST\\. Before, it was Gate 1`,
    ),
  );
  await program.clock({ advance_s: 180 });
  expect(await driver.unheard()).toEqual([]);
  expect(await other.unheard()).toEqual([]);
  expect(await meera.unheard()).toEqual([]);
});

test('who has given the booking up by then, or whose charger is back, hears nothing', async () => {
  const [driver, meera] = [program.driver(), program.as('meera')];
  await driver.says('book charger l5coqi today from 5 to 6pm');
  await meera.says('disable l5coqi');
  await meera.presses('Yes');
  await meera.hears();
  await meera.hears();
  await driver.says('cancel my booking');
  await program.settle();
  expect(await driver.unheard()).toEqual([]);
});

test('who has kept the booking hears when the charger is back, once', async () => {
  const [driver, meera] = [program.driver(), program.as('meera')];
  await driver.says('book charger l5coqi today from 5 to 6pm');
  await meera.says('disable l5coqi');
  await meera.presses('Yes');
  await meera.hears();
  await meera.hears();
  await program.settle();
  expect((await driver.hears()).text).toMatch(/^Gate 1 \(l5coqi\) has been taken out of service\./);
  await meera.says('enable l5coqi');
  await meera.presses('Yes');
  await meera.hears();
  expect((await driver.hears()).text).toBe(
    'Gate 1 (l5coqi) is back in service: your booking there, Mon 8 Feb, 5:00 pm to 6:00 pm IST, is good.',
  );
  await program.settle();
  expect(await driver.unheard()).toEqual([]);
});

test('nobody has booked: nothing is said of it', async () => {
  const meera = program.as('meera');
  await meera.says('disable l5coqi');
  await meera.presses('Yes');
  await meera.hears();
  await program.settle();
  expect(await meera.unheard()).toEqual([]);
});

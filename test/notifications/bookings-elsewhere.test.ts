import { epoch, type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

/** A booking made in the platform's own app. */
async function bookElsewhere(user_id: string, device_id: string, start: string, connector_id = 0): Promise<void> {
  const response = await fetch(`${program.url}/kazam/booking/createBooking`, {
    method: 'POST',
    headers: { authorization: 'Bearer local' },
    body: JSON.stringify({ device_id, connector_id, user_id, start_time: epoch(start), duration: 3600 }),
  });
  expect(response.status).toBe(200);
}

const NOON = '2027-02-08T12:00:00+05:30';

/** Somebody who has spoken to us, so that they can be reached. */
async function reached(): Promise<Speaker> {
  const driver = program.driver();
  await driver.says('hello');
  return driver;
}

test('one is reminded of a booking made elsewhere, once', async () => {
  const driver = await reached();
  await bookElsewhere(driver.userId, 'l5coqi', NOON);
  await program.clock({ advance_s: 600 });
  await program.clock({ set: '2027-02-08T11:45:00+05:30' });
  expect((await driver.hears()).text).toBe(
    'Your booking of Gate 1 (l5coqi) begins in 15 minutes: Mon 8 Feb, 12:00 pm to 1:00 pm IST.',
  );
  await program.clock({ advance_s: 660 });
  expect(await driver.unheard()).toEqual([]);
});

test('not of one that was given up elsewhere', async () => {
  const driver = await reached();
  await bookElsewhere(driver.userId, 'l5coqi', NOON);
  await program.clock({ advance_s: 600 });
  await fetch(`${program.url}/kazam/booking/cancelBooking`, {
    method: 'POST',
    headers: { authorization: 'Bearer local' },
    body: JSON.stringify({ booking_id: 'bk1001' }),
  });
  await program.clock({ set: '2027-02-08T11:45:00+05:30' });
  expect(await driver.unheard()).toEqual([]);
});

test('for that the whole site is read once in ten minutes, whoever has booked', async () => {
  const drivers = [await reached(), await reached(), await reached()];
  for (const [index, { userId }] of drivers.entries())
    await bookElsewhere(userId, 'l5coqi', `2027-02-08T1${index + 3}:00:00+05:30`);
  const calls = async () => (await program.log('/booking/getBookings')).length;
  await program.clock({ advance_s: 600 });
  const before = await calls();
  for (let minute = 0; minute < 10; minute++) await program.clock({ advance_s: 60 });
  expect((await calls()) - before).toBe(8);
});

describe('what overlaps a booking made elsewhere is asked about first', () => {
  test('by booking', async () => {
    const driver = program.driver();
    await bookElsewhere(driver.userId, 'l5coqi', '2027-02-09T15:00:00+05:30');
    expect(await driver.says('book 2kdpzr tomorrow 3:30pm for an hour')).toMatchObject({
      text: 'You have a booking for that time already: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST. Shall I also book Tower B (2kdpzr), Tue 9 Feb, 3:30 pm to 4:30 pm IST?',
      buttons: ['Yes', 'No'],
    });
    expect(await program.orders()).toHaveLength(1);
  });

  test('by moving', async () => {
    const driver = program.driver();
    await bookElsewhere(driver.userId, 'l5coqi', '2027-02-09T15:00:00+05:30');
    await driver.says('book 2kdpzr tomorrow 5pm for an hour');
    await program.clock({ advance_s: 11 });
    expect((await driver.says('move my 2kdpzr booking to 3:30pm')).text).toContain(
      'You have another booking for that time already: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.',
    );
  });

  test('in Hinglish', async () => {
    const driver = program.driver();
    await bookElsewhere(driver.userId, 'l5coqi', '2027-02-09T15:00:00+05:30');
    expect((await driver.says('kal dopahar 3 baje ek ghante ke liye 2kdpzr book karo')).text).toContain(
      'Us time ke liye aapki ek booking pehle se hai: Gate 1 (l5coqi)',
    );
  });

  test('a crowd that books is one reading of the site', async () => {
    await program.clock({ advance_s: 11 });
    const readings = async () =>
      (await program.log('/booking/getBookings')).filter(
        ({ body }) => (body as { duration: number }).duration === 30 * 86_400,
      ).length;
    const before = await readings();
    const drivers = Array.from({ length: 5 }, () => program.driver());
    await Promise.all(drivers.map((driver) => driver.says('book l5coqi tomorrow 3pm for an hour')));
    expect((await readings()) - before).toBe(8);
  });
});

test('the number of bookings one may hold counts those made elsewhere', async () => {
  const strict = await startProgram({ BOOKING_RULES: JSON.stringify({ atOnce: 1 }) });
  try {
    const driver = strict.driver();
    await fetch(`${strict.url}/kazam/booking/createBooking`, {
      method: 'POST',
      headers: { authorization: 'Bearer local' },
      body: JSON.stringify({
        device_id: 'l5coqi',
        connector_id: 0,
        user_id: driver.userId,
        start_time: Math.floor(Date.now() / 1000) + 7200,
        duration: 3600,
      }),
    });
    expect((await driver.says('book 2kdpzr in 5 hours for an hour')).text).toContain(
      'You can hold 1 booking at a time here, so I have booked nothing.',
    );
  } finally {
    await strict.stop();
  }
});

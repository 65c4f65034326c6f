import { epoch, type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const AT_3 = 'Gate 1 (l5coqi), Mon 8 Feb, 3:00 pm to 4:00 pm IST';
const AT_5 = 'Gate 1 (l5coqi), Mon 8 Feb, 5:00 pm to 6:00 pm IST';

async function holder(): Promise<Speaker> {
  const driver = program.driver();
  await driver.says('book l5coqi today at 3pm for an hour');
  return driver;
}

/** The bookings the platform has, as their users and starts. */
async function held(): Promise<unknown[]> {
  const response = await fetch(`${program.url}/simulator/devices`);
  const { devices } = (await response.json()) as { devices: { bookings: { user_id: string; start_time: number }[] }[] };
  return devices.flatMap(({ bookings }) => bookings.map(({ user_id, start_time }) => [user_id, start_time]));
}

const at = (time: string) => epoch(`2027-02-08T${time}:00+05:30`);
const paths = async () => (await program.orders()).map(([path]) => path.replace('/booking/', ''));

test('after it was taken to another charger, or made longer, it is still the one that is corrected', async () => {
  const driver = program.driver();
  await driver.says('book gate 1 tomorrow 4pm for an hour');
  expect((await driver.says('gate 2 instead')).text).toContain('Moved: Gate 2 (3654e5), Tue 9 Feb, 4:00 pm to 5:00 pm');
  expect((await driver.says('make it 2 hours')).text).toContain(
    'Moved: Gate 2 (3654e5), Tue 9 Feb, 4:00 pm to 6:00 pm',
  );
  expect((await driver.says('no, 5pm')).text).toContain('Moved: Gate 2 (3654e5), Tue 9 Feb, 5:00 pm to 7:00 pm');
  expect((await driver.says('gate 1 instead')).text).toContain('Moved: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm to 7:00 pm');
  expect((await driver.says('cancel that')).text).toBe('Shall I take back what I have just done for you?');
  expect((await driver.presses('Yes')).text).toContain('Moved: Gate 2 (3654e5), Tue 9 Feb, 5:00 pm to 7:00 pm');
});

test('what was just listed is what is made longer, moved or given up', async () => {
  const driver = program.driver();
  await driver.says('book gate 1 tomorrow 4pm for an hour');
  await driver.says('my bookings');
  expect((await driver.says('1 hr longer')).text).toContain('Moved: Gate 1 (l5coqi), Tue 9 Feb, 4:00 pm to 6:00 pm');
  await driver.says('my bookings');
  expect((await driver.says('make it 5pm')).text).toContain('Moved: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm to 7:00 pm');
  await driver.says('my bookings');
  expect((await driver.says('cancel')).text).toContain('Cancelled: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm');
});

test("another person's booking is not looked for among one's own", async () => {
  const driver = await holder();
  expect((await driver.says("cancel ravi's booking")).text).toContain('I did not understand that');
  expect((await driver.says('ravi ki booking cancel karo')).text).toContain('samajh nahi');
  expect(await held()).toHaveLength(1);
});

test('a booking that has begun can still be made shorter or longer', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi now for 2 hours');
  await program.clock({ advance_s: 300 });
  expect((await driver.says('make it 1 hour')).text).toContain(
    'Moved: Gate 1 (l5coqi), Mon 8 Feb, 10:00 am to 11:00 am IST.',
  );
  expect((await driver.says('make it 3 hours')).text).toContain(
    'Moved: Gate 1 (l5coqi), Mon 8 Feb, 10:00 am to 1:00 pm IST.',
  );
  expect((await driver.says('move my booking to today 9am')).text).toBe(
    'That time has passed: it is 10:05 am IST now. When should it be?',
  );
});

test('the new one is made before the old one goes, so that there is always one', async () => {
  const driver = await holder();
  expect(await driver.says('move my booking to 5pm')).toMatchObject({
    text: `Moved: ${AT_5}. Before, it was ${AT_3}.`,
    buttons: ['Undo'],
  });
  expect(await paths()).toEqual(['createBooking', 'createBooking', 'cancelBooking']);
  expect(await held()).toEqual([[driver.userId, at('17:00')]]);
});

test('one press moves it back', async () => {
  const driver = await holder();
  await driver.says('move my booking to 5pm');
  expect((await driver.presses('Undo')).text).toBe(`Moved: ${AT_3}. Before, it was ${AT_5}.`);
  expect(await held()).toEqual([[driver.userId, at('15:00')]]);
});

test('a clock time without a day stays on the day of the booking', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  expect((await driver.says('move my booking to 5pm')).text).toContain(
    'Moved: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm to 6:00 pm IST.',
  );
});

test('where old and new overlap, the old one makes room', async () => {
  const driver = await holder();
  expect((await driver.says('move my booking to 3:30pm')).text).toBe(
    `Moved: Gate 1 (l5coqi), Mon 8 Feb, 3:30 pm to 4:30 pm IST. Before, it was ${AT_3}.`,
  );
  expect(await paths()).toEqual(['createBooking', 'cancelBooking', 'createBooking']);
  expect(await held()).toEqual([[driver.userId, at('15:30')]]);
});

test('a time somebody else has is refused and the old one is kept', async () => {
  const other = program.driver();
  await other.says('book l5coqi today at 5pm for an hour');
  const driver = await holder();
  expect((await driver.says('move my booking to 5pm')).text).toBe(
    `Gate 1 (l5coqi) is already booked Mon 8 Feb, 5:00 pm to 6:00 pm IST. Please try another time. Your booking stays as it is: ${AT_3}. Which other time would you like?`,
  );
  expect(await paths()).toEqual(['createBooking', 'createBooking']);
});

test('a time that somebody was faster to get is refused and the old one is kept', async () => {
  const driver = await holder();
  await program.fault({ path: '/booking/createBooking', times: 1, status: 409, body: { message: 'booking_exists' } });
  expect((await driver.says('move my booking to 5pm')).text).toBe(
    `Somebody has booked ${AT_5} already. Your booking stays as it was: ${AT_3}.`,
  );
  expect(await held()).toEqual([[driver.userId, at('15:00')]]);
});

test('the same where the old one had to make room first: it comes back', async () => {
  const driver = await holder();
  await program.fault({ path: '/booking/createBooking', times: 1, status: 409, body: { message: 'booking_exists' } });
  expect((await driver.says('move my booking to 3:30pm')).text).toBe(
    `Somebody has booked Gate 1 (l5coqi), Mon 8 Feb, 3:30 pm to 4:30 pm IST already. Your booking stays as it was: ${AT_3}.`,
  );
  expect(await held()).toEqual([[driver.userId, at('15:00')]]);
});

test('a past time is asked for again', async () => {
  const driver = await holder();
  expect((await driver.says('move my booking to today at 8am')).text).toBe(
    'That time has passed: it is 10:00 am IST now. When should it be?',
  );
  expect(await paths()).toEqual(['createBooking']);
});

test('without a new time it is asked for', async () => {
  const driver = await holder();
  expect((await driver.says('move my booking')).text).toBe(`When should it be instead? Now it is ${AT_3}.`);
  expect((await driver.says('5pm')).text).toBe(`Moved: ${AT_5}. Before, it was ${AT_3}.`);
});

test('without a booking there is nothing to move', async () => {
  expect((await program.driver().says('move my booking to 5pm')).text).toBe(
    'You have no booking, so there is nothing to move.',
  );
});

test('in Hindi', async () => {
  const driver = await holder();
  expect(await driver.says('मेरी बुकिंग 5 बजे कर दो')).toMatchObject({
    text: 'बुकिंग बदल गई: Gate 1 (l5coqi), सोम 8 फ़रवरी, शाम 5:00 से 6:00 बजे IST। पहले यह थी: Gate 1 (l5coqi), सोम 8 फ़रवरी, दोपहर 3:00 से शाम 4:00 बजे IST।',
    buttons: ['वापस लें'],
  });
});

test('in Hinglish', async () => {
  const driver = await holder();
  expect(await driver.says('meri booking 5 baje shift karo')).toMatchObject({
    text: 'Booking badal gayi: Gate 1 (l5coqi), Mon 8 Feb, 5:00 pm se 6:00 pm IST. Pehle yeh thi: Gate 1 (l5coqi), Mon 8 Feb, 3:00 pm se 4:00 pm IST.',
    buttons: ['Undo karein'],
  });
});

describe('whatever goes wrong on the way, there is exactly one booking and the truth is told', () => {
  const lost = { status: 500, body: { message: 'internal_error' } };
  const ways: [what: string, to: string, fault: object][] = [
    ['the answer to the new one is lost', '5pm', { path: '/booking/createBooking', drop: 'after' }],
    ['the new one never arrives', '5pm', { path: '/booking/createBooking', drop: 'before' }],
    ['the new one fails', '5pm', { path: '/booking/createBooking', ...lost }],
    ['the platform refuses our token for the new one', '5pm', { path: '/booking/createBooking', status: 401 }],
    ['the platform is too busy for the new one', '5pm', { path: '/booking/createBooking', status: 429 }],
    ['the answer to the cancellation is lost', '5pm', { path: '/booking/cancelBooking', drop: 'after' }],
    ['the cancellation never arrives', '5pm', { path: '/booking/cancelBooking', drop: 'before' }],
    ['the cancellation fails', '5pm', { path: '/booking/cancelBooking', ...lost }],
    ['the platform refuses our token for the cancellation', '5pm', { path: '/booking/cancelBooking', status: 401 }],
    ['the platform is too busy for the cancellation', '5pm', { path: '/booking/cancelBooking', status: 429 }],
    ['overlapping, the answer to the new one is lost', '3:30pm', { path: '/booking/createBooking', drop: 'after' }],
    ['overlapping, the new one never arrives', '3:30pm', { path: '/booking/createBooking', drop: 'before' }],
    [
      'overlapping, the platform is too busy for the new one',
      '3:30pm',
      { path: '/booking/createBooking', status: 429 },
    ],
    ['overlapping, it is too busy for both', '3:30pm', { path: '/booking/createBooking', status: 429, times: 2 }],
    ['overlapping, it refuses our token for both', '3:30pm', { path: '/booking/createBooking', status: 401, times: 2 }],
    [
      'overlapping, the answer to the cancellation is lost',
      '3:30pm',
      { path: '/booking/cancelBooking', drop: 'after' },
    ],
    ['overlapping, the cancellation never arrives', '3:30pm', { path: '/booking/cancelBooking', drop: 'before' }],
  ];

  test.each(ways)('%s', async (_, to, fault) => {
    const driver = await holder();
    await program.fault({ times: 1, ...fault });
    let told = await driver.says(`move my booking to ${to}`);
    if (told.text === 'That is not confirmed yet. I will keep checking and tell you here.') {
      await program.clock({ advance_s: 60 });
      told = await driver.hears();
    }
    const [only, ...more] = await held();
    expect(more).toEqual([]);
    const new_ = to === '5pm' ? '17:00' : '15:30';
    const moved = told.text.startsWith('Moved: ');
    const kept = /Your booking stays as it was: Gate 1 \(l5coqi\), Mon 8 Feb, 3:00 pm/.test(told.text);
    expect([told.text, moved !== kept]).toEqual([told.text, true]);
    expect(only).toEqual([driver.userId, at(moved ? new_ : '15:00')]);
  });
});

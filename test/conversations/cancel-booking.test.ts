import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const GATE_1 = 'Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST';
const TOWER_B = 'Tower B (2kdpzr), Tue 9 Feb, 5:00 pm to 6:00 pm IST';

async function holder(...also: string[]): Promise<Speaker> {
  const driver = program.driver();
  for (const text of ['book l5coqi tomorrow 3pm for an hour', ...also]) await driver.says(text);
  return driver;
}

const cancelled = async () => (await program.log('/booking/cancelBooking')).map(({ body }) => body);

test('the only booking is cancelled by its id, and can be had back by a press', async () => {
  const driver = await holder();
  expect(await driver.says('cancel my booking')).toMatchObject({
    text: `Cancelled: ${GATE_1}.`,
    buttons: ['Undo'],
  });
  expect(await cancelled()).toEqual([{ booking_id: 'bk1001' }]);
  await driver.presses('Undo');
  expect((await program.orders()).at(-1)).toEqual([
    '/booking/createBooking',
    expect.objectContaining({ device_id: 'l5coqi', connector_id: 0, user_id: driver.userId, duration: 3600 }),
  ]);
});

test('of several it asks which', async () => {
  const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
  expect(await driver.says('cancel my booking')).toMatchObject({
    text: 'Which booking should I cancel?',
    buttons: [GATE_1, TOWER_B],
  });
  expect((await driver.presses(TOWER_B)).text).toBe(`Cancelled: ${TOWER_B}.`);
  expect(await cancelled()).toEqual([{ booking_id: 'bk1002' }]);
});

test('all of them, where that was said', async () => {
  const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
  expect((await driver.says('cancel all my bookings')).text).toBe(`Cancelled:\n• ${GATE_1}\n• ${TOWER_B}.`);
  expect(await cancelled()).toEqual([{ booking_id: 'bk1001' }, { booking_id: 'bk1002' }]);
});

describe('several given up at once', () => {
  const booked = async () =>
    (await program.orders()).flatMap(([path, body]) => (path === '/booking/createBooking' ? [body] : []));

  test('are all had back by one press, and given up again by another', async () => {
    const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
    const before = await booked();
    expect(await driver.says('cancel all my bookings')).toMatchObject({ buttons: ['Undo'] });
    expect(await driver.presses('Undo')).toMatchObject({
      text: `Booked again:\n• ${GATE_1}\n• ${TOWER_B}.`,
      buttons: ['Undo'],
    });
    expect((await booked()).slice(2)).toEqual(before);
    expect((await driver.says('what have I booked?')).text).toBe(`You have 2 bookings:\n• ${GATE_1}\n• ${TOWER_B}`);
    expect((await driver.presses('Undo')).text).toBe(`Cancelled:\n• ${GATE_1}\n• ${TOWER_B}.`);
  });

  test('what somebody else has taken meanwhile is said', async () => {
    const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
    await driver.says('cancel all my bookings');
    await program.driver().says('book l5coqi tomorrow 3:30pm for an hour');
    expect((await driver.presses('Undo')).text).toBe(
      `Booked again: ${TOWER_B}.\nThis could not be had again, somebody else may have it now: ${GATE_1}.`,
    );
    expect((await driver.says('what have I booked?')).text).toBe(`You have booked:\n• ${TOWER_B}`);
  });

  test('where all of it is taken, nothing is booked', async () => {
    const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
    await driver.says('cancel all my bookings');
    await program.driver().says('book l5coqi tomorrow 3pm for an hour');
    await program.driver().says('book 2kdpzr tomorrow 5pm for an hour');
    expect(await driver.presses('Undo')).toMatchObject({
      text: `This could not be had again, somebody else may have it now:\n• ${GATE_1}\n• ${TOWER_B}.`,
      buttons: [],
    });
  });

  test('after a minute the button does nothing any more', async () => {
    const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
    await driver.says('cancel all my bookings');
    await program.clock({ advance_s: 61 });
    expect((await driver.presses('Undo')).text).toContain('The button can undo it for a minute only');
    expect(await booked()).toHaveLength(2);
  });

  test('a lost answer halfway leaves each of them booked once', async () => {
    const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
    await driver.says('cancel all my bookings');
    await program.fault({ path: '/booking/createBooking', times: 1, delay_ms: 0 });
    await program.fault({ path: '/booking/createBooking', times: 1, drop: 'after' });
    expect((await driver.presses('Undo')).text).toBe(`Booked again:\n• ${GATE_1}\n• ${TOWER_B}.`);
    expect(await booked()).toHaveLength(4);
  });

  test('one is reminded of what was had back', async () => {
    const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
    await driver.says('cancel all my bookings');
    await driver.presses('Undo');
    await program.clock({ set: '2027-02-09T14:45:00+05:30' });
    expect((await driver.hears()).text).toContain('Your booking of Gate 1 (l5coqi) begins in 15 minutes');
  });

  test('in Hindi and in Hinglish', async () => {
    const hindi = await holder('book 2kdpzr tomorrow 5pm for an hour');
    await hindi.says('मेरी सारी बुकिंग रद्द करो');
    expect((await hindi.presses('वापस लें')).text).toMatch(/^फिर से बुक हो गया:\n• Gate 1/);
    const hinglish = await program.driver();
    await hinglish.says('3pt6d3 kal dopahar 3 baje ek ghante ke liye book karo');
    await hinglish.says('ggw52e kal shaam 5 baje ek ghante ke liye book karo');
    await hinglish.says('meri saari booking cancel karo');
    expect((await hinglish.presses('Undo karein')).text).toMatch(/^Phir se book ho gaya:\n• Tower A/);
  });
});

test("somebody else's booking is not there to cancel", async () => {
  await holder();
  expect((await program.driver().says('cancel my booking')).text).toBe(
    'You have no booking, so there is nothing to cancel.',
  );
  expect(await cancelled()).toEqual([]);
});

test('in Hindi and in Hinglish', async () => {
  const driver = await holder();
  expect(await driver.says('मेरी बुकिंग रद्द करो')).toMatchObject({
    text: 'बुकिंग रद्द हो गई: Gate 1 (l5coqi), मंगल 9 फ़रवरी, दोपहर 3:00 से शाम 4:00 बजे IST।',
    buttons: ['वापस लें'],
  });
  expect((await program.driver().says('meri booking cancel karo')).text).toBe(
    'Aapki koi booking nahi hai, isliye cancel karne ko kuch nahi hai.',
  );
});

test('a cancellation whose answer was lost is told truly', async () => {
  const driver = await holder();
  await program.fault({ path: '/booking/cancelBooking', times: 1, drop: 'after' });
  expect((await driver.says('cancel my booking')).text).toBe(`Cancelled: ${GATE_1}.`);
  expect(await cancelled()).toHaveLength(1);
});

test('where the second of two is not taken at first, both are cancelled in the end', async () => {
  const driver = await holder('book 2kdpzr tomorrow 5pm for an hour');
  await program.fault({ path: '/booking/cancelBooking', times: 1, delay_ms: 0 });
  await program.fault({ path: '/booking/cancelBooking', times: 1, status: 429 });
  expect((await driver.says('cancel all my bookings')).text).toBe(`Cancelled:\n• ${GATE_1}\n• ${TOWER_B}.`);
  expect((await driver.says('what have I booked?')).text).toBe('You have no booking.');
});

test('where the platform does not take it, the booking stands and that is said', async () => {
  const driver = await holder();
  await program.fault({ path: '/booking/cancelBooking', times: 1, status: 401, body: { message: 'unauthorized' } });
  expect((await driver.says('cancel my booking')).text).toBe(
    `I could not cancel this: ${GATE_1}. The charging platform did not take it. The booking still stands; please try again in a minute.`,
  );
});

test('a guest is told to link first', async () => {
  expect((await program.as('guest').says('cancel my booking')).text).toBe(
    'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
  );
});

describe('what have I booked?', () => {
  test('nothing', async () => {
    expect((await program.driver().says('what have I booked?')).text).toBe('You have no booking.');
    expect((await program.driver().says('मेरी बुकिंग दिखाओ')).text).toBe('आपकी कोई बुकिंग नहीं है।');
  });

  test('one, with a button that cancels it', async () => {
    const driver = await holder();
    expect(await driver.says('what have I booked?')).toMatchObject({
      text: `You have booked:\n• ${GATE_1}`,
      buttons: ['Cancel it'],
    });
    expect((await driver.presses('Cancel it')).text).toBe(`Cancelled: ${GATE_1}.`);
  });

  test('several, the soonest first', async () => {
    const driver = await holder('book 2kdpzr tomorrow 9am for an hour');
    expect((await driver.says('मेरी बुकिंग दिखाओ')).text).toContain('आपकी 2 बुकिंग हैं:\n• Tower B (2kdpzr), मंगल 9 फ़रवरी');
    await driver.says('no');
    expect((await driver.says('what have I booked?')).text).toBe(
      `You have 2 bookings:\n• Tower B (2kdpzr), Tue 9 Feb, 9:00 am to 10:00 am IST\n• ${GATE_1}`,
    );
  });
});

describe('beside a start that was asked for later', () => {
  async function both(): Promise<Speaker> {
    const driver = await holder();
    await driver.says('start l5coqi at 10pm for 1 hour');
    return driver;
  }
  const START = 'Gate 1 (l5coqi), Mon 8 Feb, 10:00 pm IST, for 1 hour, until 11:00 pm IST';

  test.each([
    'cancel the scheduled start of l5coqi',
    'cancel the 10pm start',
    'cancel my start',
    'cancel karo l5coqi ka start',
  ])('%s: the start is dropped, and the booking stays', async (text) => {
    const driver = await both();
    expect((await driver.says(text)).text).toContain('Gate 1 (l5coqi), Mon 8 Feb, 10:00 pm IST');
    expect(await cancelled()).toEqual([]);
    expect((await driver.says('what have I booked?')).text).toBe(`You have booked:\n• ${GATE_1}`);
  });

  test('a booking that was called one is cancelled, and the start stays', async () => {
    const driver = await both();
    expect((await driver.says('cancel my booking')).text).toBe(`Cancelled: ${GATE_1}.`);
    expect((await driver.says('what have I booked?')).text).toContain('10:00 pm IST');
  });

  test('where neither was named it is asked', async () => {
    const driver = await both();
    expect(await driver.says('cancel l5coqi')).toMatchObject({
      text: 'Which of these should I cancel?',
      buttons: [GATE_1, START],
    });
    expect((await driver.presses(START)).text).toContain('I will not start this');
    expect(await cancelled()).toEqual([]);
  });

  test('no booking is cancelled for a start that there is not', async () => {
    const driver = await holder();
    expect((await driver.says('cancel my start')).text).toBe(
      'You have not asked me to start anything later, so there is nothing to drop. Your bookings stay as they are.',
    );
    expect(await cancelled()).toEqual([]);
  });

  test('what is not to be started is not started, whatever was spoken of before', async () => {
    const driver = program.driver();
    await driver.says('is l5coqi free?');
    expect((await driver.says("don't start l5coqi at 10pm")).text).not.toContain('How long');
    await driver.says('is l5coqi free?');
    expect((await driver.says('l5coqi start mat karo')).text).not.toContain('Kitni der');
    expect(await program.orders()).toEqual([]);
  });
});

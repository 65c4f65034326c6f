import { epoch, type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const TUESDAY_3PM = epoch('2027-02-09T15:00:00+05:30');

test('books what was said, with epoch seconds and the user_id, and says what it is and about what it costs', async () => {
  const driver = program.driver();
  const told = await driver.says('book charger l5coqi tomorrow 3pm for an hour');
  expect(told.text).toBe(
    'Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour). Charging all that time would cost about ₹33 (at 3.3 kW).',
  );
  expect(told.buttons).toEqual(['Undo']);
  // Twice that hour on that charger, and each of the eight for what the driver has booked elsewhere.
  expect((await program.log()).map(({ path }) => path).filter((path) => path.startsWith('/booking'))).toEqual([
    ...Array.from({ length: 2 + 8 }, () => '/booking/getBookings'),
    '/booking/createBooking',
  ]);
  const body = {
    device_id: 'l5coqi',
    connector_id: 0,
    user_id: driver.userId,
    start_time: TUESDAY_3PM,
    duration: 3600,
  };
  expect(await program.orders()).toEqual([['/booking/createBooking', body]]);
});

test('a period in words is as good as a duration', async () => {
  const told = await program.driver().says('reserve l5coqi today from 5 to 6pm');
  expect(told.text).toContain('Mon 8 Feb, 5:00 pm to 6:00 pm IST (1 hour)');
});

test('in Hindi it answers in Hindi', async () => {
  const told = await program.driver().says('l5coqi कल शाम 5 बजे एक घंटे के लिए बुक करो');
  expect(told.text).toBe(
    'बुक हो गया: Gate 1 (l5coqi), मंगल 9 फ़रवरी, शाम 5:00 से 6:00 बजे IST (1 घंटा)। पूरे समय चार्ज करने पर लगभग ₹33 लगेंगे (3.3 kW पर)।',
  );
  expect(told.buttons).toEqual(['वापस लें']);
});

test('in Hinglish it answers in Hinglish', async () => {
  const told = await program.driver().says('kal subah 9 baje do ghante ke liye l5coqi book karo');
  expect(told).toMatchObject({
    text: 'Book ho gaya: Gate 1 (l5coqi), Tue 9 Feb, 9:00 am se 11:00 am IST (2 ghante). Poore time charge karne par kareeb ₹66 lagenge (3.3 kW par).',
    buttons: ['Undo karein'],
  });
});

test('names the connector where there are several', async () => {
  const driver = program.driver();
  const first = await driver.says('book 3654e5 tomorrow 3pm for an hour');
  expect(first.text).toBe(
    'Booked for you: Gate 2 (3654e5), connector 1, Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour). Charging all that time would cost about ₹128 (at 7.4 kW).',
  );
  const second = await program.driver().says('book 3654e5 tomorrow 3pm for an hour');
  expect(second.text).toContain('Gate 2 (3654e5), connector 2, Tue 9 Feb');
});

describe('what cannot be had', () => {
  test('a taken window is refused with why and up to three things that would work, one press away', async () => {
    await program.driver().says('book l5coqi tomorrow 5pm for an hour');
    const driver = program.driver();
    const told = await driver.says('book l5coqi tomorrow 5pm for an hour');
    expect(told.text).toBe('Gate 1 (l5coqi) is already booked Tue 9 Feb, 5:00 pm to 6:00 pm IST. These would work:');
    expect(told.buttons).toEqual([
      'Gate 1, Tue 9 Feb, 6:00 pm IST',
      'Gate 1, Wed 10 Feb, 12:00 am IST',
      'Gate 2, Tue 9 Feb, 5:00 pm IST',
    ]);
    const taken = await driver.presses('Gate 1, Tue 9 Feb, 6:00 pm IST');
    expect(taken.text).toContain('Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 6:00 pm to 7:00 pm IST (1 hour).');
    expect(await program.orders()).toHaveLength(2);
  });

  test('outside the opening hours nothing is booked', async () => {
    const told = await program.driver().says('book clubhouse tomorrow 11pm for an hour');
    expect(told.text).toBe('Clubhouse (ggw52e) is open 6:00 am to 10:00 pm only. These would work:');
    expect(told.buttons).toEqual([
      'Clubhouse, Wed 10 Feb, 6:00 am IST',
      'Gate 1, Tue 9 Feb, 11:00 pm IST',
      'Gate 2, Tue 9 Feb, 11:00 pm IST',
    ]);
    expect(await program.orders()).toEqual([]);
  });

  test('a booking that runs past closing time is outside too', async () => {
    const told = await program.driver().says('book clubhouse tomorrow 9pm for 2 hours');
    expect(told.text).toBe('Clubhouse (ggw52e) is open 6:00 am to 10:00 pm only. These would work:');
  });

  test('an unknown charger is asked about, with the nearest known ones', async () => {
    const driver = program.driver();
    const told = await driver.says('book zz99zz tomorrow 3pm for an hour');
    expect(told.text).toBe('I don\'t know a charger called "zz99zz". Which one do you mean?');
    expect(told.buttons).toHaveLength(4);
    expect(await program.orders()).toEqual([]);
    expect((await driver.presses(told.buttons[0] ?? '')).text).toContain('Tue 9 Feb, 3:00 pm to 4:00 pm IST');
  });

  test('a time that has passed is asked for again', async () => {
    const driver = program.driver();
    const told = await driver.says('book l5coqi today at 8am for an hour');
    expect(told.text).toBe('That time has passed: it is 10:00 am IST now. When should it start?');
    expect((await driver.says('5pm')).text).toContain('Gate 1 (l5coqi), Mon 8 Feb, 5:00 pm to 6:00 pm IST (1 hour)');
    expect(await program.orders()).toHaveLength(1);
  });

  test('more than a day is not booked', async () => {
    const told = await program.driver().says('book l5coqi tomorrow 3pm for 30 hours');
    expect(told.text).toBe('At most 24 hours at a time. For how long?');
  });

  test('a guest is told how to become more, and nothing is asked of the platform for them', async () => {
    const told = await program.as('guest').says('book l5coqi tomorrow 3pm for an hour');
    expect(told.text).toBe(
      'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
    );
    expect(await program.orders()).toEqual([]);
  });
});

test('the same booking asked for twice is had once', async () => {
  const driver = program.driver();
  const first = await driver.says('book l5coqi tomorrow 3pm for an hour');
  const second = await driver.says('book l5coqi tomorrow 3pm for an hour');
  expect(second.text).toBe(first.text);
  expect(await program.orders()).toHaveLength(1);
});

test('the button below takes the booking back, once', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  const choice = driver.choiceOf('Undo');
  const cancelled = await driver.presses('Undo');
  expect(cancelled.text).toBe('Cancelled: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.');
  await driver.sends({ choice });
  expect((await driver.hears()).text).toBe(
    'That button has been used already. If you want it once more, please say so in words.',
  );
  const again = await driver.presses('Undo');
  expect(again.text).toContain('Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).');
  expect((await program.orders()).map(([path]) => path)).toEqual([
    '/booking/createBooking',
    '/booking/cancelBooking',
    '/booking/createBooking',
  ]);
});

test('a mistyped charger is not booked before the person has said yes', async () => {
  const driver = program.driver();
  const asked = await driver.says('book l5coqu tomorrow 9am for an hour');
  expect(asked).toMatchObject({
    text: 'Did you mean this: book Gate 1 (l5coqi), Tue 9 Feb, 9:00 am to 10:00 am IST?',
    buttons: ['Yes', 'No'],
  });
  expect(await program.orders()).toEqual([]);
  expect((await driver.says('yes')).text).toContain(
    'Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 9:00 am to 10:00 am IST',
  );
  expect(await program.orders()).toHaveLength(1);
});

test('after no, nothing is left of it', async () => {
  const driver = program.driver();
  await driver.says('book l5coqu tomorrow 9am for an hour');
  expect((await driver.presses('No')).text).toBe('All right, I will leave it. Nothing has been changed.');
  expect((await driver.says('yes')).text).toBe('I have no question open just now. What would you like me to do?');
  expect(await program.orders()).toEqual([]);
});

describe('without a charger named', () => {
  test('any one that can be had is booked', async () => {
    await program.device('l5coqi', { charge_state: 8 });
    await program.driver().says('book 3654e5 connector 1 tomorrow 3pm for an hour');
    const told = await program.driver().says('book a charger tomorrow 3pm for an hour');
    expect(told.text).toContain(
      'Booked for you: Gate 2 (3654e5), connector 2, Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).',
    );
  });

  test('only what is missing is asked for', async () => {
    const driver = program.driver();
    expect((await driver.says('book a charger tomorrow 3pm')).text).toBe('For how long?');
    expect((await driver.presses('1 hour')).text).toContain('Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm');
  });

  test('where none can be had, nothing is booked', async () => {
    for (const id of ['l5coqi', '3654e5', '3pt6d3', '4rnhvu', '2kdpzr', '73df56', 'vee9hn'])
      await program.device(id, { charge_state: 1 });
    expect((await program.driver().says('book a charger tomorrow 11pm for an hour')).text).toBe(
      'No charger can be had Tue 9 Feb, 11:00 pm to Wed 10 Feb, 12:00 am IST. You have no new booking. Please try another time.',
    );
    expect(await program.orders()).toEqual([]);
  });
});

test('back to back is no overlap', async () => {
  await program.driver().says('book l5coqi tomorrow 3pm for an hour');
  expect((await program.driver().says('book l5coqi tomorrow 4pm for an hour')).text).toContain('Booked for you');
  expect((await program.driver().says('book l5coqi tomorrow 2pm for an hour')).text).toContain('Booked for you');
});

describe('two bookings of one’s own for one time', () => {
  test('are asked about first', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    expect(await driver.says('book 2kdpzr tomorrow 3:30pm for an hour')).toMatchObject({
      text: 'You have a booking for that time already: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST. Shall I also book Tower B (2kdpzr), Tue 9 Feb, 3:30 pm to 4:30 pm IST?',
      buttons: ['Yes', 'No'],
    });
    expect(await program.orders()).toHaveLength(1);
    expect((await driver.says('yes')).text).toContain('Booked for you: Tower B (2kdpzr)');
  });

  test('not where the first one is cancelled, or only touches', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    expect((await driver.says('book 2kdpzr tomorrow 4pm for an hour')).text).toContain('Booked for you');
    await driver.says('cancel all my bookings');
    expect((await driver.says('book 2kdpzr tomorrow 3pm for an hour')).text).toContain('Booked for you');
  });

  test('of one charger: it is said to be one’s own', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    expect((await driver.says('book l5coqi tomorrow 3:30pm for an hour')).text).toBe(
      'You have booked it yourself already: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST. Say "move my booking" to change that one.',
    );
  });

  test('by moving one', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    await driver.says('book 2kdpzr tomorrow 5pm for an hour');
    expect((await driver.says('move my 5pm booking to tomorrow 3pm')).text).toBe(
      'You have another booking for that time already: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST. Shall I move this one to Tue 9 Feb, 3:00 pm to 4:00 pm IST all the same?',
    );
    expect((await driver.presses('Yes')).text).toContain('Moved: Tower B (2kdpzr), Tue 9 Feb, 3:00 pm');
  });
});

test('after a minute a change is not undone by its button any more', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  await program.clock({ advance_s: 61 });
  expect((await driver.presses('Undo')).text).toBe(
    'The button can undo it for a minute only, so nothing has been changed. Say "cancel my booking", "move my booking" or "book" instead.',
  );
  await driver.says('move my booking to 5pm');
  expect((await driver.presses('Undo')).text).toContain('Moved: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm');
  expect((await program.orders()).map(([path]) => path)).toHaveLength(5);
});

test('where any charger will do it is the one just talked about, and it can be corrected', async () => {
  const driver = program.driver();
  await driver.says('gate 2 free hai kya?');
  expect((await driver.says('kal shaam 5 baje book kar do ek ghanta')).text).toContain(
    'Book ho gaya: Gate 2 (3654e5), connector 1, Tue 9 Feb, 5:00 pm se 6:00 pm IST',
  );
  expect((await driver.says('gate 1 instead')).text).toContain('Moved: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm to 6:00 pm');
  expect((await driver.says('no, 6pm')).text).toContain('Moved: Gate 1 (l5coqi), Tue 9 Feb, 6:00 pm to 7:00 pm');
});

import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

/** The bodies of the starts that were sent. */
const starts = async () => (await program.log('/startTransaction')).map(({ body }) => body);

test('for a time: the charger is asked, and that very message becomes the outcome', async () => {
  const driver = program.driver();
  const asking = await driver.says('start charging on l5coqi for 2 hours');
  expect(asking).toMatchObject({
    text: 'Asking Gate 1 (l5coqi) to start charging for 2 hours, until 12:00 pm IST, about ₹66…',
    buttons: [],
  });
  expect(await driver.hears()).toMatchObject({
    text: "Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66. I'll tell you when it is done.",
    buttons: ['Stop'],
    replaces: asking.seq,
  });
  expect(await starts()).toEqual([
    {
      device_id: 'l5coqi',
      connector_id: 0,
      txn_id: expect.stringMatching(/^[1-9]\d{9}$/),
      user_id: driver.userId,
      start_time: expect.any(Number),
      duration: 7200,
    },
  ]);
});

test('for rupees: the energy they buy is the limit', async () => {
  const driver = program.driver();
  const asking = await driver.says('charge 200 rupees on l5coqi');
  expect(asking.text).toBe('Asking Gate 1 (l5coqi) to start charging for ₹200, 20 kWh with everything included…');
  expect((await driver.hears()).text).toBe(
    "Gate 1 (l5coqi) is charging for ₹200, 20 kWh with everything included. I'll tell you when it is done.",
  );
  const [body] = await starts();
  expect(body).toMatchObject({ usage_limit: 20_000 });
  expect(body).not.toHaveProperty('duration');
});

test('rupees at a price with a fixed part and tax buy less, never more than was said', async () => {
  const driver = program.driver();
  await driver.says('charge 200 rupees on 73df56');
  expect((await driver.hears()).text).toBe(
    "Fast Charger (73df56) is charging for ₹200, 7.75 kWh, ₹30 once per charge and 18 % tax included. I'll tell you when it is done. No car is plugged in there yet: please plug it in now.",
  );
  // (200 / 1.18 - 30) / 18 kWh.
  expect(await starts()).toEqual([expect.objectContaining({ usage_limit: 7749 })]);
});

test('rupees at a price by the hour buy time', async () => {
  const driver = program.driver();
  await driver.says('charge 100 rupees on 2kdpzr');
  expect((await driver.hears()).text).toBe(
    "Tower B (2kdpzr) is charging for ₹100, 2 hours 30 minutes with everything included. I'll tell you when it is done.",
  );
  expect(await starts()).toEqual([expect.objectContaining({ duration: 9000 })]);
});

test('for units: the energy is the limit', async () => {
  const driver = program.driver();
  expect((await driver.says('charge 5 units on l5coqi')).text).toBe(
    'Asking Gate 1 (l5coqi) to start charging for 5 kWh, about ₹50…',
  );
  await driver.hears();
  expect(await starts()).toEqual([expect.objectContaining({ usage_limit: 5000 })]);
});

test('till full: there is no limit', async () => {
  const driver = program.driver();
  const asking = await driver.says('charge l5coqi till full');
  expect(asking.text).toBe('Asking Gate 1 (l5coqi) to start charging until the car is full, ₹10 per kWh…');
  expect((await driver.hears()).text).toBe(
    "Gate 1 (l5coqi) is charging until the car is full, ₹10 per kWh. I'll tell you when it is done.",
  );
  const [body] = await starts();
  expect(body).not.toHaveProperty('duration');
  expect(body).not.toHaveProperty('usage_limit');
});

test('an OCPP charger gets an id of 8 digits, on the connector that was named', async () => {
  const driver = program.driver();
  await driver.says('start connector 2 of 3654e5 for an hour');
  await driver.hears();
  expect(await starts()).toEqual([
    expect.objectContaining({ connector_id: 1, txn_id: expect.stringMatching(/^[1-9]\d{7}$/) }),
  ]);
});

test('where several connectors are free, it asks which', async () => {
  const driver = program.driver();
  expect(await driver.says('start charging on 3654e5 for an hour')).toMatchObject({
    text: 'Which connector of Gate 2 (3654e5)?',
    buttons: ['Connector 1', 'Connector 2'],
  });
  await driver.presses('Connector 2');
  await driver.hears();
  expect(await starts()).toEqual([expect.objectContaining({ connector_id: 1, duration: 3600 })]);
});

test('where a car waits at one of them, it is that one', async () => {
  await program.device('3654e5', { connector_id: 1, power_w: 7200 }, '/plug');
  const driver = program.driver();
  await driver.says('start charging on 3654e5 for an hour');
  await driver.hears();
  expect(await starts()).toEqual([expect.objectContaining({ connector_id: 1 })]);
});

test('without an amount it asks how much, since a charge without an end costs money', async () => {
  const driver = program.driver();
  expect(await driver.says('charge l5coqi')).toMatchObject({
    text: 'How long or how much? For example 2 hours, 5 units, ₹200, or till full.',
    buttons: ['1 hour', '2 hours', '₹200', 'Till full'],
  });
  expect(await program.orders()).toEqual([]);
  await driver.presses('₹200');
  expect((await driver.hears()).text).toContain('is charging for ₹200, 20 kWh with everything included');
});

test('too few rupees to charge at all are asked about', async () => {
  const driver = program.driver();
  expect((await driver.says('charge 2 rupees on 73df56')).text).toBe(
    '₹2 is too little to charge here (₹18 per kWh, ₹30 once per charge, plus 18 % tax). How much should it be?',
  );
  expect((await driver.says('200 rupees')).text).toContain('Asking Fast Charger (73df56) to start charging for ₹200');
});

test('in Hindi, from the asking to the outcome', async () => {
  const driver = program.driver();
  const asking = await driver.says('l5coqi पर 200 रुपये का चार्ज करो');
  expect(asking.text).toBe('Gate 1 (l5coqi) से चार्ज शुरू करने को कह रहा हूँ, ₹200 का, सब मिलाकर 20 kWh…');
  expect(await driver.hears()).toMatchObject({
    text: 'Gate 1 (l5coqi) पर चार्ज चल रहा है, ₹200 का, सब मिलाकर 20 kWh। पूरा होने पर बताऊँगा।',
    buttons: ['बंद करें'],
  });
});

test('in Hinglish, from the asking to the outcome', async () => {
  const driver = program.driver();
  expect((await driver.says('l5coqi pe do ghante charge karo')).text).toBe(
    'Gate 1 (l5coqi) ko charging start karne ke liye bol raha hoon, 2 ghante ke liye, 12:00 pm IST tak, kareeb ₹66…',
  );
  expect(await driver.hears()).toMatchObject({
    text: 'Gate 1 (l5coqi) par charging chal rahi hai, 2 ghante ke liye, 12:00 pm IST tak, kareeb ₹66. Poori hone par bataunga.',
    buttons: ['Band karein'],
  });
});

describe('what cannot be had, sends nothing', () => {
  afterEach(async () => expect(await program.orders()).toEqual([]));

  test('a busy charger; the button starts another with the same amount', async () => {
    const told = await program.driver().says('start charging on 3pt6d3 for an hour');
    expect(told).toMatchObject({
      text: 'Tower A (3pt6d3) is busy: somebody is charging there, so I have not started it. These are free now:',
      buttons: ['Gate 1', 'Gate 2', 'Tell me when it is free'],
    });
  });

  test('an offline charger', async () => {
    const told = await program.driver().says('start charging on vee9hn for an hour');
    expect(told.text).toBe(
      'Visitor Parking (vee9hn) is available via Bluetooth (last online at 7:00 am IST), so I have not started it. These are free now:',
    );
  });

  test('a charger out of order, with the reason', async () => {
    await program.device('2kdpzr', { charge_state: 11 });
    const told = await program.driver().says('start charging on 2kdpzr for an hour');
    expect(told.text).toBe(
      'Tower B (2kdpzr) is not available, its emergency switch is pressed, so I have not started it. These are free now:',
    );
  });

  test('a closed site', async () => {
    await program.clock({ set: '2027-02-08T23:00:00+05:30' });
    const told = await program.driver().says('start charging on ggw52e for an hour');
    expect(told.text).toBe('Clubhouse (ggw52e) is open 6:00 am to 10:00 pm only, so I have not started it.');
    expect(told.buttons).toEqual(['Gate 1', 'Gate 2', 'Tower A']);
  });

  test('what is offered instead is open and not booked by others', async () => {
    await program.clock({ set: '2027-02-08T23:00:00+05:30' });
    await program.device('73df56', { connector_id: 0, power_w: 7000 }, '/plug');
    for (const id of ['l5coqi', '3654e5', '3pt6d3', '4rnhvu']) await program.device(id, { charge_state: 1 });
    const told = await program.driver().says('start charging on l5coqi for an hour');
    expect(told.buttons).toEqual(['Tower B']);
  });

  test('an unknown charger', async () => {
    const told = await program.driver().says('start charging on zz9xyz for an hour');
    expect(told.text).toBe('I don\'t know a charger called "zz9xyz". Which one do you mean?');
  });

  test('more than a day', async () => {
    const told = await program.driver().says('start charging on l5coqi for 30 hours');
    expect(told.text).toBe('At most 24 hours at a time. How much should it be?');
  });

  test('a mistyped charger, before the person has said yes', async () => {
    const driver = program.driver();
    expect((await driver.says('start charging on l5coqu for 2 hours')).text).toBe(
      'Did you mean this: start charging on Gate 1 (l5coqi) for 2 hours, until 12:00 pm IST?',
    );
    expect((await driver.presses('No')).text).toBe('All right, I will leave it. Nothing has been changed.');
  });

  test('a guest', async () => {
    expect((await program.as('guest').says('start charging on l5coqi for 2 hours')).text).toBe(
      'For that I need to know your Kazam account. Please link this chat first; nothing has been done.',
    );
  });
});

test('a charger booked by somebody else is not started, one of my own booking is', async () => {
  const holder = program.driver();
  await holder.says('book l5coqi');
  await holder.presses('Now');
  await holder.presses('1 hour');
  const told = await program.driver().says('start charging on l5coqi for 30 minutes');
  expect(told.text).toBe(
    'Gate 1 (l5coqi) is booked by somebody else Mon 8 Feb, 10:00 am to 11:00 am IST, so I have not started it.',
  );
  await holder.says('start charging on l5coqi for 30 minutes');
  expect((await holder.hears()).text).toContain('Gate 1 (l5coqi) is charging for 30 minutes');
  expect(await starts()).toEqual([expect.objectContaining({ user_id: holder.userId })]);
});

test('what is charging already is not started again', async () => {
  const driver = program.driver();
  await driver.says('start charging on l5coqi for 2 hours');
  await driver.hears();
  expect(await driver.says('start charging on l5coqi for 2 hours')).toMatchObject({
    text: 'You are charging on Gate 1 (l5coqi) already, so I have not started it again.',
    buttons: ['Stop'],
  });
  expect(await starts()).toHaveLength(1);
});

test('a charger that turns out to be taken says so in words', async () => {
  await program.fault({ path: '/startTransaction', times: 1, status: 409, body: { message: 'device_busy' } });
  const driver = program.driver();
  await driver.says('start charging on l5coqi for 2 hours');
  expect(await driver.hears()).toMatchObject({
    text: 'Gate 1 (l5coqi) did not start: somebody is charging there. Nothing is to be paid.',
    buttons: ['Gate 2', 'Basement', 'Tower B'],
  });
  expect(await starts()).toHaveLength(1);
});

describe('which connector', () => {
  const startedOn = async () => (await starts()).map((body) => (body as { connector_id: number }).connector_id);

  test('the one of one’s own booking', async () => {
    const driver = program.driver();
    await program.driver().says('book 3654e5 today 10:00 am for an hour');
    await driver.says('book 3654e5');
    await driver.presses('Now');
    await driver.presses('1 hour');
    await driver.says('start charging on 3654e5 for 30 minutes');
    await driver.hears();
    const bookings = (await program.log('/booking/createBooking')).map(({ body }) => body);
    const own = bookings.find((body) => (body as { user_id: string }).user_id === driver.userId);
    expect(await startedOn()).toEqual([(own as { connector_id: number }).connector_id]);
  });

  test('not one that somebody else has booked', async () => {
    const holder = program.driver();
    await holder.says('book 3654e5');
    await holder.presses('Now');
    await holder.presses('1 hour');
    const driver = program.driver();
    await driver.says('start charging on 3654e5 for 30 minutes');
    await driver.hears();
    expect(await startedOn()).toEqual([1]);
    expect((await program.driver().says('start connector 1 of 3654e5 for an hour')).text).toBe(
      'Gate 2 (3654e5) is booked by somebody else Mon 8 Feb, 10:00 am to 11:00 am IST, so I have not started it.',
    );
  });

  test('the one where one’s own car still stands after its charge; nobody else gets it', async () => {
    await program.device('73df56', { connector_id: 0, power_w: 20_000, needs_wh: 40_000 }, '/plug');
    const driver = program.driver();
    await driver.says('charge 5 units on 73df56');
    await driver.hears();
    await program.clock({ advance_s: 1200 });
    expect((await driver.hears()).text).toContain('has ended');
    expect(await program.driver().says('charge 5 units on 73df56')).toMatchObject({
      text: 'Fast Charger (73df56) is busy: a charge has ended there and the car is still plugged in, so I have not started it. These are free now:',
      buttons: ['Gate 1', 'Gate 2', 'Tell me when it is free'],
    });
    await driver.says('charge 5 units on 73df56');
    expect((await driver.hears()).text).toContain('Fast Charger (73df56) is charging for 5 kWh');
    expect(await startedOn()).toEqual([0, 0]);
  });
});

test('a reserved charger says so', async () => {
  await program.device('ggw52e', { charge_state: 4 });
  expect((await program.driver().says('start charging on ggw52e for an hour')).text).toContain(
    'Clubhouse (ggw52e) is busy: it is reserved, so I have not started it.',
  );
});

test('where somebody else has booked it for later, it says until when it can be used', async () => {
  await program.driver().says('book l5coqi today 11am for an hour');
  const driver = program.driver();
  await driver.says('start charging on l5coqi for 2 hours');
  expect((await driver.hears()).text).toBe(
    "Gate 1 (l5coqi) is charging for 2 hours, until 12:00 pm IST, about ₹66. I'll tell you when it is done. Somebody has booked it from 11:00 am IST: please be done by then.",
  );
});

test('the whole price is said before a charge without a limit', async () => {
  expect((await program.driver().says('charge 73df56 till full')).text).toBe(
    'Asking Fast Charger (73df56) to start charging until the car is full, ₹18 per kWh, ₹30 once per charge, plus 18 % tax…',
  );
});

test.each([
  ['start gate 1 for ₹1000000', '₹10,00,000 is more than this charger gives in a whole day (79.2 kWh)'],
  ['start gate 1 for 5000 kwh', '5,000 kWh is more than this charger gives in a whole day (79.2 kWh)'],
  ['gate 1 pe 100000 rupaye ka charge karo', '₹1,00,000 is charger ki poore din ki charging (79.2 kWh) se zyada hai'],
  ['गेट 1 पर 100000 रुपये का चार्ज करो', '₹1,00,000 इस चार्जर के पूरे दिन के चार्ज (79.2 kWh) से ज़्यादा है'],
])('"%s" is a slip of the finger, and asked about', async (said, text) => {
  const driver = program.driver();
  expect((await driver.says(said)).text).toContain(text);
  expect(await program.orders()).toEqual([]);
});

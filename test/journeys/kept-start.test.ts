import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const TEN_PM = '2027-02-08T22:00:00+05:30';

/** The starts that were sent for somebody; what earlier tests have kept is done at its time too. */
const startsOf = async ({ userId }: Speaker) =>
  (await program.log('/startTransaction'))
    .map(({ body }) => body)
    .filter((body) => (body as { user_id: string }).user_id === userId);

const KEPT =
  'On Mon 8 Feb, 10:00 pm IST, I will start Gate 1 (l5coqi) for 2 hours, until Tue 9 Feb, 12:00 am IST, about ₹66. Please plug the car in by then; I will tell you here how it went.';

test('a start for later is kept, said back with its time and cost, and done at its time, once', async () => {
  const driver = program.driver();
  expect(await driver.says('start l5coqi at 10pm for 2 hours')).toMatchObject({ text: KEPT, buttons: ['Drop it'] });
  expect(await startsOf(driver)).toEqual([]);
  await program.clock({ set: TEN_PM });
  expect((await driver.hears()).text).toBe(
    'Asking Gate 1 (l5coqi) to start charging for 2 hours, until Tue 9 Feb, 12:00 am IST, about ₹66…',
  );
  expect(await driver.hears()).toMatchObject({
    text: "Gate 1 (l5coqi) is charging for 2 hours, until Tue 9 Feb, 12:00 am IST, about ₹66. I'll tell you when it is done.",
    buttons: ['Stop'],
  });
  await program.clock({ advance_s: 120 });
  expect(await startsOf(driver)).toEqual([expect.objectContaining({ device_id: 'l5coqi', duration: 7200 })]);
});

test('without an amount it is asked for first; an end is as good as a duration', async () => {
  const driver = program.driver();
  expect((await driver.says('start l5coqi at 10pm')).text).toBe(
    'How long or how much? For example 2 hours, 5 units, ₹200, or till full.',
  );
  expect((await driver.presses('₹200')).text).toContain(
    'On Mon 8 Feb, 10:00 pm IST, I will start Gate 1 (l5coqi) for ₹200, 20 kWh with everything included.',
  );
  expect((await program.driver().says('charge 2kdpzr from 10pm till 6am')).text).toContain(
    'On Mon 8 Feb, 10:00 pm IST, I will start Tower B (2kdpzr) for 8 hours, until Tue 9 Feb, 6:00 am IST, about ₹320.',
  );
});

test('a day without a clock time is asked about, and one that has passed too; nothing starts now', async () => {
  const driver = program.driver();
  expect((await driver.says('start l5coqi tomorrow for 2 hours')).text).toBe('At what time on Tue 9 Feb?');
  expect((await driver.says('6am')).text).toContain(
    'On Tue 9 Feb, 6:00 am IST, I will start Gate 1 (l5coqi) for 2 hours',
  );
  const other = program.driver();
  expect((await other.says('start l5coqi yesterday 3pm for an hour')).text).toBe(
    'That time has passed: it is 10:00 am IST now. When should it start?',
  );
  expect([await startsOf(driver), await startsOf(other)]).toEqual([[], []]);
});

test('in Hindi and in Hinglish', async () => {
  expect(await program.driver().says('l5coqi को रात 10 बजे 2 घंटे के लिए चालू करो')).toMatchObject({
    text: 'सोम 8 फ़रवरी, रात 10:00 बजे IST, Gate 1 (l5coqi) पर चार्ज शुरू करूँगा: 2 घंटे के लिए, मंगल 9 फ़रवरी, रात 12:00 बजे IST तक, लगभग ₹66। कृपया तब तक गाड़ी का प्लग लगा दीजिए; क्या हुआ, यहीं बताऊँगा।',
    buttons: ['रहने दो'],
  });
  expect(await program.driver().says('l5coqi ko raat 10 baje 2 ghante ke liye start karo')).toMatchObject({
    text: 'Mon 8 Feb, 10:00 pm IST par Gate 1 (l5coqi) ki charging start karunga: 2 ghante ke liye, Tue 9 Feb, 12:00 am IST tak, kareeb ₹66. Please tab tak gaadi ka plug laga dijiye; kya hua, yahin bataunga.',
    buttons: ['Rehne do'],
  });
});

describe('it is dropped', () => {
  const DROPPED =
    'All right, I will not start this: Gate 1 (l5coqi), Mon 8 Feb, 10:00 pm IST, for 2 hours, until Tue 9 Feb, 12:00 am IST.';

  let driver: Speaker;

  beforeEach(() => {
    driver = program.driver();
  });
  afterEach(async () => {
    await program.clock({ set: TEN_PM });
    expect(await startsOf(driver)).toEqual([]);
  });

  test('by its button', async () => {
    await driver.says('start l5coqi at 10pm for 2 hours');
    expect((await driver.presses('Drop it')).text).toBe(DROPPED);
  });

  test('by "cancel that", after a yes', async () => {
    await driver.says('start l5coqi at 10pm for 2 hours');
    expect((await driver.says('cancel that')).text).toBe('Shall I take back what I have just done for you?');
    expect((await driver.says('yes')).text).toBe(DROPPED);
  });

  test.each(['cancel l5coqi', 'stop l5coqi', 'cancel my booking'])('by "%s"', async (text) => {
    await driver.says('start l5coqi at 10pm for 2 hours');
    expect((await driver.says(text)).text).toBe(DROPPED);
  });

  test('in Hindi', async () => {
    await driver.says('l5coqi को रात 10 बजे 2 घंटे के लिए चालू करो');
    expect((await driver.presses('रहने दो')).text).toBe(
      'ठीक है, यह शुरू नहीं करूँगा: Gate 1 (l5coqi), सोम 8 फ़रवरी, रात 10:00 बजे IST, 2 घंटे के लिए, मंगल 9 फ़रवरी, रात 12:00 बजे IST तक।',
    );
  });
});

test('a correction moves it: there is one of the two', async () => {
  const driver = program.driver();
  await driver.says('start l5coqi at 10pm for 2 hours');
  expect((await driver.says('no, 11pm')).text).toContain('On Mon 8 Feb, 11:00 pm IST, I will start Gate 1 (l5coqi)');
  expect((await driver.says('what have I booked?')).text).toBe(
    'You have no booking, but you asked me for this:\n• start Gate 1 (l5coqi) on Mon 8 Feb, 11:00 pm IST for 2 hours, until Tue 9 Feb, 1:00 am IST',
  );
});

test('it is moved as a booking is: its time, its length, its charger', async () => {
  const driver = program.driver();
  await driver.says('start l5coqi at 10pm for 2 hours');
  expect((await driver.says('make it 3 hours')).text).toContain(
    'On Mon 8 Feb, 10:00 pm IST, I will start Gate 1 (l5coqi) for 3 hours',
  );
  expect((await driver.says('no, tower b')).text).toContain(
    'On Mon 8 Feb, 10:00 pm IST, I will start Tower B (2kdpzr) for 3 hours',
  );
  expect((await driver.says('actually make it 11pm')).text).toContain(
    'On Mon 8 Feb, 11:00 pm IST, I will start Tower B (2kdpzr) for 3 hours',
  );
  expect((await driver.says('what have I booked?')).text.match(/• start/g)).toHaveLength(1);
});

test('an order to start now, said after it, is one of its own', async () => {
  const driver = program.driver();
  await driver.says('start l5coqi at 10pm for 2 hours');
  expect((await driver.says('start charging 2kdpzr for an hour')).text).toContain(
    'Asking Tower B (2kdpzr) to start charging for 1 hour, until 11:00 am IST',
  );
});

test('it is listed below the bookings', async () => {
  const driver = program.driver();
  await driver.says('book 2kdpzr tomorrow 5pm for an hour');
  await driver.says('start l5coqi at 10pm for 2 hours');
  expect((await driver.says('what have I booked?')).text).toBe(
    'You have booked:\n• Tower B (2kdpzr), Tue 9 Feb, 5:00 pm to 6:00 pm IST\nAnd as you asked me:\n• start Gate 1 (l5coqi) on Mon 8 Feb, 10:00 pm IST for 2 hours, until Tue 9 Feb, 12:00 am IST',
  );
});

describe('what stands in its way', () => {
  test('somebody else has booked that time: it is not kept, and it is said when it can be had', async () => {
    await program.driver().says('book l5coqi today 9pm for 2 hours');
    const driver = program.driver();
    expect(await driver.says('start l5coqi at 10pm for 2 hours')).toMatchObject({
      text: 'Gate 1 (l5coqi) is booked by somebody else Mon 8 Feb, 9:00 pm to 11:00 pm IST, so I have not started it. It can be had from:',
      buttons: ['11:00 pm IST'],
    });
    expect((await driver.presses('11:00 pm IST')).text).toContain(
      'On Mon 8 Feb, 11:00 pm IST, I will start Gate 1 (l5coqi)',
    );
  });

  test('in one’s own booking it fits', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi today 9pm for 3 hours');
    expect((await driver.says('start l5coqi at 10pm for 2 hours')).text).toBe(`${KEPT} That is in your own booking.`);
  });

  test('closed by then', async () => {
    expect(await program.driver().says('start clubhouse at 10:30pm for an hour')).toMatchObject({
      text: 'Clubhouse (ggw52e) is open 6:00 am to 10:00 pm only, so I have not started it. It can be had from:',
      buttons: ['Tue 9 Feb, 6:00 am IST'],
    });
  });

  test('busy when its time has come', async () => {
    const driver = program.driver();
    await driver.says('start 3pt6d3 at 10:30am for an hour');
    await program.clock({ set: '2027-02-08T10:30:00+05:30' });
    expect(await driver.hears()).toMatchObject({
      text: 'You asked for this at 10:30 am IST. Tower A (3pt6d3) is busy: somebody is charging there, so I have not started it. These are free now:',
      buttons: ['Gate 1', 'Gate 2', 'Tell me when it is free'],
    });
  });

  test('offline when its time has come', async () => {
    const driver = program.driver();
    await driver.says('start 3654e5 connector 1 at 10:30am for an hour');
    await program.device('3654e5', { network: false });
    await program.clock({ set: '2027-02-08T10:30:00+05:30' });
    expect((await driver.hears()).text).toContain(
      'You asked for this at 10:30 am IST. Gate 2 (3654e5) is not available',
    );
  });

  test('booked by somebody since', async () => {
    const driver = program.driver();
    await driver.says('start l5coqi at 10pm for 2 hours');
    await program.driver().says('book l5coqi today 9pm for 2 hours');
    await program.clock({ set: TEN_PM });
    expect((await driver.hears()).text).toBe(
      'You asked for this at 10:00 pm IST. Gate 1 (l5coqi) is booked by somebody else Mon 8 Feb, 9:00 pm to 11:00 pm IST, so I have not started it.',
    );
    expect(await startsOf(driver)).toEqual([]);
  });
});

describe('a platform that is silent', () => {
  beforeAll(async () => {
    await program.stop();
    program = await startProgram();
  });

  test('for a minute only delays it', async () => {
    const driver = program.driver();
    await driver.says('start l5coqi at 10:30am for 2 hours');
    // The site has just been read for its bookings, so only the start itself meets the silence.
    await program.clock({ set: '2027-02-08T10:29:00+05:30' });
    await program.fault({ path: '/getDeviceState', times: 3, status: 500 });
    await program.clock({ set: '2027-02-08T10:30:00+05:30' });
    expect(await driver.unheard()).toEqual([]);
    await program.clock({ advance_s: 60 });
    expect((await driver.hears()).text).toContain('Asking Gate 1 (l5coqi) to start charging for 2 hours');
  });

  test('for more than two minutes: it is asked, not done', async () => {
    const driver = program.driver();
    await driver.says('start l5coqi at 10:30am for 2 hours');
    await program.fault({ path: '/getDeviceState', times: 1000, status: 500 });
    await program.clock({ set: '2027-02-08T10:31:00+05:30' });
    await program.clock({ set: '2027-02-08T10:34:00+05:30' });
    expect(await driver.hears()).toMatchObject({
      text: 'I should have done this at 10:30 am IST but could not: start charging on Gate 1 (l5coqi) for 2 hours, until 12:32 pm IST. Do you still want it?',
      buttons: ['Yes', 'No'],
    });
    expect(await startsOf(driver)).toEqual([]);
  });
});

test('what is being talked about when its time comes goes on', async () => {
  const driver = program.driver();
  await driver.says('start l5coqi at 10:10am for 2 hours');
  await driver.says('book 2kdpzr tomorrow 5pm');
  await program.clock({ set: '2027-02-08T10:10:00+05:30' });
  await driver.hears();
  await driver.hears();
  expect((await driver.says('1 hour')).text).toContain(
    'Booked for you: Tower B (2kdpzr), Tue 9 Feb, 5:00 pm to 6:00 pm',
  );
});

import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const starts = async () => (await program.log('/startTransaction')).map(({ body }) => body);

async function charging(text: string): Promise<Speaker> {
  const driver = program.driver();
  await driver.says(text);
  await driver.hears();
  return driver;
}

const LONGER =
  'Your charge on Gate 1 (l5coqi) ends at 11:00 am IST. A charge that runs cannot be changed, so I will start a new one then: for 30 minutes, until 11:30 am IST, about ₹17. Please leave the car plugged in.';

test('a charge goes on: started anew when it has ended, once, and both receipts tell of both parts', async () => {
  const driver = await charging('start charging on l5coqi for 1 hour');
  expect(await driver.says('extend my charge by 30 minutes')).toMatchObject({
    text: LONGER,
    buttons: ['Not longer after all'],
  });
  expect(await starts()).toHaveLength(1);
  await program.clock({ set: '2027-02-08T11:00:30+05:30' });
  expect((await driver.hears()).text).toBe(
    'Your charge on Gate 1 (l5coqi) has ended: the time is up. 3.3 kWh in 1 hour, until 11:00 am IST. Cost: ₹33. As you asked, I am starting it again now.',
  );
  expect((await driver.hears()).text).toContain('Asking Gate 1 (l5coqi) to start charging for 30 minutes');
  expect((await driver.hears()).text).toContain('Gate 1 (l5coqi) is charging for 30 minutes, until 11:30 am IST');
  await program.clock({ advance_s: 120 });
  expect(await starts()).toEqual([
    expect.objectContaining({ duration: 3600 }),
    expect.objectContaining({ duration: 1800, connector_id: 0, user_id: driver.userId }),
  ]);
  await program.clock({ set: '2027-02-08T11:31:00+05:30' });
  expect((await driver.hears()).text).toMatch(
    /^Your charge on Gate 1 \(l5coqi\) has ended: the time is up\. 1\.65 kWh in 30 minutes, until 11:3\d am IST\. Cost: ₹16\.50\. Together with the part before: 4\.95 kWh, ₹49\.50\.$/,
  );
  await program.clock({ advance_s: 3600 });
  expect(await driver.unheard()).toEqual([]);
});

test('twice is twice; by units, by rupees, until a clock time and till full', async () => {
  const driver = await charging('start charging on l5coqi for 1 hour');
  await driver.says('30 more minutes');
  expect((await driver.says('30 more minutes')).text).toContain('for 1 hour, until 12:00 pm IST, about ₹33.');
  expect((await driver.says('charge 5 kwh more')).text).toContain('I will start a new one then: for 5 kWh, about ₹50.');
  expect((await driver.says('extend by 100 rupees')).text).toContain(
    'I will start a new one then: for ₹100, 10 kWh with everything included.',
  );
  expect((await driver.says('keep charging until 1pm')).text).toContain(
    'I will start a new one then: until 1:00 pm IST, about ₹66.',
  );
  expect((await driver.says('extend my charge till full')).text).toContain(
    'I will start a new one then: until the car is full, ₹10 per kWh.',
  );
  expect((await driver.says('how is my charge going?')).text).toContain(
    'Then I will start it again, as you asked: until the car is full.',
  );
});

test('where the price has a fixed part, it says that it is paid once more', async () => {
  await program.device('73df56', { connector_id: 0, power_w: 20_000 }, '/plug');
  const driver = await charging('start charging on 73df56 for 1 hour');
  expect((await driver.says('extend my charge by 30 minutes')).text).toContain(
    'The fixed part of the price is then paid once more.',
  );
});

describe('it does not go on', () => {
  async function extended(): Promise<Speaker> {
    const driver = await charging('start charging on l5coqi for 1 hour');
    await driver.says('extend my charge by 30 minutes');
    return driver;
  }

  test('after a stop', async () => {
    const driver = await extended();
    await driver.says('stop charging');
    await driver.hears();
    expect((await driver.hears()).text).toMatch(/has ended: it was stopped\.[^.]*\.?[^.]*Cost: ₹[\d.]+\.$/);
    await program.clock({ advance_s: 3700 });
    expect(await starts()).toHaveLength(1);
  });

  test('after the button', async () => {
    const driver = await extended();
    expect((await driver.presses('Not longer after all')).text).toBe(
      'All right: your charge on Gate 1 (l5coqi) ends as you asked at first, and I will start nothing after it.',
    );
    await program.clock({ set: '2027-02-08T11:00:30+05:30' });
    expect((await driver.hears()).text).toContain('has ended: the time is up.');
    expect(await starts()).toHaveLength(1);
  });

  test('when the car was unplugged', async () => {
    const driver = await extended();
    await program.device('l5coqi', { connector_id: 0 }, '/unplug');
    await program.clock({ advance_s: 60 });
    expect((await driver.hears()).text).toContain(
      'You had asked to go on longer; since it ended in another way, I am starting nothing.',
    );
    await program.clock({ advance_s: 3700 });
    expect(await starts()).toHaveLength(1);
  });
});

test('somebody else has booked the time after: refused with the window, and what can be had', async () => {
  await program.driver().says('book l5coqi today 11:15am for an hour');
  const driver = await charging('start charging on l5coqi for 1 hour');
  expect(await driver.says('extend my charge by 30 minutes')).toMatchObject({
    text: 'Somebody else has booked Gate 1 (l5coqi) Mon 8 Feb, 11:15 am to 12:15 pm IST, so your charge cannot go on for so long. It ends as you asked at first.',
    buttons: ['Until 11:15 am IST'],
  });
  expect((await driver.presses('Until 11:15 am IST')).text).toContain(
    'I will start a new one then: until 11:15 am IST',
  );
});

test('booked since then by somebody else, it is told when the time has come', async () => {
  const driver = await charging('start charging on l5coqi for 1 hour');
  await driver.says('extend my charge by 30 minutes');
  await program.driver().says('book l5coqi today 10:30am for 2 hours');
  await program.clock({ set: '2027-02-08T11:00:30+05:30' });
  await driver.hears();
  expect((await driver.hears()).text).toBe(
    'Your charge could not go on as you had asked. Gate 1 (l5coqi) is booked by somebody else Mon 8 Feb, 10:30 am to 12:30 pm IST, so I have not started it.',
  );
});

test('nothing to extend, no longer than it runs anyway, how much', async () => {
  expect((await program.driver().says('extend my charge by 30 minutes')).text).toBe(
    'You have no charge running, so there is nothing to extend.',
  );
  const driver = await charging('start charging on l5coqi for 2 hours');
  expect((await driver.says('keep charging until 11am')).text).toBe(
    'Your charge on Gate 1 (l5coqi) runs until 12:00 pm IST anyway. Nothing has been changed.',
  );
  expect(await driver.says('extend my charge')).toMatchObject({
    text: 'How much longer? A time, units or rupees, or till full.',
    buttons: ['30 minutes', '1 hour', 'Till full'],
  });
  expect((await driver.presses('1 hour')).text).toContain('for 1 hour, until 1:00 pm IST');
  const full = await charging('charge 2kdpzr till full');
  expect((await full.says('extend my charge by 30 minutes')).text).toBe(
    'Your charge on Tower B (2kdpzr) goes on until the car is full anyway.',
  );
});

test('in Hindi and in Hinglish', async () => {
  const driver = await charging('start charging on l5coqi for 1 hour');
  expect((await driver.says('मेरी चार्जिंग आधा घंटा बढ़ाओ')).text).toBe(
    'Gate 1 (l5coqi) पर आपका चार्ज सुबह 11:00 बजे IST पूरा होगा। चलता हुआ चार्ज बदला नहीं जा सकता, इसलिए तब मैं नया शुरू करूँगा: 30 मिनट के लिए, सुबह 11:30 बजे IST तक, लगभग ₹17। कृपया गाड़ी लगी रहने दीजिए।',
  );
  const other = await charging('start charging on 2kdpzr for 1 hour');
  expect((await other.says('aadha ghanta aur charge karo')).text).toBe(
    'Tower B (2kdpzr) par aapki charging 11:00 am IST par poori hogi. Chalti charging badli nahi ja sakti, isliye tab main nayi start karunga: 30 minute ke liye, 11:30 am IST tak, kareeb ₹20. Please gaadi lagi rehne dijiye.',
  );
});

import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

async function charging(text: string): Promise<Speaker> {
  const driver = program.driver();
  await driver.says(text);
  await driver.hears();
  return driver;
}

/** Exactly one notification, now and for the next hour. */
async function only(driver: Speaker): Promise<string> {
  const { text } = await driver.hears();
  await program.clock({ advance_s: 3600 });
  expect(await driver.unheard()).toEqual([]);
  return text;
}

test('after its time', async () => {
  const driver = await charging('start charging on l5coqi for 2 hours');
  await program.clock({ advance_s: 7200 });
  expect(await only(driver)).toBe(
    'Your charge on Gate 1 (l5coqi) has ended: the time is up. 6.6 kWh in 2 hours, until 12:00 pm IST. Cost: ₹66.',
  );
});

test('at its limit, for not more than was said', async () => {
  const driver = await charging('charge 33 rupees on l5coqi');
  await program.clock({ advance_s: 4000 });
  expect(await only(driver)).toBe(
    'Your charge on Gate 1 (l5coqi) has ended: the amount you asked for is in. 3.3 kWh in 1 hour, until 11:00 am IST. Cost: ₹33.',
  );
});

test('when the car is full', async () => {
  await program.device('l5coqi', { connector_id: 0, power_w: 2000, needs_wh: 1000 }, '/plug');
  const driver = await charging('charge l5coqi till full');
  await program.clock({ advance_s: 1860 });
  expect(await only(driver)).toBe(
    'Your charge on Gate 1 (l5coqi) has ended: the car takes no more. 1 kWh in 30 minutes, until 10:30 am IST. Cost: ₹10.',
  );
});

test('when the car is unplugged, one sweep later', async () => {
  await program.device('l5coqi', { connector_id: 0, power_w: 360 }, '/plug');
  const driver = await charging('start charging on l5coqi for 2 hours');
  await program.clock({ advance_s: 1800 });
  await program.device('l5coqi', { connector_id: 0 }, '/unplug');
  expect(await driver.unheard()).toEqual([]);
  await program.clock({ advance_s: 60 });
  expect(await only(driver)).toMatch(
    /^Your charge on Gate 1 \(l5coqi\) has ended: the car was unplugged\. 0\.18 kWh in 30 minutes, until 10:30 am IST\. Cost: ₹1\.8\d?\.$/,
  );
});

test('when it is stopped, without waiting for a sweep', async () => {
  await program.device('l5coqi', { connector_id: 0, power_w: 360 }, '/plug');
  const driver = await charging('start charging on l5coqi for 2 hours');
  await program.clock({ advance_s: 1800 });
  await driver.presses('Stop');
  await driver.hears();
  expect(await only(driver)).toMatch(/has ended: it was stopped\. 0\.18 kWh in 30 minutes, until 10:30 am IST\./);
});

test('when the charger fails', async () => {
  const driver = await charging('start charging on l5coqi for 2 hours');
  await program.clock({ advance_s: 600 });
  await program.device('l5coqi', { charge_state: 8 });
  await program.clock({ advance_s: 60 });
  expect(await only(driver)).toMatch(
    /has ended: the charger had a fault\. 0\.55 kWh in 10 minutes, until 10:10 am IST\./,
  );
});

test('in Hinglish where it was asked for in Hinglish', async () => {
  const driver = await charging('l5coqi pe do ghante charge karo');
  await program.clock({ advance_s: 7200 });
  expect(await only(driver)).toBe(
    'Gate 1 (l5coqi) par aapki charging khatam hui: time poora hua. 2 ghante mein 6.6 kWh, 12:00 pm IST tak. Total ₹66.',
  );
});

test('in Hindi where it was asked for in Hindi', async () => {
  const driver = await charging('l5coqi पर दो घंटे चार्ज करो');
  await program.clock({ advance_s: 7200 });
  expect(await only(driver)).toBe(
    'Gate 1 (l5coqi) पर आपका चार्ज ख़त्म हुआ: समय पूरा हुआ। 2 घंटे में 6.6 kWh, दोपहर 12:00 बजे IST तक। कुल ₹66।',
  );
});

test('two charges one after the other on one charger are told apart', async () => {
  const first = await charging('start charging on l5coqi for 1 hour');
  await program.clock({ advance_s: 3540 });
  await first.presses('Stop');
  await first.hears();
  const second = await charging('start charging on l5coqi for 2 hours');
  expect((await first.hears()).text).toContain('it was stopped');
  await program.clock({ advance_s: 7200 });
  expect(await only(second)).toContain('the time is up. 6.6 kWh in 2 hours');
  expect(await first.unheard()).toEqual([]);
});

test('a platform that is silent at the minute of the end only delays it', async () => {
  const driver = await charging('start charging on l5coqi for 2 hours');
  await program.fault({ path: '/getDeviceState', times: 3, status: 500 });
  await program.clock({ advance_s: 60 });
  await program.clock({ advance_s: 7200 });
  expect(await only(driver)).toContain('the time is up. 6.6 kWh in 2 hours');
});

test('the whole site is watched with one call, and ended charges are asked about once each', async () => {
  const drivers = [
    await charging('start charging on l5coqi for 2 hours'),
    await charging('start charging on 2kdpzr for 2 hours'),
    await charging('start charging on ggw52e for 2 hours'),
  ];
  const calls = async () => (await program.log()).length;
  const before = await calls();
  await program.clock({ advance_s: 60 });
  expect((await program.log()).slice(before).map(({ path, body }) => [path, body])).toEqual([
    ['/getDeviceState', { device_id: '*' }],
  ]);
  await program.clock({ advance_s: 7200 });
  for (const driver of drivers) expect((await driver.hears()).text).toContain('the time is up');
});

describe('how is my charge going?', () => {
  test('energy, power, cost so far and what is left', async () => {
    await program.device('l5coqi', { connector_id: 0, power_w: 360 }, '/plug');
    const driver = await charging('start charging on l5coqi for 2 hours');
    await program.clock({ advance_s: 1805 });
    const told = await driver.says('how is my charge going?');
    expect(told.text).toMatch(
      /^Gate 1 \(l5coqi\) has been charging since 10:00 am IST: 0\.18 kWh so far\.\nIt draws 0\.4 kW\.\nCost so far: ₹1\.8\d\.\n1 hour 30 minutes left, until 12:00 pm IST\.$/,
    );
    expect(told.buttons).toEqual(['Stop']);
    expect((await driver.presses('Stop')).text).toBe('Asking Gate 1 (l5coqi) to stop…');
  });

  test('up to an amount of energy', async () => {
    const driver = await charging('charge 5 units on l5coqi');
    expect((await driver.says('how is my charge going?')).text).toMatch(
      /It ends at 5 kWh\.\n1 hour 3\d minutes left, until 11:3\d am IST\.$/,
    );
  });

  test('without a car', async () => {
    const driver = await charging('start charging on 2kdpzr for 2 hours');
    expect((await driver.says('how is my charge going?')).text).toMatch(
      /^Tower B \(2kdpzr\) has been charging since 10:00 am IST: 0 kWh so far\.\nNo current flows just now: is the car plugged in\?/,
    );
  });

  test('in Hindi', async () => {
    await program.device('l5coqi', { connector_id: 0, power_w: 360 }, '/plug');
    const driver = await charging('l5coqi pe do ghante charge karo');
    await program.clock({ advance_s: 1805 });
    const told = await driver.says('मेरी चार्जिंग कितनी हुई?');
    expect(told.text).toMatch(
      /^Gate 1 \(l5coqi\) पर सुबह 10:00 बजे IST से चार्ज चल रहा है: अब तक 0\.18 kWh।\n0\.4 kW ले रहा है।\nअब तक ₹1\.8\d।\n1 घंटा 30 मिनट बाकी, दोपहर 12:00 बजे IST तक।$/,
    );
  });

  test('asked of the charger, it is said to be one’s own', async () => {
    const driver = await charging('start charging on l5coqi for 1 hour');
    expect(await driver.says('is l5coqi free?')).toMatchObject({
      text: 'Gate 1 (l5coqi): busy. ₹10 per kWh. It is your own charge.',
      buttons: ['How is it going?', 'Stop'],
    });
    expect((await driver.presses('How is it going?')).text).toContain('has been charging since 10:00 am IST');
  });

  test('an hour is bent as Hindi bends it', async () => {
    const driver = program.driver();
    expect((await driver.says('l5coqi एक घंटा चार्ज करो')).text).toContain('1 घंटे के लिए, सुबह 11:00 बजे IST तक');
    await driver.hears();
  });

  test('nothing running', async () => {
    expect((await program.driver().says('how is my charge going?')).text).toBe('You have no charge running just now.');
    expect((await program.driver().says('meri charging kitni hui?')).text).toBe(
      'Abhi aapki koi charging nahi chal rahi.',
    );
  });
});

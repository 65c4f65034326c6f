import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const KORAMANGALA: [number, number] = [12.935, 77.625];
const INDIRANAGAR: [number, number] = [12.9719, 77.6405];

async function at(driver: Speaker, location: [number, number]) {
  await driver.sends({ location });
  return driver.hears();
}

const lookedFor = async () =>
  (await program.log('/getDeviceDetails')).map(({ body }) => body as Record<string, string>).filter(({ loc }) => loc);

test('"near me" asks where that is; a shared location answers it, and what was wanted is kept', async () => {
  const driver = program.driver();
  expect((await driver.says('ccs chargers near me')).text).toBe(
    'Where are you? Share your location, or tell me a place.',
  );
  const told = await at(driver, INDIRANAGAR);
  expect(told).toMatchObject({
    text: [
      'Chargers near you:',
      '• Fast Charger (73df56), 100 m: available',
      '  ₹18 per kWh, ₹30 once per charge, plus 18 % tax · CCS · open day and night · restaurant 300 m · restroom 100 m',
      '  https://www.google.com/maps/search/?api=1&query=12.9719,77.6412',
    ].join('\n'),
    buttons: ['Start Fast Charger'],
  });
  expect(await lookedFor()).toEqual([{ loc: '[12.9719,77.6405]', dist: '5', socket: 'ccs' }]);
});

test('a location alone is answered at once: the free ones first, then the nearest, and one call for their uptime', async () => {
  const told = await at(program.driver(), KORAMANGALA);
  const heads = told.text.split('\n').filter((line) => line.startsWith('•'));
  expect(heads).toEqual([
    '• Gate 1 (l5coqi), 50 m: available',
    '• Basement (4rnhvu), 100 m: available (connectors 1, 2, 3 and 4)',
    '• Gate 2 (3654e5), 150 m: available (connectors 1 and 2)',
    '• Tower B (2kdpzr), 350 m: available',
    '• Fast Charger (73df56), 4.5 km: available',
  ]);
  expect(told.text).toContain('  ₹10 per kWh · 3-pin 16 A · open day and night · cafe 1 km');
  expect(await program.log('/getDeviceUptime')).toHaveLength(1);
});

test('a charger that is often out of order is said to be so', async () => {
  const told = await program.driver().says('chargers near HSR layout');
  expect(told.text).toContain(
    '• Visitor Parking (vee9hn), 50 m: available via Bluetooth (last online at 7:00 am IST)\n  ₹8 per kWh · 3-pin 16 A · open day and night · park 400 m\n  Often out of order: it worked 71.4 % of the last 30 days.\n  https://www.google.com/maps',
  );
  expect(told.text.match(/Often out of order/g)).toHaveLength(1);
});

test('a place the site knows, within a distance', async () => {
  expect((await program.driver().says('find a charger near Whitefield within 3 km')).text).toBe(
    [
      'Chargers near Whitefield:',
      '• Clubhouse (ggw52e), 50 m: available',
      '  ₹12 per kWh · Type 2 · open 6:00 am to 10:00 pm · gym 100 m',
      '  https://www.google.com/maps/search/?api=1&query=12.9698,77.75',
    ].join('\n'),
  );
  expect(await lookedFor()).toEqual([{ loc: '[12.9698,77.75]', dist: '3' }]);
});

test('where nothing is near, the nearest is told', async () => {
  const told = await at(program.driver(), [13.2, 77.7]);
  expect(told.text.split('\n').slice(0, 2)).toEqual([
    'There is none within 5 km. The nearest is:',
    expect.stringMatching(/^• .*, \d\d(\.\d)? km: available/),
  ]);
});

test('a place nobody knows is asked for again', async () => {
  const driver = program.driver();
  expect(await driver.says('chargers near Mumbai')).toMatchObject({
    text: 'I know no place called "Mumbai" here; the chargers are in Koramangala, Indiranagar, HSR Layout, Whitefield. Which place, or where are you?',
    buttons: ['Koramangala', 'Indiranagar', 'HSR Layout', 'Whitefield'],
  });
  expect((await driver.presses('Whitefield')).text).toContain('Chargers near Whitefield:\n• Clubhouse');
});

test('by vehicle, through the platform', async () => {
  const told = await program.driver().says('find a charger for my scooter');
  expect(told.text.split('\n').map((line) => line.split(' (')[0])).toEqual(['Gate 1', 'Tower B', 'Visitor Parking']);
  expect((await program.log('/getDeviceDetails')).at(-1)?.body).toEqual({ parking: '2W' });
});

test('one that somebody has booked for now is not free, and says until when', async () => {
  const holder = program.driver();
  await holder.says('book l5coqi');
  await holder.presses('Now');
  await holder.presses('1 hour');
  expect((await program.driver().says('which chargers are free now?')).text).not.toContain('Gate 1');
  expect((await program.driver().says('status of all chargers')).text).toContain(
    'Gate 1 (l5coqi): busy (between 10:00 am and 11:00 am IST)',
  );
  expect(await program.driver().says('is l5coqi free?')).toMatchObject({
    text: 'Gate 1 (l5coqi): busy (between 10:00 am and 11:00 am IST). ₹10 per kWh.',
    buttons: ['Tell me when it is free'],
  });
  expect(await holder.says('is l5coqi free?')).toMatchObject({
    text: 'Gate 1 (l5coqi): available, booked for you between 10:00 am and 11:00 am IST. ₹10 per kWh.',
    buttons: ['Start charging', 'Book it'],
  });
});

test('a closed one is shown as closed', async () => {
  await program.clock({ set: '2027-02-08T23:00:00+05:30' });
  expect((await program.driver().says('is clubhouse free?')).text).toContain(
    'Clubhouse (ggw52e): closed just now (open 6:00 am to 10:00 pm).',
  );
  expect((await program.driver().says('status of all chargers')).text).toContain('Clubhouse (ggw52e): closed just now');
});

test('in Hindi and in Hinglish', async () => {
  const driver = program.driver();
  expect((await driver.says('मेरे पास कौन से चार्जर हैं')).text).toBe('आप कहाँ हैं? अपनी जगह भेजिए, या किसी जगह का नाम बताइए।');
  expect((await at(driver, [12.9116, 77.6389])).text).toContain('आपके पास के चार्जर:');
  expect((await program.driver().says('mere paas charger dikhao')).text).toBe(
    'Aap kahan hain? Apni location bhejiye, ya kisi jagah ka naam bataiye.',
  );
});

test('where nothing fits, what was looked for is said, and all of them are a press away', async () => {
  const driver = program.driver();
  await driver.says('ccs chargers near Koramangala');
  expect(await driver.says('chargers for my scooter near Koramangala')).toMatchObject({
    text: 'I found no charger anywhere near for CCS, 2W.',
    buttons: ['Show all of them'],
  });
  expect((await driver.presses('Show all of them')).text).toContain('Gate 1 (l5coqi)');
});

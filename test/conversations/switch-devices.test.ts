import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
/** The clock goes back between tests, so each has a minute of its own: what an earlier message would undo is asked about. */
let minutes = 0;
beforeEach(async () => {
  await program.reset();
  await program.clock({ advance_s: 60 * minutes });
  minutes += 1;
});

test('out of service and back: impact first, then yes, then once', async () => {
  const driver = program.driver();
  await driver.says('book charger l5coqi today from 5 to 6pm');
  const meera = program.as('meera');
  const asked = await meera.says('disable l5coqi');
  expect(asked).toMatchObject({
    text: 'That touches 1 booking today and 0 running charges. Shall I take Gate 1 (l5coqi) out of service?',
    buttons: ['Yes', 'No'],
  });
  expect((await program.orders()).map(([path]) => path)).toEqual(['/booking/createBooking']);
  expect((await meera.presses('Yes')).text).toBe('Asking Gate 1 (l5coqi) to go out of service…');
  expect((await meera.hears()).text).toBe('Out of service: Gate 1 (l5coqi).');
  expect((await meera.hears()).text).toBe('I tell the driver of 1 booking there today, and offer other chargers.');
  expect((await meera.says('disable l5coqi')).text).toBe('Gate 1 (l5coqi): out of service already.');
  expect((await meera.says('enable l5coqi')).text).toBe('Shall I put Gate 1 (l5coqi) into service?');
  await meera.says('yes');
  expect((await meera.hears()).text).toBe('In service: Gate 1 (l5coqi).');
  expect((await program.orders()).slice(1)).toEqual([
    ['/disableDevice', { device_id: 'l5coqi' }],
    ['/enableDevice', { device_id: 'l5coqi' }],
  ]);
});

test('no leaves everything as it is', async () => {
  const meera = program.as('meera');
  expect((await meera.says('disable gate 1 and tower a')).text).toBe(
    'That touches 0 bookings today and 1 running charge. Shall I take Gate 1 (l5coqi), Tower A (3pt6d3) out of service?',
  );
  await meera.presses('No');
  expect(await program.orders()).toEqual([]);
});

test('all of them: those that do not answer are named, asked once, and looked after', async () => {
  const meera = program.as('meera');
  await meera.says('disable all chargers');
  await meera.presses('Yes');
  const { text } = await meera.hears();
  expect(text).toMatch(/^Out of service: Gate 1 .* Not confirmed: Visitor Parking \(vee9hn\)\. I will keep checking/);
  await program.clock({ advance_s: 360 });
  expect((await meera.hears()).text).toMatch(
    /^Not all of them could be taken out of service: it did not happen\. Out of service: .* Not confirmed: Visitor Parking \(vee9hn\)\.$/,
  );
  expect(await program.log('/disableDevice')).toHaveLength(8);
});

test('a driver cannot', async () => {
  expect((await program.driver().says('disable l5coqi')).text).toBe(
    'Only operators of the site can do that. Nothing has been changed.',
  );
  expect((await program.driver().says('l5coqi को इनेबल करो')).text).toBe(
    'यह केवल साइट के ऑपरेटर कर सकते हैं। कुछ नहीं बदला गया है।',
  );
  expect(await program.orders()).toEqual([]);
});

test('a platform that has too much to do is busy, not silent', async () => {
  await program.fault({ path: '/disableDevice', times: 1, status: 429 });
  const meera = program.as('meera');
  await meera.says('disable l5coqi');
  await meera.presses('Yes');
  expect((await meera.hears()).text).toBe(
    'Not all of them could be taken out of service: the charging platform is too busy just now; please try again in a minute. Not confirmed: Gate 1 (l5coqi).',
  );
});

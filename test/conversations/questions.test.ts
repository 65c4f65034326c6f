import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('asks for just what is missing, one thing at a time', async () => {
  const driver = program.driver();
  expect(await driver.says('book l5coqi')).toMatchObject({
    text: 'When should it start?',
    buttons: ['Now', 'In 1 hour'],
  });
  expect(await driver.says('tomorrow at 3pm')).toMatchObject({
    text: 'For how long?',
    buttons: ['30 minutes', '1 hour', '2 hours'],
  });
  expect((await driver.presses('1 hour')).text).toContain(
    'Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour)',
  );
  expect(await program.orders()).toHaveLength(1);
});

test('where not even the charger was named, that comes first', async () => {
  const driver = program.driver();
  expect(await driver.says('book')).toMatchObject({
    text: 'Which charger?',
    buttons: ['Gate 1', 'Gate 2', 'Tower A', 'Basement'],
  });
  expect((await driver.presses('Tower A')).text).toBe('When should it start?');
  expect((await driver.presses('In 1 hour')).text).toBe('For how long?');
  expect((await driver.says('2 hours')).text).toBe(
    'Booked for you: Tower A (3pt6d3), Mon 8 Feb, 11:00 am to 1:00 pm IST (2 hours). Charging all that time would cost about ₹59 (at 3.3 kW).',
  );
});

test('a correction changes what was said and the question goes on', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi');
  await driver.says('tomorrow at 3pm');
  expect((await driver.says('no, 4pm')).text).toBe('For how long?');
  expect((await driver.says('an hour')).text).toContain('Gate 1 (l5coqi), Tue 9 Feb, 4:00 pm to 5:00 pm IST (1 hour)');
  expect(await program.orders()).toHaveLength(1);
});

test('a question in between is answered and then it goes on where it was', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi');
  await driver.says('tomorrow at 3pm');
  expect(await driver.says('how much does l5coqi cost?')).toMatchObject({
    text: 'Gate 1 (l5coqi): ₹10 per kWh. An hour at 3.3 kW comes to about ₹33.\n\nBack to where we were: For how long?',
    buttons: ['30 minutes', '1 hour', '2 hours'],
  });
  expect((await driver.says('an hour')).text).toContain('Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour)');
});

test('"how much is it?" in between means the charger that is talked about', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi');
  await driver.says('tomorrow at 3pm');
  expect((await driver.says('how much is it?')).text).toBe(
    'Gate 1 (l5coqi): ₹10 per kWh. An hour at 3.3 kW comes to about ₹33.\n\nBack to where we were: For how long?',
  );
});

test('the buttons asked again below an interruption answer the question', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi');
  await driver.says('tomorrow at 3pm');
  await driver.says('how much does l5coqi cost?');
  expect((await driver.presses('2 hours')).text).toContain('Tue 9 Feb, 3:00 pm to 5:00 pm IST (2 hours)');
});

test('what is not understood changes nothing and leaves the question open', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow at 3pm');
  expect(await driver.says('qwrt zxcv')).toMatchObject({
    text: 'I did not get that. For how long?',
    buttons: ['30 minutes', '1 hour', '2 hours'],
  });
  expect((await driver.says('an hour')).text).toContain('Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour)');
});

test('"no" alone ends the question, and nothing is changed', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow at 3pm');
  expect((await driver.says('no')).text).toBe('All right, I will leave it. Nothing has been changed.');
  expect(await program.orders()).toEqual([]);
});

test('a question nobody has answered for half an hour is forgotten', async () => {
  const driver = program.driver();
  await driver.says('book l5coqu tomorrow 3pm for an hour');
  await program.clock({ advance_s: 31 * 60 });
  expect((await driver.says('yes')).text).toBe('I have no question open just now. What would you like me to do?');
  expect((await driver.presses('Yes')).text).toBe('That button no longer works. Please say what you would like.');
  expect(await program.orders()).toEqual([]);
});

test('questions and refusals in Hindi are in Hindi', async () => {
  const driver = program.driver();
  expect((await driver.says('l5coqi बुक करो')).text).toBe('कब से?');
  expect((await driver.says('कल शाम 5 बजे')).text).toBe('कितनी देर के लिए?');
  expect((await driver.says('एक घंटा')).text).toContain(
    'बुक हो गया: Gate 1 (l5coqi), मंगल 9 फ़रवरी, शाम 5:00 से 6:00 बजे IST (1 घंटा)।',
  );
});

test('several things in one message are answered in their order', async () => {
  const driver = program.driver();
  const first = await driver.says('book l5coqi tomorrow 3pm for an hour and book 2kdpzr tomorrow 5pm for an hour');
  const second = await driver.hears();
  expect([first.text, second.text]).toEqual([
    'Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour). Charging all that time would cost about ₹33 (at 3.3 kW).',
    'Booked for you: Tower B (2kdpzr), Tue 9 Feb, 5:00 pm to 6:00 pm IST (1 hour). Charging all that time would cost about ₹40 (at 3.3 kW).',
  ]);
  expect(await program.orders()).toHaveLength(2);
});

test('of several things one may need a question; the others are done', async () => {
  const driver = program.driver();
  const first = await driver.says('book l5coqi tomorrow 3pm for an hour and charge 2kdpzr');
  const second = await driver.hears();
  expect(first.text).toContain('Booked for you: Gate 1 (l5coqi)');
  expect(second).toMatchObject({
    text: 'How long or how much? For example 2 hours, 5 units, ₹200, or till full.',
    buttons: ['1 hour', '2 hours', '₹200', 'Till full'],
  });
});

import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test.each([
  ['book tower tomorrow 5pm for an hour', 'Tower A or Tower B?', ['Tower A', 'Tower B']],
  ['is tower free?', 'Tower A or Tower B?', ['Tower A', 'Tower B']],
  ['charge at gate for an hour', 'Gate 1 or Gate 2?', ['Gate 1', 'Gate 2']],
  ['tower pe 2 ghante charge karo', 'Kaun sa: Tower A ya Tower B?', ['Tower A', 'Tower B']],
  ['tower कल शाम 5 बजे एक घंटे के लिए बुक करो', 'कौन सा: Tower A या Tower B?', ['Tower A', 'Tower B']],
])('"%s" asks which of the chargers with that name, and offers just these', async (said, text, buttons) => {
  expect(await program.driver().says(said)).toMatchObject({ text, buttons });
  expect(await program.orders()).toEqual([]);
});

test('the answer goes on with what was asked for', async () => {
  const booked = 'Booked for you: Tower B (2kdpzr), Tue 9 Feb, 5:00 pm to 6:00 pm IST (1 hour).';
  for (const answer of ['tower b', 'the second one']) {
    await program.reset();
    const driver = program.driver();
    await driver.says('book tower tomorrow 5pm for an hour');
    expect((await driver.says(answer)).text).toContain(booked);
  }
  await program.reset();
  const driver = program.driver();
  await driver.says('book tower tomorrow 5pm for an hour');
  expect((await driver.presses('Tower B')).text).toContain(booked);
});

test('a button or a number is answered in the language spoken before', async () => {
  const driver = program.driver();
  await driver.says('tower kal shaam 5 baje book karo');
  expect(await driver.presses('Tower B')).toMatchObject({
    text: 'Kitni der ke liye?',
    buttons: ['30 minute', '1 ghanta', '2 ghante'],
  });
  expect((await driver.presses('1 ghanta')).text).toContain('Book ho gaya: Tower B (2kdpzr), Tue 9 Feb');
  expect((await driver.presses('Undo karein')).text).toBe(
    'Booking cancel ho gayi: Tower B (2kdpzr), Tue 9 Feb, 5:00 pm se 6:00 pm IST.',
  );
  expect((await driver.says('what have I booked?')).text).toBe('You have no booking.');
});

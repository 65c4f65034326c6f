import { type LocalProgram, startProgram } from '../helpers/local-program';

/** What may be said right after something was done. */
let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('a new time right after a booking moves that booking', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  expect((await driver.says('no, make that 4pm')).text).toBe(
    'Moved: Gate 1 (l5coqi), Tue 9 Feb, 4:00 pm to 5:00 pm IST. Before, it was Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.',
  );
});

test('"cancel that" right after a booking is asked about, and a press takes the booking back', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  expect((await driver.says('cancel that')).text).toBe('Shall I take back what I have just done for you?');
  expect((await driver.presses('Yes')).text).toBe('Cancelled: Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST.');
});

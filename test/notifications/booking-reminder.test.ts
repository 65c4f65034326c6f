import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const AT_11_45 = '2027-02-08T11:45:00+05:30';

test('a quarter of an hour before a booking its person is reminded, once', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi today at noon for an hour');
  await program.clock({ set: '2027-02-08T11:44:00+05:30' });
  expect(await driver.unheard()).toEqual([]);
  await program.clock({ set: AT_11_45 });
  expect(await driver.hears()).toMatchObject({
    text: 'Your booking of Gate 1 (l5coqi) begins in 15 minutes: Mon 8 Feb, 12:00 pm to 1:00 pm IST.',
    buttons: ['Start now', 'Cancel it'],
  });
  await program.clock({ advance_s: 300 });
  expect(await driver.unheard()).toEqual([]);
  expect((await driver.presses('Start now')).text).toContain('Asking Gate 1 (l5coqi) to start charging for 1 hour');
});

test('it can be cancelled from there', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi today at noon for an hour');
  await program.clock({ set: AT_11_45 });
  await driver.hears();
  expect((await driver.presses('Cancel it')).text).toBe(
    'Cancelled: Gate 1 (l5coqi), Mon 8 Feb, 12:00 pm to 1:00 pm IST.',
  );
});

test('in Hindi', async () => {
  const driver = program.driver();
  await driver.says('l5coqi आज दोपहर 12 बजे एक घंटे के लिए बुक करो');
  await program.clock({ set: AT_11_45 });
  expect(await driver.hears()).toMatchObject({
    text: 'Gate 1 (l5coqi) की आपकी बुकिंग 15 मिनट में शुरू होती है: सोम 8 फ़रवरी, दोपहर 12:00 से 1:00 बजे IST।',
    buttons: ['अभी शुरू करें', 'रद्द करें'],
  });
});

test('not of one that was cancelled, moved, or is being used', async () => {
  const cancelled = program.driver();
  await cancelled.says('book l5coqi today at noon for an hour');
  await cancelled.says('cancel my booking');
  const moved = program.driver();
  await moved.says('book 2kdpzr today at noon for an hour');
  await moved.says('move my booking to 3pm');
  const charging = program.driver();
  await charging.says('book ggw52e today at noon for an hour');
  await charging.says('start charging on ggw52e for 3 hours');
  await charging.hears();
  await program.clock({ set: AT_11_45 });
  for (const driver of [cancelled, moved, charging]) expect(await driver.unheard()).toEqual([]);
  await program.clock({ set: '2027-02-08T14:50:00+05:30' });
  expect((await moved.hears()).text).toContain('Your booking of Tower B (2kdpzr) begins in 15 minutes');
});

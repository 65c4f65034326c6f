import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('a charger that is booked and has a fault is said to be both, alone and in the list', async () => {
  const holder = program.driver();
  await holder.says('book l5coqi now for an hour');
  await program.device('l5coqi', { charge_state: 8 });
  const BOTH = 'Gate 1 (l5coqi): busy (between 10:00 am and 11:00 am IST), it has an earth fault';
  const driver = program.driver();
  expect(await driver.says('is l5coqi free?')).toMatchObject({ text: `${BOTH}. ₹10 per kWh.`, buttons: [] });
  expect((await driver.says('status of all chargers')).text.split('\n').at(-1)).toBe(BOTH);
  expect((await holder.says('is l5coqi free?')).text).toBe(
    'Gate 1 (l5coqi): not available, it has an earth fault, booked for you between 10:00 am and 11:00 am IST. ₹10 per kWh.',
  );
});

test('in Hindi and Hinglish', async () => {
  await program.driver().says('book l5coqi now for an hour');
  await program.device('l5coqi', { charge_state: 8 });
  expect((await program.driver().says('क्या l5coqi खाली है?')).text).toContain(
    'Gate 1 (l5coqi): व्यस्त है (सुबह 10:00 बजे से सुबह 11:00 बजे IST के बीच), अर्थ फ़ॉल्ट है',
  );
  expect((await program.driver().says('l5coqi free hai kya?')).text).toContain('busy hai (10:00 am');
});

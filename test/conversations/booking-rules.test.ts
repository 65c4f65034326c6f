import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  const rules = { longestMinutes: 240, daysAhead: 14, atOnce: 2, noticeMinutes: 15 };
  program = await startProgram({ BOOKING_RULES: JSON.stringify(rules) });
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

describe('what the operator does not allow is refused in words, with what would work', () => {
  test('too long', async () => {
    const driver = program.driver();
    expect(await driver.says('book l5coqi tomorrow 3pm for 5 hours')).toMatchObject({
      text: 'A booking can be 4 hours at most here. For how long should it be?',
      buttons: ['4 hours'],
    });
    expect((await driver.presses('4 hours')).text).toContain('Tue 9 Feb, 3:00 pm to 7:00 pm IST (4 hours)');
  });

  test('too far ahead', async () => {
    const driver = program.driver();
    expect((await driver.says('book l5coqi on 1 march 3pm for an hour')).text).toBe(
      'Chargers can be booked 14 days ahead at most here, until Mon 22 Feb. When should it start?',
    );
    expect((await driver.says('20 february 3pm')).text).toContain(
      'Booked for you: Gate 1 (l5coqi), Sat 20 Feb, 3:00 pm',
    );
  });

  test('too late', async () => {
    const driver = program.driver();
    expect(await driver.says('book l5coqi in 5 minutes for an hour')).toMatchObject({
      text: 'A booking has to be made 15 minutes before it starts here. When should it start?',
      buttons: ['10:20 am IST'],
    });
    expect((await driver.presses('10:20 am IST')).text).toContain('Mon 8 Feb, 10:20 am to 11:20 am IST (1 hour)');
  });

  test('too many', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    await driver.says('book l5coqi tomorrow 4pm for an hour');
    expect((await driver.says('book l5coqi tomorrow 6pm for an hour')).text).toBe(
      'You can hold 2 bookings at a time here, so I have booked nothing. Cancel one first; you have:\n• Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST\n• Gate 1 (l5coqi), Tue 9 Feb, 4:00 pm to 5:00 pm IST',
    );
    await driver.says('cancel my 3pm booking');
    await driver.presses('Gate 1 (l5coqi), Tue 9 Feb, 3:00 pm to 4:00 pm IST');
    expect((await driver.says('book l5coqi tomorrow 6pm for an hour')).text).toContain('Booked for you');
  });

  test('a move that breaks them', async () => {
    const driver = program.driver();
    await driver.says('book l5coqi tomorrow 3pm for an hour');
    expect((await driver.says('make my booking 5 hours long')).text).toContain(
      'A booking can be 4 hours at most here.',
    );
  });

  test('in Hindi and in Hinglish', async () => {
    expect((await program.driver().says('l5coqi कल शाम 5 बजे 5 घंटे के लिए बुक करो')).text).toBe(
      'यहाँ एक बुकिंग ज़्यादा से ज़्यादा 4 घंटे की हो सकती है। कितनी देर के लिए?',
    );
    expect((await program.driver().says('kal subah 9 baje 5 ghante ke liye l5coqi book karo')).text).toBe(
      'Yahan ek booking zyada se zyada 4 ghante ki ho sakti hai. Kitni der ke liye?',
    );
  });
});

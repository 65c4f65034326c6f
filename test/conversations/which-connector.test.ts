import type { LocalProgram } from '../helpers/local-program';
import { startProgram } from '../helpers/local-program';
import { startProgramOn, withDevice } from '../helpers/other-site';

const booked = async (program: LocalProgram) =>
  (await program.orders()).flatMap(([path, body]) =>
    path === '/booking/createBooking' ? [(body as { connector_id: number }).connector_id] : [],
  );

describe('connectors of one kind', () => {
  let program: LocalProgram;

  beforeAll(async () => {
    program = await startProgram();
  });
  afterAll(() => program.stop());
  beforeEach(() => program.reset());

  test('are the same to whoever books: one is taken and named', async () => {
    const told = await program.driver().says('book 4rnhvu tomorrow 3pm for an hour');
    expect(told.text).toContain('Booked for you: Basement (4rnhvu), connector 1, Tue 9 Feb, 3:00 pm');
  });

  test('the one that is named is taken', async () => {
    const told = await program.driver().says('book connector 3 of 4rnhvu tomorrow 3pm for an hour');
    expect(told.text).toContain('Basement (4rnhvu), connector 3');
    const again = await program.driver().says('book connector 3 of 4rnhvu tomorrow 3pm for an hour');
    expect(again.text).toContain('is already booked Tue 9 Feb, 3:00 pm to 4:00 pm IST. These would work:');
  });

  test('another one beside one’s own is another booking, asked about first', async () => {
    const driver = program.driver();
    await driver.says('book connector 1 of 4rnhvu tomorrow 3pm for an hour');
    const asked = await driver.says('book connector 2 of 4rnhvu tomorrow 3pm for an hour');
    expect(asked.text).toContain('You have a booking for that time already: Basement (4rnhvu)');
    await driver.presses('Yes');
    expect(await booked(program)).toEqual([0, 1]);
  });

  test('one where somebody charges is left alone where it begins soon, and not where it begins tomorrow', async () => {
    await program.device('3654e5', { connector_id: 0, power_w: 7000 }, '/plug');
    const soon = await program.driver().says('book 3654e5 in 10 minutes for an hour');
    expect(soon.text).toContain('Gate 2 (3654e5), connector 2');
    const tomorrow = await program.driver().says('book 3654e5 tomorrow 3pm for an hour');
    expect(tomorrow.text).toContain('Gate 2 (3654e5), connector 1');
  });

  test('starting asks, since only the driver knows where the car stands', async () => {
    const driver = program.driver();
    expect(await driver.says('start 3654e5 for an hour')).toMatchObject({
      text: 'Which connector of Gate 2 (3654e5)?',
      buttons: ['Connector 1', 'Connector 2'],
    });
    expect((await driver.says('the second one')).text).toContain('Asking Gate 2 (3654e5) to start charging for 1 hour');
    await driver.hears();
    expect(await program.orders()).toMatchObject([['/startTransaction', { connector_id: 1 }]]);
  });
});

describe('connectors of several kinds', () => {
  let program: LocalProgram;

  beforeAll(async () => {
    program = await startProgramOn(
      withDevice('3654e5', ({ description }) => ({
        description: { ...description, sockets: ['type_2', 'ccs'] },
      })),
    );
  });
  afterAll(() => program.stop());

  test('are asked about once; afterwards the same one is taken', async () => {
    const driver = program.driver();
    expect(await driver.says('book 3654e5 tomorrow 3pm for an hour')).toMatchObject({
      text: 'Which connector of Gate 2 (3654e5)? They are not all the same: it has Type 2 and CCS.',
      buttons: ['Connector 1', 'Connector 2'],
    });
    expect((await driver.presses('Connector 2')).text).toContain(
      'Booked for you: Gate 2 (3654e5), connector 2, Tue 9 Feb, 3:00 pm to 4:00 pm IST (1 hour).',
    );
    expect((await driver.says('book 3654e5 tomorrow 5pm for an hour')).text).toContain('connector 2, Tue 9 Feb, 5:00');
    const other = await program.driver().says('book connector 1 of 3654e5 tomorrow 3pm for an hour');
    expect(other.text).toContain('connector 1, Tue 9 Feb, 3:00 pm');
    expect(await booked(program)).toEqual([1, 1, 0]);
  });

  test('the only free one is taken and named', async () => {
    await program.driver().says('book connector 1 of 3654e5 wednesday 3pm for an hour');
    const told = await program.driver().says('book 3654e5 wednesday 3pm for an hour');
    expect(told.text).toContain('Gate 2 (3654e5), connector 2, Wed 10 Feb, 3:00 pm');
  });

  test('in words as well as by button, in Hindi and Hinglish', async () => {
    const hindi = program.driver();
    expect(await hindi.says('3654e5 गुरुवार दोपहर 3 बजे एक घंटे के लिए बुक करो')).toMatchObject({
      text: 'Gate 2 (3654e5) का कौन सा कनेक्टर? सब एक जैसे नहीं हैं: इसमें Type 2 और CCS हैं।',
      buttons: ['कनेक्टर 1', 'कनेक्टर 2'],
    });
    expect((await hindi.says('पहला')).text).toContain('Gate 2 (3654e5), कनेक्टर 1');
    const hinglish = program.driver();
    expect((await hinglish.says('3654e5 parson dopahar 2 baje ek ghante ke liye book karo')).text).toBe(
      'Gate 2 (3654e5) ka kaun sa connector? Sab ek jaise nahi hain: ismein Type 2 aur CCS hain.',
    );
    expect((await hinglish.says('connector 2')).text).toContain('Gate 2 (3654e5), connector 2');
  });
});

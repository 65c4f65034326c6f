import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

describe('what was not understood is answered with what was named in it, and two things to press', () => {
  test.each([
    [
      'gate 2 tomorrow 5pm',
      'I did not quite get that, so I have done nothing. I understood: Gate 2 (3654e5), Tue 9 Feb, 5:00 pm IST.',
      ['Book it', 'Is it free?'],
    ],
    [
      'blah blah gate 1',
      'I did not quite get that, so I have done nothing. I understood: Gate 1 (l5coqi).',
      ['Is it free?', 'Start charging'],
    ],
    [
      'tower',
      'I did not quite get that, so I have done nothing. I understood: "tower".',
      ['Is it free?', 'Start charging'],
    ],
    [
      '30 min before',
      'I did not quite get that, so I have done nothing. I understood: 30 minutes.',
      ['Book it', 'Start charging'],
    ],
    ['the weather now', 'I did not understand that, so I have done nothing.', ['Which chargers are free?', 'Help']],
    ['the weather', 'I did not understand that, so I have done nothing.', ['Which chargers are free?', 'Help']],
    [
      'gate 2 kal shaam 5 baje yaar',
      'Poori baat samajh nahi aayi, isliye kuch nahi kiya. Itna samajh aaya: Gate 2 (3654e5), Tue 9 Feb, 5:00 pm IST.',
      ['Book karein', 'Yeh free hai?'],
    ],
    ['mausam kaisa hai', 'Yeh samajh nahi aaya, isliye kuch nahi kiya.', ['Kaun se charger free hain?', 'Madad']],
    [
      'गेट 2 कल शाम 5 बजे',
      'मैं पूरी बात नहीं समझ पाया, इसलिए कुछ नहीं किया। इतना समझा: Gate 2 (3654e5), मंगल 9 फ़रवरी, शाम 5:00 बजे IST।',
      ['बुक करें', 'क्या यह खाली है?'],
    ],
    ['मौसम कैसा है', 'मैं यह समझ नहीं पाया, इसलिए कुछ नहीं किया।', ['कौन से चार्जर खाली हैं?', 'मदद']],
  ])('"%s"', async (said, text, buttons) => {
    expect(await program.driver().says(said)).toMatchObject({ text, buttons });
    expect(await program.orders()).toEqual([]);
  });

  test('a guest is offered what guests can do', async () => {
    const guest = program.as('guest');
    expect(await guest.says('gate 2 tomorrow 5pm')).toMatchObject({ buttons: ['Is it free?', 'What does it cost?'] });
    expect((await guest.presses('What does it cost?')).text).toContain('Gate 2 (3654e5): ₹12 per kWh');
  });
});

test('nothing happens before a press, and then only what the button says', async () => {
  const driver = program.driver();
  await driver.says('gate 2 tomorrow 5pm');
  expect((await driver.presses('Is it free?')).text).toBe(
    'Gate 2 (3654e5) has no booking Tue 9 Feb, 5:00 pm to 6:00 pm IST. Shall I book it?',
  );
  expect(await program.orders()).toEqual([]);
  const other = program.driver();
  await other.says('gate 2 tomorrow 5pm');
  expect((await other.presses('Book it')).text).toBe('For how long?');
  expect((await other.presses('1 hour')).text).toContain('Booked for you: Gate 2 (3654e5), connector 1, Tue 9 Feb');
  expect(await program.orders()).toHaveLength(1);
});

test('a charger that was guessed is confirmed after the press', async () => {
  const driver = program.driver();
  await driver.says('l5coqu tomorrow 5pm');
  await driver.presses('Book it');
  expect((await driver.presses('1 hour')).text).toBe(
    'Did you mean this: book Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm to 6:00 pm IST?',
  );
  expect(await program.orders()).toEqual([]);
});

test('what was refused is offered, never done', async () => {
  expect((await program.driver().says('I will not book l5coqi tomorrow 5pm')).buttons).toEqual([
    'Book it',
    'Is it free?',
  ]);
  expect(await program.orders()).toEqual([]);
});

test('while the platform is silent, what was not understood is still told', async () => {
  await program.clock({ advance_s: 600 });
  await program.fault({ path: '/getDeviceStates', times: 20, status: 500 });
  expect((await program.driver().says('the weather')).text).toBe('I did not understand that, so I have done nothing.');
});

describe('while a question is open, what was not understood is that question again, shortly', () => {
  test.each([
    [
      'gate 1 book karo kal',
      'mausam kaisa hai',
      'Yeh samajh nahi aaya. Tue 9 Feb ko kitne baje?',
      'Chhodna ho to "rehne do" boliye.',
    ],
    [
      'book gate 1 tomorrow',
      'the weather',
      'I did not get that. At what time on Tue 9 Feb?',
      'Or say "never mind" to leave it.',
    ],
    ['गेट 1 कल बुक करो', 'मौसम कैसा है', 'मैं यह समझ नहीं पाया। मंगल 9 फ़रवरी को कितने बजे?', 'छोड़ना हो तो "रहने दो" कहिए।'],
  ])('"%s", "%s"', async (order, weather, again, way) => {
    const driver = program.driver();
    await driver.says(order);
    expect((await driver.says(weather)).text).toBe(again);
    expect((await driver.says(weather)).text).toBe(`${again} ${way}`);
    expect(await program.orders()).toEqual([]);
  });
});

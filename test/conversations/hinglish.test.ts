import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test.each([
  [
    'kal subah 9 baje koi charger khaali hai kya?',
    'Tue 9 Feb, 9:00 am se 10:00 am IST yeh book nahi hain: Gate 1, Gate 2, Tower A, Basement, Tower B, Fast Charger, Visitor Parking, Clubhouse.',
  ],
  ['3654e5 free hai kya?', 'Gate 2 (3654e5): free hai (connector 1 aur 2). ₹12 per unit.'],
  [
    'vee9hn free hai kya?',
    'Visitor Parking (vee9hn): Bluetooth se chal sakta hai (last online 7:00 am IST par). ₹8 per unit.',
  ],
  [
    '3654e5 pe charging kitne ki hai?',
    'Gate 2 (3654e5): ₹12 per unit (kWh), har charge par ₹20, upar se 18 % tax. 7.4 kW par ek ghante ke kareeb ₹128.',
  ],
  ['meri booking dikhao', 'Aapki koi booking nahi hai.'],
  ['l5coqi band karo', 'Gate 1 (l5coqi) par aapki koi charging nahi chal rahi, isliye kuch band nahi kiya.'],
  ['mera account link karo', 'Yeh chat pehle se aapke Kazam account se linked hai.'],
])('"%s" is answered in Hinglish', async (said, text) => {
  expect((await program.driver().says(said)).text).toBe(text);
  expect(await program.orders()).toEqual([]);
});

test('help is in Hinglish, and so is what it says can be said', async () => {
  const { text } = await program.as('asha').says('madad');
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Namaste Asha. Aap aise bol sakte hain:',
    '• kaun sa charger khaali hai?',
    '• kal subah 9 baje do ghante ke liye Gate 1 book karo',
    '• Gate 1 pe do ghante charge karo',
  ]);
  expect(text).not.toMatch(/\p{Script=Devanagari}/u);
});

test('questions are asked in Hinglish', async () => {
  const driver = program.driver();
  expect(await driver.says('l5coqi book karo')).toMatchObject({ text: 'Kab se?', buttons: ['Abhi', '1 ghante baad'] });
  expect(await driver.says('kal shaam 5 baje')).toMatchObject({
    text: 'Kitni der ke liye?',
    buttons: ['30 minute', '1 ghanta', '2 ghante'],
  });
  expect((await driver.says('ek ghanta')).text).toContain(
    'Book ho gaya: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm se 6:00 pm IST (1 ghanta).',
  );
});

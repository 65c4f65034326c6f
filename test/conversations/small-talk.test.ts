import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
  await program.reset();
});
afterAll(() => program.stop());

test.each([
  ['great, thanks', 'You are welcome. I am here whenever you need a charger.'],
  ['Thank you so much!', 'You are welcome. I am here whenever you need a charger.'],
  ['awesome 👍', 'Glad to help. I am here whenever you need a charger.'],
  ['bye', 'Goodbye, and a safe drive.'],
  ['ok', 'All right. Just say so when you need something.'],
  ['bahut shukriya bhai', 'Koi baat nahi. Charger chahiye ho to bataiye.'],
  ['बहुत धन्यवाद', 'कोई बात नहीं। चार्जर की ज़रूरत हो तो बताइए।'],
  ['अलविदा', 'फिर मिलेंगे, सफ़र सुरक्षित रहे।'],
])('"%s" is answered in kind', async (said, text) => {
  const driver = program.driver();
  if (text.startsWith('Koi')) await driver.says('l5coqi free hai kya?');
  expect((await driver.says(said)).text).toBe(text);
  expect(await program.orders()).toEqual([]);
});

test('what says anything else is not small talk', async () => {
  for (const said of ['thanks for nothing you broke my car', 'good charger tower', 'ok google'])
    expect((await program.driver().says(said)).text).toMatch(/^I did not/);
});

test('after an order, "cancel that" asks whether to take it back', async () => {
  const driver = program.driver();
  await driver.says('start charging on l5coqi for 2 hours');
  await driver.hears();
  expect((await driver.says('cancel that')).text).toBe('Shall I take back what I have just done for you?');
  expect((await driver.presses('Yes')).text).toBe('Asking Gate 1 (l5coqi) to stop…');
});

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
  ['👍', 'All right. Just say so when you need something.'],
  ['🙏🏽', 'Glad to help. I am here whenever you need a charger.'],
  ['yes', 'I have no question open just now. What would you like me to do?'],
  ['haan kar do', 'Abhi mera koi sawaal baaki nahi hai. Bataiye, kya karun?'],
  ['हाँ', 'अभी मेरा कोई सवाल बाकी नहीं है। बताइए, क्या करूँ?'],
  [
    'are you a human?',
    "I am Kazam's charging assistant, a program and not a person. I find, book, start and stop chargers for you.",
  ],
  ['तुम कौन हो', 'मैं Kazam का चार्जिंग सहायक हूँ, इंसान नहीं, एक प्रोग्राम। मैं आपके लिए चार्जर ढूँढता, बुक करता, चालू और बंद करता हूँ।'],
  ["you're useless", 'I am sorry. Please tell me in a few words what you need, or write "help" for examples.'],
])('"%s" is answered in kind', async (said, text) => {
  const driver = program.driver();
  if (/^(Koi|Abhi)/.test(text)) await driver.says('l5coqi free hai kya?');
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

test('a thumb answers a question for yes or no, and no other', async () => {
  const driver = program.driver();
  await driver.says('book l5coqu tomorrow 5pm for an hour');
  expect((await driver.says('👍')).text).toMatch(/^Booked for you: Gate 1 \(l5coqi\), Tue 9 Feb, 5:00 pm/);
  const other = program.driver();
  await other.says('book l5coqu tomorrow 7pm for an hour');
  expect((await other.says('👎🏽')).text).toBe('All right, I will leave it. Nothing has been changed.');
  const third = program.driver();
  await third.says('book gate 1 tomorrow');
  expect((await third.says('👍')).text).toBe('At what time on Tue 9 Feb?');
});

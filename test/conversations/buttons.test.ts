import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

const USED = 'That button has been used already. If you want it once more, please say so in words.';
const GONE = 'That button no longer works. Please say what you would like.';

test('pressed fifty times at once by five people, a button acts once, and for its own person', async () => {
  const driver = program.driver();
  const others = Array.from({ length: 4 }, () => program.driver());
  await driver.says('book l5coqi tomorrow at 3pm');
  const choice = driver.choiceOf('1 hour');
  const pressing = [driver, ...others].flatMap((each) => Array.from({ length: 10 }, () => each.sends({ choice })));
  await Promise.all(pressing);
  const answersOf = async (each: Speaker) => {
    const answers: string[] = [];
    for (let heard = 0; heard < 10; heard++) answers.push((await each.hears()).text);
    return answers;
  };
  const own = await answersOf(driver);
  expect(own.filter((text) => text.startsWith('Booked for you'))).toHaveLength(1);
  expect(own.filter((text) => text === USED)).toHaveLength(9);
  for (const other of others) expect(new Set(await answersOf(other))).toEqual(new Set([GONE]));
  expect(await program.orders()).toHaveLength(1);
});

test('of the buttons under one message only one can be chosen', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow at 3pm');
  await driver.presses('1 hour');
  expect((await driver.presses('2 hours')).text).toBe(USED);
  expect(await program.orders()).toHaveLength(1);
});

test("somebody else's button does nothing", async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  const other = program.driver();
  await other.sends({ choice: driver.choiceOf('Undo') });
  expect((await other.hears()).text).toBe(GONE);
  expect(await program.orders()).toHaveLength(1);
});

test('a day later a button is no longer good', async () => {
  const driver = program.driver();
  await driver.says('book l5coqi tomorrow 3pm for an hour');
  await program.clock({ advance_s: 24 * 3600 + 60 });
  expect((await driver.presses('Undo')).text).toBe(GONE);
  expect(await program.orders()).toHaveLength(1);
});

test('the yes of an earlier question does not confirm a later one', async () => {
  const driver = program.driver();
  await driver.says('book l5coqu tomorrow 3pm for an hour');
  const earlier = driver.choiceOf('Yes');
  await driver.says('book l5coqu tomorrow 5pm for an hour');
  await driver.sends({ choice: earlier });
  expect((await driver.hears()).text).toBe(GONE);
  expect(await program.orders()).toEqual([]);
});

test.each(['nonsense', 'AAAAAAAAAAAAAAAA.0', '.', '__proto__.0', 'ऄ.1'])(
  'an unknown button %s does nothing',
  async (choice) => {
    const driver = program.driver();
    await driver.sends({ choice });
    expect((await driver.hears()).text).toBe(GONE);
    expect(await program.orders()).toEqual([]);
  },
);

test('a button of a message that asks nothing can be pressed again where it only looks', async () => {
  const driver = program.driver();
  await driver.says('is l5coqi free tomorrow at 5pm?');
  expect((await driver.presses('Book it')).text).toContain('Booked for you: Gate 1 (l5coqi), Tue 9 Feb, 5:00 pm');
});

test('a button that shows something may be written instead, in full or in part', async () => {
  const driver = program.as('asha');
  await driver.says('show my charges last month');
  expect((await driver.says('as a chart')).picture).toBeDefined();
  await driver.says('show my charges last month');
  expect((await driver.says('file')).file).toBeDefined();
  await driver.says('mere pichhle mahine ke charge dikhao');
  expect((await driver.says('chart mein')).picture).toBeDefined();
  await driver.says('मेरे पिछले महीने के चार्ज दिखाओ');
  expect((await driver.says('चार्ट')).picture).toBeDefined();
});

test('a part that several buttons have means none of them', async () => {
  const driver = program.as('asha');
  await driver.says('मेरे पिछले महीने के चार्ज दिखाओ');
  expect((await driver.says('में')).text).toBe('मैं यह समझ नहीं पाया, इसलिए कुछ नहीं किया।');
});

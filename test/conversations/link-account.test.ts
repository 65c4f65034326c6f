import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
  await program.reset();
});
afterAll(() => program.stop());

test('who is linked is offered to connect Alexa, and gets a code to say', async () => {
  const driver = program.driver();
  expect(await driver.says('link my account')).toMatchObject({
    text: 'This chat is linked to your Kazam account already.',
    buttons: ['Connect Alexa'],
  });
  const { text } = await driver.presses('Connect Alexa');
  expect(text.replace(/(\d ){7}\d/, '<code>')).toBe(
    'Say to Alexa "open kazam charging", and then "my code is <code>". The code is good for ten minutes and for one speaker. ' +
      'Whoever says it can charge in your name, so show it to nobody.',
  );
});

test('a stranger is offered no code', async () => {
  expect((await program.as('guest').says('link my account')).buttons).toEqual([]);
});

import { join } from 'node:path';
import { createThread, type Thread } from '../../src/voice/thread';

let thread: Thread<string, string>;

beforeEach(() => {
  thread = createThread(join(__dirname, 'mortal-thread.cjs'), {}, 1000);
});
afterEach(() => thread.close());

const threadOf = (answer: string): string | undefined => answer.split(' from ')[1];

test('questions are answered in their order by one thread that stays', async () => {
  const answers = await Promise.all(['one', 'two', 'three'].map((question) => thread.ask(question)));
  expect(answers.map((answer) => answer.split(' ')[0])).toEqual(['one', 'two', 'three']);
  expect(new Set(answers.map(threadOf)).size).toBe(1);
});

test.each([
  ['end', 'died'],
  ['throw', 'died'],
  ['fail', 'failed'],
  ['spin', 'took_too_long'],
])('when asked to %s it %s, and the next question is answered by a new one', async (question, why) => {
  const before = threadOf(await thread.ask('hello'));
  const doomed = thread.ask(question);
  const next = thread.ask('still there');
  await expect(doomed).rejects.toMatchObject({ name: 'ThreadError', why });
  expect(await next).toContain('still there');
  expect(threadOf(await next)).not.toBe(before);
});

test('a script that does not start is told, and asked for again each time', async () => {
  const missing = createThread<string, string>(join(__dirname, 'nowhere.cjs'), {}, 1000);
  await expect(missing.warm()).rejects.toMatchObject({ why: 'died' });
  await expect(missing.ask('hello')).rejects.toMatchObject({ why: 'died' });
  await missing.close();
});

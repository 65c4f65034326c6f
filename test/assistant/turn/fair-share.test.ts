import { type LocalProgram, startProgram } from '../../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
  await program.reset();
});
afterAll(() => program.stop());

const TOO_MANY = 'That was more than I can take at once.';

test('who floods is told once, is not heard for a minute, and keeps nobody else from an answer', async () => {
  const flooding = program.driver();
  const other = program.driver();
  await Promise.all(Array.from({ length: 85 }, () => flooding.sends({ text: 'start charging on l5coqi for 2 hours' })));
  expect((await other.says('is l5coqi free?')).text).toContain('Gate 1 (l5coqi)');
  await program.settle();
  const heard = await flooding.unheard();
  expect(heard.filter((text) => text.startsWith(TOO_MANY))).toHaveLength(1);
  expect(heard.length).toBeLessThan(80);
  expect((await program.orders()).length).toBe(1);

  await program.clock({ advance_s: 180 });
  await flooding.sends({ text: 'what can you do?' });
  await program.settle();
  expect((await flooding.unheard()).at(-1)).toContain('You can say things like:');
}, 60_000);

test('what was written over hours and comes all at once is no flood', async () => {
  const patient = program.driver();
  for (let hour = 0; hour < 2; hour++) {
    await Promise.all(Array.from({ length: 35 }, () => patient.sends({ text: 'what can you do?' })));
    await program.clock({ advance_s: 3600 });
  }
  expect((await patient.unheard()).filter((text) => text.startsWith(TOO_MANY))).toEqual([]);
}, 60_000);

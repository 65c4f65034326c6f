import { type LocalProgram, startProgram } from '../helpers/local-program';

const PEOPLE = JSON.stringify([
  { id: 'meera', name: 'Meera', role: 'operator', userId: '919900000003' },
  { id: 'asha', name: 'Asha', role: 'operator', userId: '919900000001', timezone: 'America/New_York' },
  { id: 'ravi', name: 'Ravi', role: 'driver', userId: '919900000002' },
]);

let program: LocalProgram;

beforeEach(async () => {
  program = await startProgram({ PEOPLE });
  await program.reset();
});
afterEach(() => program.stop());

test('on Monday at nine in their own zone, once, to operators who were there before', async () => {
  const [meera, asha, ravi] = [program.as('meera'), program.as('asha'), program.as('ravi')];
  for (const each of [meera, asha, ravi]) await each.says('help');
  await program.clock({ set: '2027-02-15T08:59:30+05:30' });
  await program.settle();
  expect(await meera.unheard()).toEqual([]);
  await program.clock({ set: '2027-02-15T09:00:30+05:30' });
  await program.settle();
  const told = await meera.hears();
  expect(told).toMatchObject({
    text: expect.stringMatching(/^Your weekly report\. All chargers, Mon 8 Feb to Sun 14 Feb: /),
    buttons: ['No more weekly reports'],
  });
  await program.clock({ advance_s: 3600 });
  expect(await meera.unheard()).toEqual([]);
  expect(await asha.unheard()).toEqual([]);
  await program.clock({ set: '2027-02-15T09:00:30-05:00' });
  await program.settle();
  expect((await asha.hears()).text).toMatch(/^Your weekly report\. All chargers, Mon 8 Feb to Sun 14 Feb: /);
  expect(await ravi.unheard()).toEqual([]);
});

test('switched off, it does not come; one who speaks first on that Monday waits for the next', async () => {
  const meera = program.as('meera');
  await meera.says('help');
  await program.settle();
  expect(await meera.unheard()).toEqual([]);
  await meera.says('settings');
  expect((await meera.presses('No weekly report')).text).toBe(
    'All right, no more weekly reports. You can still ask me for one any time.',
  );
  await program.clock({ set: '2027-02-15T09:05:00+05:30' });
  await program.settle();
  expect(await meera.unheard()).toEqual([]);
});

import { type LocalProgram, startProgram } from '../helpers/local-program';
import type { Speaker } from '../helpers/speaker';

let program: LocalProgram;
let meera: Speaker;

/** Every test starts with a site that has been looked at, and an operator who has spoken. */
beforeEach(async () => {
  program = await startProgram();
  await program.reset();
  meera = program.as('meera');
  await meera.says('help');
  await program.settle();
});
afterEach(() => program.stop());

const minute = () => program.clock({ advance_s: 60 });

test('what goes wrong is told once, when it has lasted for two looks; and once that it is over', async () => {
  await program.device('l5coqi', { charge_state: 11 });
  await program.device('3654e5', { network: false });
  await minute();
  expect(await meera.unheard()).toEqual([]);
  await minute();
  expect(await meera.hears()).toMatchObject({
    text: 'Something has gone wrong:\n• Gate 1 (l5coqi): its emergency switch is pressed\n• Gate 2 (3654e5): offline',
    buttons: ['What is wrong now?', 'No more alerts'],
  });
  await program.clock({ advance_s: 600 });
  expect(await meera.unheard()).toEqual([]);
  await program.device('l5coqi', { charge_state: 0 });
  await minute();
  await minute();
  expect((await meera.hears()).text).toBe('All right again:\n• Gate 1 (l5coqi)');
  await program.clock({ advance_s: 600 });
  expect(await meera.unheard()).toEqual([]);
});

test('what comes and goes within a minute is not told, nor what was wrong before', async () => {
  for (let times = 0; times < 3; times++) {
    await program.device('l5coqi', { charge_state: 3 });
    await minute();
    await program.device('l5coqi', { charge_state: 0 });
    await minute();
  }
  expect(await meera.unheard()).toEqual([]);
  expect((await meera.says('what is wrong?')).text).toMatch(
    /^One charger has a problem just now:\n• Visitor Parking \(vee9hn\): offline \(last online /,
  );
});

test('a trouble that turns into another is told as the other', async () => {
  await program.device('l5coqi', { charge_state: 12 });
  await program.clock({ advance_s: 180 });
  expect((await meera.hears()).text).toBe('Something has gone wrong:\n• Gate 1 (l5coqi): it has no power');
  await program.device('l5coqi', { network: false });
  await program.clock({ advance_s: 180 });
  expect((await meera.hears()).text).toBe('Something has gone wrong:\n• Gate 1 (l5coqi): offline');
});

test('who has switched alerts off hears none; drivers never do; switched on again, the next one comes', async () => {
  const driver = program.driver();
  await driver.says('help');
  await meera.says('what is wrong?');
  expect((await meera.presses('No more alerts')).text).toBe(
    'All right, no more alerts. You can still ask me any time what is wrong.',
  );
  await program.device('l5coqi', { charge_state: 3 });
  await program.clock({ advance_s: 180 });
  await meera.says('what is wrong?');
  expect((await meera.presses('Alert me again')).text).toMatch(
    /^All right, I will tell you here when something goes wrong/,
  );
  expect(await meera.unheard()).toEqual([]);
  await program.device('l5coqi', { charge_state: 0 });
  await program.clock({ advance_s: 180 });
  expect((await meera.hears()).text).toBe('All right again:\n• Gate 1 (l5coqi)');
  expect(await driver.unheard()).toEqual([]);
});

test('a charger that was taken out of service is not in trouble', async () => {
  await meera.says('disable l5coqi');
  await meera.presses('Yes');
  await meera.hears();
  await program.device('l5coqi', { network: false });
  await program.clock({ advance_s: 300 });
  expect(await meera.unheard()).toEqual([]);
});

test('the whole site is asked for once a minute, however many look at it', async () => {
  await program.driver().says('tell me when tower a is free');
  const before = (await program.log('/getDeviceState')).length;
  await minute();
  const after = (await program.log('/getDeviceState')).slice(before);
  expect(after.map(({ body }) => body)).toEqual([{ device_id: '*' }]);
});

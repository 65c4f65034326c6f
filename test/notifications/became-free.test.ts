import { type LocalProgram, startProgram } from '../helpers/local-program';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test('told once when it becomes available, with what can be done then', async () => {
  const waiting = program.driver();
  expect((await waiting.says('tell me when 3pt6d3 is free')).text).toBe(
    'Tower A (3pt6d3): busy. I will tell you here once, when it becomes available within the next 24 hours.',
  );
  await waiting.says('tell me when tower a is free');
  const before = (await program.log()).length;
  await program.clock({ advance_s: 60 });
  expect((await program.log()).slice(before).map(({ path, body }) => [path, body])).toEqual([
    ['/getDeviceState', { device_id: '*' }],
  ]);
  expect(await waiting.unheard()).toEqual([]);
  await program.device('3pt6d3', { connector_id: 0 }, '/unplug');
  await program.clock({ advance_s: 120 });
  expect(await waiting.hears()).toMatchObject({
    text: 'Tower A (3pt6d3) is available now. Others may be waiting too: whoever starts first has it.',
    buttons: ['Start charging', 'Book now'],
  });
  await program.clock({ advance_s: 3600 });
  expect(await waiting.unheard()).toEqual([]);
});

test('one that is available is said to be so, and not watched', async () => {
  const driver = program.driver();
  expect(await driver.says('tell me when l5coqi is free')).toMatchObject({
    text: 'Gate 1 (l5coqi) is available right now.',
    buttons: ['Start charging', 'Book it'],
  });
  await program.clock({ advance_s: 120 });
  expect(await driver.unheard()).toEqual([]);
});

test('somebody’s booking, now or within a quarter of an hour, is not free; one’s own is', async () => {
  const waiting = program.driver();
  await waiting.says('tell me when 3pt6d3 is free');
  await program.driver().says('book 3pt6d3 today 10:10am for an hour');
  await program.device('3pt6d3', { connector_id: 0 }, '/unplug');
  await program.clock({ advance_s: 300 });
  expect(await waiting.unheard()).toEqual([]);
  await program.clock({ set: '2027-02-08T11:08:00+05:30' });
  expect(await waiting.unheard()).toEqual([]);
  await program.clock({ set: '2027-02-08T11:11:00+05:30' });
  expect((await waiting.hears()).text).toContain('Tower A (3pt6d3) is available now.');
});

test('what is booked or closed is waited for, and said as it is', async () => {
  await program.driver().says('book l5coqi today 10:10am for an hour');
  expect((await program.driver().says('tell me when l5coqi is free')).text).toBe(
    'Gate 1 (l5coqi): busy (between 10:10 am and 11:10 am IST). I will tell you here once, when it becomes available within the next 24 hours.',
  );
  await program.clock({ set: '2027-02-08T23:00:00+05:30' });
  const driver = program.driver();
  expect((await driver.says('tell me when clubhouse is free')).text).toContain(
    'closed just now (open 6:00 am to 10:00 pm)',
  );
  await program.clock({ advance_s: 300 });
  expect(await driver.unheard()).toEqual([]);
});

test('the one just asked about is meant where none is named', async () => {
  const driver = program.driver();
  await driver.says('3pt6d3 kab khaali hoga?');
  expect((await driver.says('khaali hote hi batana')).text).toContain('Tower A (3pt6d3): ');
  const other = program.driver();
  expect((await other.says('khaali hote hi batana')).text).toBe('Kaun sa charger?');
});

import { epoch, type LocalProgram, MONDAY_10, startProgram } from '../helpers/local-program';

const PEOPLE = JSON.stringify([
  { id: 'meera', name: 'Meera', role: 'operator', userId: '919900000003' },
  { id: 'asha', name: 'Asha', role: 'operator', userId: '919900000001', timezone: 'America/New_York' },
  { id: 'ravi', name: 'Ravi', role: 'driver', userId: '919900000002' },
  { id: 'guest', name: 'Lee', role: 'operator', userId: '919900000004', timezone: 'Europe/London' },
]);

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram({ PEOPLE });
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

/** The clock goes on while a question is on its way: half a minute is the same moment. */
const about = (iso: string): number => expect.closeTo(epoch(iso), -2);

test('the last 7 days of all chargers, the worst first', async () => {
  const { text } = await program.as('meera').says('सभी चार्जर का अपटाइम बताओ');
  expect(text.split('\n')[0]).toMatch(/सबसे ख़राब पहले:$/);
  expect(text.split('\n').slice(1)).toEqual([
    'Visitor Parking (vee9hn): 71.4 %',
    'Fast Charger (73df56): 95.1 %',
    'Tower B (2kdpzr): 96.4 %',
    'Tower A (3pt6d3): 97.9 %',
    'Clubhouse (ggw52e): 98.3 %',
    'Gate 2 (3654e5): 98.7 %',
    'Gate 1 (l5coqi): 99.2 %',
    'Basement (4rnhvu): 99.6 %',
  ]);
  expect((await program.log('/getDeviceUptime')).map(({ body }) => body)).toMatchObject([
    { start_time: epoch('2027-02-01T00:00:00+05:30'), end_time: about(MONDAY_10) },
  ]);
});

test('a period of an operator elsewhere begins at a midnight in India all the same', async () => {
  const { text } = await program.as('asha').says('uptime of l5coqi last week');
  expect(text).toBe(
    'Uptime, Sun 24 Jan, 1:30 pm to Mon 1 Feb, 12:00 am EST, the worst first:\nGate 1 (l5coqi): 99.2 %',
  );
});

test('an operator west of India, early in the morning: the day in India is the one that has begun there', async () => {
  await program.clock({ set: '2027-07-06T01:00:00+05:30' });
  await program.as('guest').says('uptime of l5coqi today');
  const [{ body } = { body: {} }] = await program.log('/getDeviceUptime');
  // Monday 20:30 in London: "today" began there on Monday at midnight, which was already 4:30 am in India.
  expect(body).toMatchObject({
    start_time: epoch('2027-07-05T00:00:00+05:30'),
    end_time: about('2027-07-06T01:00:00+05:30'),
  });
});

test('a chart of several, by their names', async () => {
  const { picture } = await program.as('meera').says('uptime of all chargers last week');
  expect(picture).toMatch(
    /^Uptime, Mon 1 Feb to Sun 7 Feb, the worst first\. Uptime \(%\)\. Visitor Parking: 71\.4, .*Basement: 99\.6$/,
  );
  expect(await program.as('meera').says('uptime of l5coqi last week')).not.toHaveProperty('picture');
});

test('a driver is refused', async () => {
  expect((await program.as('ravi').says('uptime of all chargers last week')).text).toBe(
    'Only operators of the site can do that. Nothing has been changed.',
  );
  expect(await program.log('/getDeviceUptime')).toEqual([]);
});

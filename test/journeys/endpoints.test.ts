import { readFile } from 'node:fs/promises';
import { type LocalProgram, startProgram } from '../helpers/local-program';
import { createSpeaker } from '../helpers/speaker';

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram({ PEOPLE: JSON.stringify(PEOPLE) });
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

/** Somebody new for every journey, so that nothing of one is open in the next. */
const PEOPLE = Array.from({ length: 20 }, (_, index) =>
  ['driver', 'operator'].map((role) => ({
    id: `${role}-${index}`,
    name: `${role} ${index}`,
    role,
    userId: String(917700000000 + index * 2 + role.length),
  })),
).flat();

/** What is pressed where the sentence alone is asked about first. */
interface Journey {
  path: string;
  says: string;
  presses?: string;
  operator?: true;
  /** What has to be true before. */
  before?: string[];
  body: object;
}

const JOURNEYS: Journey[] = [
  { path: '/getTransactions', says: 'show my charges this month', body: { offset: 0, limit: 25 } },
  {
    path: '/getLatestTransaction',
    says: 'show the last charge on l5coqi',
    operator: true,
    body: { device_id: 'l5coqi' },
  },
  { path: '/getTransactionDetails', says: 'show charge 12345678', body: { txn_id: '12345678' } },
  { path: '/getDeviceState', says: 'is l5coqi free?', body: { device_id: 'l5coqi' } },
  {
    path: '/getDeviceDetails',
    says: 'ccs chargers near Indiranagar',
    body: { loc: '[12.9719,77.6412]', socket: 'ccs' },
  },
  { path: '/enableDevice', says: 'enable 2kdpzr', presses: 'Yes', operator: true, body: { device_id: '2kdpzr' } },
  { path: '/disableDevice', says: 'disable l5coqi', presses: 'Yes', operator: true, body: { device_id: 'l5coqi' } },
  {
    path: '/startTransaction',
    says: 'start charging on l5coqi for 2 hours',
    body: { device_id: 'l5coqi', connector_id: 0, duration: 7200 },
  },
  {
    path: '/stopTransaction',
    says: 'stop charging',
    before: ['start charging on l5coqi for 2 hours'],
    body: { device_id: 'l5coqi', connector_id: 0 },
  },
  {
    path: '/configDevice',
    says: 'set the rate of l5coqi to 12',
    presses: 'Yes',
    operator: true,
    body: { device_id: 'l5coqi', rate: 12 },
  },
  {
    path: '/raw',
    says: 'set the voltage threshold of l5coqi to 270',
    presses: 'Yes',
    operator: true,
    body: { device_id: 'l5coqi', cp_cmd: 3, vthresh: 270 },
  },
  { path: '/getTariffDetails', says: 'how much does l5coqi cost?', body: { tariff_id: 'EOCMi4' } },
  {
    path: '/booking/createBooking',
    says: 'book l5coqi tomorrow 3pm for an hour',
    body: { device_id: 'l5coqi', connector_id: 0, duration: 3600 },
  },
  {
    path: '/booking/getBookings',
    says: 'is l5coqi free tomorrow at 5pm?',
    body: { device_id: 'l5coqi', duration: 3600 },
  },
  {
    path: '/booking/cancelBooking',
    says: 'cancel my booking',
    before: ['book l5coqi tomorrow 3pm for an hour'],
    body: { booking_id: 'bk1001' },
  },
  { path: '/getDeviceUptime', says: 'uptime of l5coqi last week', operator: true, body: { device_id: ['l5coqi'] } },
];

let journey = 0;

test.each(JOURNEYS)('"$says" reaches $path', async ({ path, says, presses, operator, before = [], body }) => {
  journey += 1;
  const person = createSpeaker(program.url, `${operator ? 'operator' : 'driver'}-${journey}`, '');
  for (const text of before) {
    await person.sends({ text });
    await program.settle();
  }
  if (says === 'enable 2kdpzr') await program.device('2kdpzr', { charge_state: 1 });
  const calls = async () => (await program.log(path)).map((entry) => entry.body);
  const earlier = (await calls()).length;
  await person.sends({ text: says });
  await program.settle();
  if (presses !== undefined) {
    while (!(await person.hears()).buttons.includes(presses));
    expect((await calls()).slice(earlier)).toEqual([]);
    await person.sends({ choice: person.choiceOf(presses) });
    await program.settle();
  }
  expect((await calls()).slice(earlier)).toContainEqual(expect.objectContaining(body));
  person.leaves();
});

test('these are all of them', async () => {
  const collection = await readFile('src/platform/kazam-platform.postman_collection.json', 'utf8');
  const paths = [...collection.matchAll(/https:\/\/platform\.kazam\.in(\/[\w/]+)/g)].map(([, path]) => path);
  expect(new Set(JOURNEYS.map(({ path }) => path))).toEqual(new Set(paths));
});

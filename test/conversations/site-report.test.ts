import { siteReport } from '../../conversations/site-report';
import { Temporal } from '../../src/assistant/time';
import { type LocalProgram, startProgram } from '../helpers/local-program';

const MONDAY = Temporal.ZonedDateTime.from('2027-02-08T10:00[Asia/Kolkata]');

let program: LocalProgram;

beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

test("an operator's list of charges is the site's report, with a picture of its hours", async () => {
  expect(await program.as('meera').says('show all charges last week')).toMatchObject({
    text: [
      "All chargers, Mon 1 Feb to Sun 7 Feb: 68 charges, 519.9 kWh, income ₹7,927.20 at today's prices.",
      'In use 4 % of the time, most on Mon 1 Feb, 9:00 am to 10:00 am IST (22 %).',
      'Used most: Gate 1 (l5coqi), 8 %. Used least: Basement (4rnhvu), 2 %.',
      'No charge failed.',
    ].join('\n'),
    buttons: ['As a chart', 'As a file', 'Only my own'],
    picture: expect.stringMatching(
      /^All chargers, Mon 1 Feb to Sun 7 Feb\. In use \(%\), by hour of the day\. Mon 1 Feb 9: 22, /,
    ),
  });
});

test('charges that a fault of the charger ended are counted as failures, by reason', async () => {
  await program.device('3pt6d3', { charge_state: 8 });
  const { text } = await program.as('meera').says('show all charges today');
  expect(text).toContain('Charges that failed: 1 (the charger had a fault: 1).');
});

test('every page of it is read, and every charge is in the file', async () => {
  const meera = program.as('meera');
  const { text } = await meera.says('show all charges last month');
  expect(text.split('\n')[0]).toMatch(/^All chargers, Fri 1 Jan to Sun 31 Jan: 2\d\d charges, /);
  const count = Number(/(\d+) charges/.exec(text)?.[1]);
  const offsets = (await program.log('/getTransactions')).map(({ body }) => (body as { offset: number }).offset);
  expect(offsets).toEqual(Array.from({ length: Math.ceil(count / 25) }, (_, page) => page * 25));
  const { file } = await meera.presses('As a file');
  const csv = await (await fetch(program.url + file?.address)).text();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1);
});

test('of one charger; the next question is about the site again', async () => {
  const meera = program.as('meera');
  expect((await meera.says('charges on gate 1 last week')).text).toMatch(
    /^Gate 1 \(l5coqi\), Mon 1 Feb to Sun 7 Feb: \d+ charges, .*\nIn use 8 % of the time, most on .*\nNo charge failed\.$/,
  );
  expect((await meera.presses('Only my own')).text).toMatch(/ on Gate 1 \(l5coqi\), Mon 1 Feb to Sun 7 Feb/);
  expect((await meera.says('charges on gate 2 last week')).text).toMatch(
    /^Gate 2 \(3654e5\), Mon 1 Feb to Sun 7 Feb: /,
  );
});

test('by command, for last week, in the words spoken before', async () => {
  const meera = program.as('meera');
  await meera.says('madad chahiye');
  expect((await meera.says('/report')).text).toMatch(
    /^Sabhi charger, Mon 1 Feb se Mon 8 Feb: \d+ charge, .* ki kamai\.\n/,
  );
  expect((await meera.presses('Pichhle hafte ki report')).text).toMatch(
    /^Sabhi charger, Mon 1 Feb se Sun 7 Feb: 68 charge, /,
  );
});

test('a driver sees their own only', async () => {
  expect((await program.driver().says('/report')).text).toBe(
    'Only operators of the site can do that. Nothing has been changed.',
  );
  expect((await program.driver().says('show all charges last week')).text).toBe(
    'You had no charges (Mon 1 Feb to Sun 7 Feb).',
  );
});

const LAST_WEEK = { from: '2027-02-01T00:00:00+05:30', to: '2027-02-08T00:00:00+05:30' };
const LAST_MONTH = { from: '2027-01-01T00:00:00+05:30', to: '2027-02-01T00:00:00+05:30' };

test.each([
  ['site report', {}],
  ['Show me the report', {}],
  ['site report for last week', LAST_WEEK],
  ['pichhle hafte ki report dikhao', LAST_WEEK],
  ['पिछले हफ़्ते की रिपोर्ट', LAST_WEEK],
  ['report for last month.', LAST_MONTH],
  ['what did we earn last month?', LAST_MONTH],
  ['how busy were we yesterday', { from: '2027-02-07T00:00:00+05:30', to: '2027-02-08T00:00:00+05:30' }],
  ['pichhle mahine ki kamai', LAST_MONTH],
])('"%s" asks for the report', (text, slots) => {
  expect(siteReport.command?.(text, MONDAY)).toEqual({ intent: 'site_report', slots });
});

test.each(['report l5coqi', 'report for the day before', 'I want to report a fault', 'book it'])(
  '"%s" does not',
  (text) => {
    expect(siteReport.command?.(text, MONDAY)).toBeUndefined();
  },
);

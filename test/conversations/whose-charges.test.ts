import { type LocalProgram, startProgram } from '../helpers/local-program';
import { createSpeaker, type Speaker } from '../helpers/speaker';

let program: LocalProgram;
let fresh = 0;

const OPERATORS = Array.from({ length: 12 }, (_, index) => ({
  id: `operator-${index + 1}`,
  name: `Operator ${index + 1}`,
  role: 'operator',
  userId: String(917700000001 + index),
}));

beforeAll(async () => {
  program = await startProgram({ PEOPLE: JSON.stringify(OPERATORS) });
});
afterAll(() => program.stop());
beforeEach(() => program.reset());

/** An operator with nothing open from before. */
function operator(): Speaker {
  const { id, userId } = OPERATORS[fresh++] ?? { id: '', userId: '' };
  return createSpeaker(program.url, id, userId);
}

const asked = async () => (await program.log('/getTransactions')).map(({ body }) => body);
const SITE = /^All chargers, Mon 1 Feb to Sun 7 Feb: 68 charges/;

test.each([
  'show my charges last week',
  'how much did I spend last week?',
  'mere last week ke transactions dikhao',
  'मैंने पिछले हफ़्ते कितना खर्च किया',
])('an operator’s own: %s', async (text) => {
  const who = operator();
  await who.says(text);
  expect(await asked()).toEqual([expect.objectContaining({ user_id: who.userId })]);
  who.leaves();
});

test.each(['show all charges last week', 'show charges last week', "can I see the site's charges last week"])(
  'the site’s: %s',
  async (text) => {
    const who = operator();
    expect((await who.says(text)).text).toMatch(SITE);
    who.leaves();
  },
);

test('from one’s own to the site’s by a press or in words', async () => {
  const who = operator();
  await who.says('start charging on l5coqi for 1 hour');
  await who.hears();
  const told = await who.says('show my charges today');
  expect(told.buttons).toEqual(['Last one in detail', 'As a chart', 'As a file', 'The whole site']);
  expect((await who.presses('The whole site')).text).toMatch(/^All chargers, Mon 8 Feb: /);
  await who.says('show my charges last week');
  expect((await who.says('show all charges last week')).text).toMatch(SITE);
  who.leaves();
});

test('the last charge on a charger: anybody’s, or one’s own', async () => {
  const who = operator();
  expect((await who.says('show the last charge on 3654e5')).text).toMatch(/^Charge \d+ on Gate 2/);
  expect((await who.says('show my last charge on 3654e5')).text).toBe('You have not charged on Gate 2 (3654e5) yet.');
  who.leaves();
});

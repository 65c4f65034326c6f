import { patched, trial } from './breed';
import { MUTANTS } from './mutants';

test('there are at least twelve, each of its own', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(12);
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});

test.each(MUTANTS)('$name: can still be bred', (mutant) => {
  for (const { file, replace } of mutant.patches) expect(patched(mutant, file)).toContain(replace);
});

/** Those that are found at once; `npm run chaos -- --mutants` hunts them all. */
const QUICK = [
  'no ledger at all: every delivery acts',
  'a start is sent again after a timeout',
  'answered before the queue has it',
  'an outcome is posted, not edited into its message',
  'what expired is believed until it is deleted',
  'old words are obeyed',
  'an earlier message undoes a later one',
];

test.each(MUTANTS.filter(({ name }) => QUICK.includes(name)))(
  '$name: does not survive',
  async (mutant) => {
    expect(await trial(mutant)).toMatchObject({ sentence: expect.stringMatching(mutant.killedBy) });
  },
  60_000,
);

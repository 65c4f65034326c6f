import { manyPeople } from '../test/helpers/many-people';
import { print } from './print';

const PEOPLE = 10_000;
/** What is remembered of words has its bounds; so many people reach them. */
const EARLIER = 4_000;

/** Ten thousand people in one process, their turns mixed: whether anything of one reaches another, and what stays of a turn. */
export async function run(): Promise<void> {
  await manyPeople(EARLIER, 2);
  const { crossed, bytesPerTurn, ...figures } = await manyPeople(PEOPLE);
  print('people', {
    ...figures,
    crossed: crossed.length,
    bytes_per_turn: bytesPerTurn,
    goal: 'crossed = 0, bytes_per_turn <= 1024',
  });
  for (const what of crossed.slice(0, 5)) print('people', { crossed: what });
}

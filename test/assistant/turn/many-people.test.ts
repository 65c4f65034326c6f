import { manyPeople } from '../../helpers/many-people';

test("of people who talk to one process at once, none is told what is another's", async () => {
  const { crossed, turns } = await manyPeople(120);
  expect(turns).toBe(360);
  expect(crossed).toEqual([]);
}, 120_000);

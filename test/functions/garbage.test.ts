import { takeGarbage } from './take-garbage';

test('garbage is refused by every door, and good requests among it are let in', async () => {
  const { statuses, thrown, refused, queued } = await takeGarbage(1, 3_000);
  expect({ thrown, refused }).toEqual({ thrown: [], refused: [] });
  expect(Object.keys(statuses).filter((status) => !['200', '400', '401', '413'].includes(status))).toEqual([]);
  expect(queued).toBeGreaterThan(200);
}, 120_000);

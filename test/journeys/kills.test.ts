import { killRun } from '../helpers/kill-run';

test('killed at random moments under load, it has one outcome and one answer for all that it acknowledged', async () => {
  const run = await killRun(4711, 5, 8);
  expect(run.broken).toEqual([]);
  expect(run.acknowledged).toBeGreaterThan(10);
  expect(run.booked + run.started).toBeGreaterThan(5);
}, 120_000);

import { killRun } from '../helpers/kill-run';

test('killed at random moments under load, it has one outcome and one answer for all that it acknowledged', async () => {
  const run = await killRun(4711, 5, 8);
  expect(run.broken).toEqual([]);
  expect(run.acknowledged).toBeGreaterThanOrEqual(8);
  expect(run.booked + run.started).toBeGreaterThan(0);
}, 600_000);

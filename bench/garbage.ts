import { takeGarbage } from '../test/functions/take-garbage';
import { print } from './print';
import { rounded } from './starts';

const REQUESTS = 100_000;

/** A hundred thousand requests that nobody should send, at every door: whether each is answered, how soon, and what stays. */
export async function run(): Promise<void> {
  const { thrown, refused, p99Ms, slowestMs, grownMb, ...taken } = await takeGarbage(1, REQUESTS);
  print('garbage', {
    ...taken,
    thrown: thrown.length,
    good_refused: refused.length,
    p99_ms: rounded(p99Ms),
    slowest_ms: rounded(slowestMs),
    grown_mb: rounded(grownMb),
    goal: 'thrown = 0, p99_ms <= 50, grown_mb <= 50, status in 200, 400, 401, 403, 413, 415',
  });
  for (const what of thrown.slice(0, 5)) print('garbage', { thrown: what });
}

import { killRun } from '../test/helpers/kill-run';
import { print } from './print';

const RUNS = 5;
const KILLS_A_RUN = 40;
const MESSAGES_A_LIFE = 6;

/** `npm start` under load, killed 200 times at random moments; the simulator's log, in a process of its own, is the referee. */
export async function run(): Promise<void> {
  const first = Number(process.env.BENCH_SEED ?? 1);
  for (let seed = first; seed < first + RUNS; seed++) {
    const { broken, ...figures } = await killRun(seed, KILLS_A_RUN, MESSAGES_A_LIFE);
    print('kills', { ...figures, broken: broken.length, goal: 'broken = 0' });
    for (const what of broken) print('kills', { broken: what });
  }
}

import { outage } from './load-outage';
import { pace } from './load-pace';
import { race } from './load-race';
import { sweeps } from './load-sweep';
import { webhooks } from './load-webhooks';

/** What a crowd, a silent platform and a long outage do to it. */
export async function run(): Promise<void> {
  await outage();
  await pace();
  await sweeps();
  await race();
  await webhooks();
}

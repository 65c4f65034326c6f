import { startDatabase } from '../../src/local/database';
import { createTableQueue } from '../../src/queue/table';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';
import { createMovableClock } from '../contracts/movable-clock';

/** Sends jobs without end, several at a time, and says which are safe, until it is killed. */
async function main(dataDir: string): Promise<void> {
  const clock = createMovableClock();
  const { endpoint } = await startDatabase({ dataDir });
  const client = createDynamoClient({ endpoint });
  await ensureTable(client, 'facts');
  const store = createStore({ client, table: 'facts', tenant: 'acme', clock });
  const handler = () => new Promise<void>(() => {});
  const queue = createTableQueue<number>({ store, name: 'messages', handler, clock, concurrency: 4, onDead: () => {} });
  await queue.start();
  let next = 0;
  const send = async (): Promise<void> => {
    const job = next++;
    await queue.send(job, { group: 'g', id: `job${job}` });
    process.stdout.write(`${job}\n`);
    await send();
  };
  await Promise.all([send(), send(), send(), send()]);
}

void main(process.argv[2] ?? '');

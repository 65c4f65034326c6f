import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { StoreError } from '../../src/assistant/errors';
import { type Handler, LaterError } from '../../src/assistant/queue';
import type { Store } from '../../src/assistant/store';
import { type Database, startDatabase } from '../../src/local/database';
import { createTableQueue } from '../../src/queue/table';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';
import { createMovableClock } from '../contracts/movable-clock';
import { describeQueue, type TestJob } from '../contracts/queue-contract';

const clock = createMovableClock();
let database: Database;
let client: DynamoDBClient;
let store: Store;
let name: string;

beforeAll(async () => {
  database = await startDatabase();
  client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  store = createStore({ client, table: 'facts', tenant: 'acme', clock });
});

beforeEach(() => {
  name = `messages-${randomUUID()}`;
});

afterAll(async () => {
  client.destroy();
  await database.stop();
});

/** A queue with pauses that last one turn of the event loop. */
function openQueue(handler: Handler<TestJob>, options: Partial<Parameters<typeof createTableQueue<TestJob>>[0]> = {}) {
  const wait = async (_ms: number, signal: AbortSignal) => void (await nextTurn(undefined, { signal }));
  return createTableQueue<TestJob>({
    store,
    name,
    clock,
    concurrency: 16,
    onDead: () => {},
    wait,
    handler,
    ...options,
  });
}

describeQueue('the table', async ({ handler, onDead }) => {
  const queue = openQueue(handler, { onDead });
  return {
    queue,
    async drain() {
      await queue.start();
      await queue.idle();
    },
    close: () => queue.stop(),
  };
});

describe('a queue on the table', () => {
  const never = () => new Promise<void>(() => {});
  const sendTo = (queue: ReturnType<typeof openQueue>, text: string, group = 'g') =>
    queue.send({ text }, { group, id: text });
  const kept = async () => (await store.list('job', name)).map(({ id }) => id);

  test('has kept a job when send resolves, and forgets it when it is handled', async () => {
    const queue = openQueue(async () => {});
    await sendTo(queue, 'a');
    expect(await kept()).toEqual(['a']);
    await queue.start();
    await queue.idle();
    expect(await kept()).toEqual([]);
  });

  test('hands out a job that must wait as often as it takes, after as long as it asks, and others meanwhile', async () => {
    const seen: string[] = [];
    const waits: number[] = [];
    const wait = async (ms: number, signal: AbortSignal) => {
      waits.push(ms);
      await nextTurn(undefined, { signal });
    };
    const handler = async ({ text }: TestJob, attempt: number) => {
      seen.push(`${text} ${attempt}`);
      if (text === 'a' && waits.length < 10) throw new LaterError(300_000);
    };
    const dead: string[] = [];
    const queue = openQueue(handler, { wait, onDead: ({ text }) => void dead.push(text) });
    await Promise.all([sendTo(queue, 'a'), sendTo(queue, 'after a'), sendTo(queue, 'b', 'another')]);
    await queue.start();
    await queue.idle();
    expect(waits).toEqual(Array(10).fill(300_000));
    expect(seen.filter((each) => each.startsWith('a '))).toEqual(Array(11).fill('a 1'));
    expect(seen.at(-1)).toBe('after a 1');
    expect(seen.indexOf('b 1')).toBeLessThan(3);
    expect(dead).toEqual([]);
  });

  test('takes an id again once its job is handled', async () => {
    const seen: string[] = [];
    const queue = openQueue(async ({ text }) => void seen.push(text));
    await queue.start();
    for (let times = 0; times < 2; times++) {
      await sendTo(queue, 'a');
      await queue.idle();
    }
    expect(seen).toEqual(['a', 'a']);
  });

  test('takes up what a killed process left, in order, and new jobs after it', async () => {
    const killed = openQueue(never);
    await killed.start();
    for (const text of ['c', 'a', 'b']) await sendTo(killed, text);
    const seen: string[] = [];
    const next = openQueue(async ({ text }) => void seen.push(text));
    await sendTo(next, 'd');
    await next.start();
    await next.idle();
    expect(seen).toEqual(['c', 'a', 'b', 'd']);
  });

  test('keeps the order of jobs that are sent without waiting for each other', async () => {
    const seen: string[] = [];
    const queue = openQueue(async ({ text }) => void seen.push(text));
    await queue.start();
    const texts = Array.from({ length: 40 }, (_, at) => `job${at}`);
    await Promise.all(texts.map((text) => sendTo(queue, text)));
    await queue.idle();
    expect(seen).toEqual(texts);
  });

  test('counts failed attempts on after a restart', async () => {
    const attempts: number[] = [];
    const first = openQueue(
      async (_, attempt) => {
        attempts.push(attempt);
        throw new Error('no');
      },
      { wait: never },
    );
    await first.start();
    await sendTo(first, 'a');
    while ((await store.read({ kind: 'job', owner: name, id: 'a' }))?.version === 1) await nextTurn();
    const second = openQueue(async (_, attempt) => void attempts.push(attempt));
    await second.start();
    await second.idle();
    expect(attempts).toEqual([1, 2]);
  });

  test('gives up the job that kills the process every time, and only that one', async () => {
    const dead: string[] = [];
    const done: string[] = [];
    const innocents = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'];
    const sender = openQueue(never);
    for (const text of ['i0', 'poison', ...innocents.slice(1)]) await sendTo(sender, text, text);
    for (let lives = 0; lives < 12 && (await kept()).length > 0; lives++) {
      let kill = () => {};
      const killed = new Promise<void>((resolve) => {
        kill = resolve;
      });
      // From the moment the poison is handled, nothing of this process has any effect.
      let alive = true;
      const whileAlive = async <T>(run: () => Promise<T>) => (alive ? run() : new Promise<T>(() => {}));
      const mortal: Store = {
        ...store,
        replace: (...parts) => whileAlive(() => store.replace(...parts)),
        remove: (...parts) => whileAlive(() => store.remove(...parts)),
        create: (...parts) => whileAlive(() => store.create(...parts)),
      };
      const handler: Handler<TestJob> = async ({ text }) => {
        if (text === 'poison') {
          alive = false;
          kill();
        }
        // Never quicker than the kill.
        await nextTurn();
        if (!alive) await never();
        done.push(text);
      };
      const queue = openQueue(handler, { store: mortal, onDead: ({ text }) => void dead.push(text) });
      await queue.start();
      await Promise.race([killed, queue.idle()]);
    }
    expect(dead).toEqual(['poison']);
    expect([...new Set(done)].sort()).toEqual(innocents);
    expect(await kept()).toEqual([]);
  });

  test('keeps a dead job with its reason for two weeks', async () => {
    const queue = openQueue(async () => {
      throw new Error('broken');
    });
    await queue.start();
    await sendTo(queue, 'a');
    await queue.idle();
    const [dead] = await store.list('dead_job', name);
    expect(dead).toMatchObject({ id: 'a', value: { job: { text: 'a' }, error: 'Error: broken', attempts: 4 } });
  });

  test('pauses longer from try to try', async () => {
    const pauses: number[] = [];
    const wait = async (ms: number) => void pauses.push(ms);
    const queue = openQueue(
      async () => {
        throw new Error('no');
      },
      { wait },
    );
    await queue.start();
    await sendTo(queue, 'a');
    await queue.idle();
    expect(pauses).toEqual([200, 1_000, 5_000]);
  });

  test('runs no more groups at once than it may', async () => {
    let busy = 0;
    let most = 0;
    const queue = openQueue(
      async () => {
        most = Math.max(most, ++busy);
        await nextTurn();
        busy--;
      },
      { concurrency: 3 },
    );
    for (let at = 0; at < 12; at++) await sendTo(queue, `job${at}`, `g${at}`);
    await queue.start();
    await queue.idle();
    expect(most).toBe(3);
  });

  test('finishes the job at hand when stopped, takes no more, and leaves the rest for the next start', async () => {
    const finished: string[] = [];
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const queue = openQueue(async ({ text }) => {
      begin();
      await nextTurn();
      finished.push(text);
    });
    await sendTo(queue, 'a');
    await sendTo(queue, 'b');
    await queue.start();
    await begun;
    await queue.stop();
    expect(finished).toEqual(['a']);
    expect(await kept()).toEqual(['b']);
    await expect(sendTo(queue, 'c')).rejects.toThrow(/takes no more/);
  });

  test('rejects what the store does not take, hands out none of it, and takes it when sent again', async () => {
    const seen: string[] = [];
    let failing = true;
    const shaky: Store = {
      ...store,
      create: (...parts) => (failing ? Promise.reject(new StoreError('down')) : store.create(...parts)),
    };
    const queue = openQueue(async ({ text }) => void seen.push(text), { store: shaky });
    await queue.start();
    await expect(sendTo(queue, 'a')).rejects.toThrow('down');
    failing = false;
    await sendTo(queue, 'a');
    await queue.idle();
    expect(seen).toEqual(['a']);
  });

  test('handles a job once although the store fails when its end is written down', async () => {
    const seen: string[] = [];
    let failures = 5;
    const shaky: Store = {
      ...store,
      remove: async (...parts) => {
        if (failures-- > 0) throw new StoreError('down');
        return store.remove(...parts);
      },
    };
    const queue = openQueue(async ({ text }) => void seen.push(text), { store: shaky });
    await queue.start();
    await sendTo(queue, 'a');
    await queue.idle();
    expect(seen).toEqual(['a']);
    expect(await kept()).toEqual([]);
  });
});

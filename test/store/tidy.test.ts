import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Database, startDatabase } from '../../src/local/database';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { DUE_INDEX, ensureTable } from '../../src/store/table';
import { tidyTable } from '../../src/store/tidy';
import { createMovableClock } from '../contracts/movable-clock';

const clock = createMovableClock();
const table = 'facts';
let database: Database;
let client: DynamoDBClient;

beforeAll(async () => {
  database = await startDatabase();
  client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, table);
});

afterAll(async () => {
  client.destroy();
  await database.stop();
});

const countOf = async (index?: string) =>
  (await client.send(new ScanCommand({ TableName: table, ...(index ? { IndexName: index } : {}) }))).Count;

test('deletes what has expired, and leaves what has not as it was', async () => {
  const store = createStore({ client, table, tenant: 'acme', clock });
  const keyOf = (id: string) => ({ kind: 'note', owner: 'o', id });
  const expires = clock.now().add({ hours: 1 });
  for (let at = 0; at < 30; at++) await store.create(keyOf(`old${at}`), at, { expires, due: clock.now() });
  await store.create(keyOf('later'), 'later', { expires: expires.add({ hours: 1 }), due: clock.now() });
  await store.create(keyOf('plain'), 'plain');
  await store.replace(keyOf('plain'), 1, 'plainer', { due: clock.now() });
  clock.advance({ hours: 1 });
  await tidyTable({ client, table, clock });
  expect([await countOf(), await countOf(DUE_INDEX)]).toEqual([2, 2]);
  expect(await store.read(keyOf('plain'))).toEqual({ value: 'plainer', version: 2 });
  expect(await store.due('note', clock.now(), 10)).toHaveLength(2);
  expect(await store.remove(keyOf('later'), 1)).toBe(true);
});

/** Deletes the time index from the files, as a kill between dynalite's two writes would have done for one fact. */
async function loseIndex(path: string): Promise<void> {
  const { Level } = require(require.resolve('level', { paths: [require.resolve('dynalite')] }));
  const level = new Level(path, { valueEncoding: 'json' });
  await level.clear({ gte: 'index-', lt: 'index.' });
  await level.close();
}

test('finds due facts again that have lost their place in the time index', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kazam-tidy-'));
  const due = async (tidy: boolean) => {
    const database = await startDatabase({ dataDir });
    const client = createDynamoClient({ endpoint: database.endpoint });
    await ensureTable(client, table);
    if (tidy) await tidyTable({ client, table, clock });
    const store = createStore({ client, table, tenant: 'acme', clock });
    await store.create({ kind: 'watch', owner: 'o', id: 'w' }, {}, { due: clock.now() });
    const found = await store.due('watch', clock.now(), 10);
    client.destroy();
    await database.stop();
    return found.length;
  };
  expect(await due(false)).toBe(1);
  await loseIndex(join(dataDir, 'dynamodb'));
  expect(await due(false)).toBe(0);
  expect(await due(true)).toBe(1);
  await rm(dataDir, { recursive: true });
});

import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Key, Store } from '../../src/assistant/store';
import { type Database, startDatabase } from '../../src/local/database';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';
import { createMovableClock } from '../contracts/movable-clock';
import { createFaultyLine, type FaultyLine } from './faulty-line';

const clock = createMovableClock();
let database: Database;
let line: FaultyLine;
let client: DynamoDBClient;
let straight: DynamoDBClient;
let store: Store;
let rival: Store;
let key: Key;

beforeAll(async () => {
  database = await startDatabase();
  line = await createFaultyLine(database.endpoint);
  client = createDynamoClient({ endpoint: line.endpoint });
  await ensureTable(client, 'facts');
  store = createStore({ client, table: 'facts', tenant: 'acme', clock });
  straight = createDynamoClient({ endpoint: database.endpoint });
  rival = createStore({ client: straight, table: 'facts', tenant: 'acme', clock });
});

beforeEach(() => {
  key = { kind: 'note', owner: randomUUID(), id: 'n1' };
  line.tries.clear();
});

afterAll(async () => {
  client.destroy();
  straight.destroy();
  line.close();
  await database.stop();
});

test('counts a create as ours whose answer was lost', async () => {
  line.fail('PutItem', 'lost');
  expect(await store.create(key, 'ours')).toBe(true);
  expect(line.tries.get('PutItem')).toBe(2);
  expect(await store.read(key)).toEqual({ value: 'ours', version: 1 });
});

test('counts a replacement as ours whose answer was lost', async () => {
  await store.create(key, 'old');
  line.fail('PutItem', 'lost', 'lost');
  expect(await store.replace(key, 1, 'new')).toBe(true);
  expect(await store.read(key)).toEqual({ value: 'new', version: 2 });
});

test('counts a removal as ours whose answer was lost', async () => {
  await store.create(key, 'old');
  line.fail('DeleteItem', 'lost');
  expect(await store.remove(key, 1)).toBe(true);
});

test('does not take the same value of another for ours', async () => {
  await rival.create(key, 'same');
  line.fail('PutItem', 'dropped');
  expect(await store.create(key, 'same')).toBe(false);
  line.fail('PutItem', 'dropped');
  expect(await store.replace(key, 7, 'same')).toBe(false);
});

test('asks the database which it was where every answer was lost', async () => {
  line.fail('PutItem', 'lost', 'dropped', 'dropped', 'dropped');
  expect(await store.create(key, 'ours')).toBe(true);
});

test('says that it does not know where a write never arrived', async () => {
  line.fail('PutItem', 'dropped', 'dropped', 'dropped', 'dropped');
  await expect(store.create(key, 'lost')).rejects.toMatchObject({ name: 'StoreError' });
  expect(await store.read(key)).toBeUndefined();
});

test('says so where neither the write nor the question about it is answered', async () => {
  line.fail('PutItem', 'dropped', 'dropped', 'dropped', 'dropped');
  line.fail('GetItem', 'dropped', 'dropped', 'dropped', 'dropped');
  await expect(store.create(key, 'lost')).rejects.toThrow(/create note failed/);
});

test('gets through a throttled database', async () => {
  line.fail('PutItem', 'throttled', 'throttled', 'lost');
  expect(await store.create(key, 'ours')).toBe(true);
  line.fail('GetItem', 'throttled');
  expect((await store.read(key))?.value).toBe('ours');
});

test('does not ask again after a plain refusal', async () => {
  await store.create(key, 'old');
  expect(await store.create(key, 'new')).toBe(false);
  expect([line.tries.get('PutItem'), line.tries.get('GetItem')]).toEqual([2, undefined]);
});

test('lets one of many parallel creates win although answers are lost', async () => {
  line.fail('PutItem', ...Array.from({ length: 12 }, () => 'lost' as const));
  const wins = await Promise.all(Array.from({ length: 16 }, (_, at) => store.create(key, at)));
  expect(wins.filter(Boolean)).toHaveLength(1);
  expect((await store.read(key))?.value).toBe(wins.indexOf(true));
});

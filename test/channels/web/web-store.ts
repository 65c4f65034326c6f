import { randomUUID } from 'node:crypto';
import type { Store } from '../../../src/assistant/store';
import { startDatabase } from '../../../src/local/database';
import { createDynamoClient } from '../../../src/store/client';
import { createStore } from '../../../src/store/create-store';
import { ensureTable } from '../../../src/store/table';
import { clock } from './web-clock';

/** A store that a test can switch off. */
export type WebStore = Store & { failing: boolean };

/** The embedded database of one test file; `fresh` is an empty store on it. */
export async function startStores(): Promise<{ fresh(): WebStore; stop(): Promise<void> }> {
  const database = await startDatabase();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  return {
    fresh: () => switchable(createStore({ client, table: 'facts', tenant: randomUUID(), clock })),
    async stop() {
      client.destroy();
      await database.stop();
    },
  };
}

function switchable(store: Store): WebStore {
  const asLongAsUp = async <T>(run: () => Promise<T>): Promise<T> => {
    if (switched.failing) throw new Error('the store is down');
    return run();
  };
  const switched: WebStore = {
    failing: false,
    read: (key) => asLongAsUp(() => store.read(key)),
    readAll: (keys) => asLongAsUp(() => store.readAll(keys)),
    create: (key, value, moments) => asLongAsUp(() => store.create(key, value, moments)),
    replace: (key, version, value, moments) => asLongAsUp(() => store.replace(key, version, value, moments)),
    remove: (key, version) => asLongAsUp(() => store.remove(key, version)),
    list: (kind, owner, range) => asLongAsUp(() => store.list(kind, owner, range)),
    due: (kind, until, limit) => asLongAsUp(() => store.due(kind, until, limit)),
  };
  return switched;
}

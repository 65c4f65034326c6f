import type { Store } from '../../src/assistant/store';
import type { Clock } from '../../src/assistant/time';
import { startDatabase } from '../../src/local/database';
import { createDynamoClient } from '../../src/store/client';
import { createStore } from '../../src/store/create-store';
import { ensureTable } from '../../src/store/table';

/** The real store on the embedded database, in memory; `fresh` gives one with nothing in it. */
export async function startStores() {
  const database = await startDatabase();
  const client = createDynamoClient({ endpoint: database.endpoint });
  await ensureTable(client, 'facts');
  let tenants = 0;
  return {
    fresh(clock: Clock): Store {
      tenants += 1;
      return createStore({ client, table: 'facts', tenant: `tenant${tenants}`, clock });
    },
    async stop() {
      client.destroy();
      await database.stop();
    },
  };
}

/** A write that failed before or after it was done: the process "ended" there, for whoever was waiting. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** The same store, ending at its n-th write, before or after the write is done; afterwards it works again. */
export function crashingAt(store: Store, write: number, when: 'before' | 'after'): Store {
  let writes = 0;
  const crash = async <T>(act: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes !== write) return act();
    if (when === 'after') await act();
    throw new Crash(`${when} write ${write}`);
  };
  return {
    ...store,
    create: (...given) => crash(() => store.create(...given)),
    replace: (...given) => crash(() => store.replace(...given)),
    remove: (...given) => crash(() => store.remove(...given)),
  };
}

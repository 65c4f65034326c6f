import { StoreError } from '../../src/assistant/errors';
import type { Fact, Key, Moments, Store } from '../../src/assistant/store';
import type { Clock, Temporal } from '../../src/assistant/time';

interface Item {
  key: Key;
  value: string;
  version: number;
  expiresMs: number;
  dueMs: number;
}

/** The table of all tenants, and its time index, which may lag behind. Expired items stay, as they do for days on AWS. */
export interface Table {
  items: Map<string, Item>;
  index: Map<string, Item>;
  /** Brings the index in line, now or later. */
  reindex(update: () => void): void;
}

export const createTable = (reindex: Table['reindex'] = (update) => update()): Table => ({
  items: new Map(),
  index: new Map(),
  reindex,
});

const part = (text: string) => text.replaceAll('%', '%25').replaceAll('#', '%23');

/** The store in memory, with the rules of the one on DynamoDB: the same contract is run on both. */
export function createMemoryStore({ table, tenant, clock }: { table: Table; tenant: string; clock: Clock }): Store {
  const prefixOf = ({ kind, owner }: Pick<Key, 'kind' | 'owner'>) => `${[tenant, kind, owner].map(part).join('#')}#`;
  const now = () => clock.now().epochMilliseconds;
  const addressOf = (key: Key, doing: string) => {
    if (key.id === '') throw new StoreError(`${doing} ${key.kind} failed: no id`, { cause: new Error('no id') });
    return prefixOf(key) + key.id;
  };
  const live = (item: Item | undefined) => (item && item.expiresMs > now() ? item : undefined);
  const factOf = <T>({ value, version }: Item): Fact<T> => ({ value: JSON.parse(value), version });

  function put(key: Key, address: string, value: unknown, version: number, { expires, due }: Moments = {}): true {
    const expiresMs = expires?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const dueMs = due?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const item = { key, value: JSON.stringify(value), version, expiresMs, dueMs };
    table.items.set(address, item);
    table.reindex(() => {
      table.index.set(address, item);
    });
    return true;
  }

  async function read<T>(key: Key): Promise<Fact<T> | undefined> {
    const item = live(table.items.get(addressOf(key, 'read')));
    return item && factOf<T>(item);
  }

  return {
    read,
    readAll: (keys) => Promise.all(keys.map((key) => read(key))),
    async create(key, value, moments) {
      const address = addressOf(key, 'create');
      return !live(table.items.get(address)) && put(key, address, value, 1, moments);
    },
    async replace(key, version, value, moments) {
      const address = addressOf(key, 'replace');
      return live(table.items.get(address))?.version === version && put(key, address, value, version + 1, moments);
    },
    async remove(key, version) {
      const address = addressOf(key, 'remove');
      const item = live(table.items.get(address));
      if (item && item.version !== version) return false;
      table.items.delete(address);
      table.reindex(() => {
        table.index.delete(address);
      });
      return true;
    },
    async list(kind, owner, { after = '', limit = Number.POSITIVE_INFINITY } = {}) {
      const prefix = prefixOf({ kind, owner });
      return [...table.items]
        .filter(([address, item]) => address.startsWith(prefix) && live(item) && item.key.id > after)
        .map(([, item]) => ({ id: item.key.id, ...factOf<never>(item) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    due: async (kind, until, limit) => dueIn(table, `${part(tenant)}#${part(kind)}#`, now(), until, limit),
  };
}

function dueIn(table: Table, prefix: string, nowMs: number, until: Temporal.Instant, limit: number): Key[] {
  const ready: Item[] = [];
  for (const [address, item] of table.index) {
    if (item.dueMs <= until.epochMilliseconds && item.expiresMs > nowMs && address.startsWith(prefix)) ready.push(item);
  }
  return ready
    .sort((a, b) => a.dueMs - b.dueMs)
    .slice(0, limit)
    .map(({ key }) => key);
}

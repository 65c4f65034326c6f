import type { Fact, Key, Store } from '../../../src/assistant/store';

/** A store in memory, as far as the web channel uses one. `failing` makes every call reject. */
export function createMemoryStore(): Store & { failing: boolean } {
  const facts = new Map<string, Fact<string>>();
  const address = ({ kind, owner, id }: Key) => `${kind}/${owner}/${id}`;
  const store = {
    failing: false,
    async read<T>(key: Key) {
      if (store.failing) throw new Error('the store is down');
      const fact = facts.get(address(key));
      return fact && { value: JSON.parse(fact.value) as T, version: fact.version };
    },
    async create<T>(key: Key, value: T) {
      if (store.failing) throw new Error('the store is down');
      if (facts.has(address(key))) return false;
      facts.set(address(key), { value: JSON.stringify(value), version: 1 });
      return true;
    },
    async list<T>(kind: string, owner: string, { after = '', limit }: { after?: string; limit?: number } = {}) {
      if (store.failing) throw new Error('the store is down');
      const prefix = `${kind}/${owner}/`;
      return [...facts]
        .filter(([name]) => name.startsWith(prefix) && name.slice(prefix.length) > after)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([name, fact]) => ({
          id: name.slice(prefix.length),
          value: JSON.parse(fact.value) as T,
          version: fact.version,
        }));
    },
    replace: () => Promise.reject(new Error('not used by the web channel')),
    remove: () => Promise.reject(new Error('not used by the web channel')),
    due: () => Promise.reject(new Error('not used by the web channel')),
  };
  return store;
}

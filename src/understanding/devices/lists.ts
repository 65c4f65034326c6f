/** Adds to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Adds to the set under a key. */
export function join<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const having = map.get(key);
  if (having) having.add(value);
  else map.set(key, new Set([value]));
}

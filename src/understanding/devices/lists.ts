/** Adds to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Adds to the list under a key, unless it was the last that was added. */
export function join<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const having = map.get(key);
  if (!having) map.set(key, [value]);
  else if (having[having.length - 1] !== value) having.push(value);
}

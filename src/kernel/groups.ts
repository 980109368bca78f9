/** Lays a value on the list of its key. */
export function addTo<K, T>(groups: Map<K, [T, ...T[]]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Lays things into groups by their keys, which come in the order in which they are met. */
export function groupBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) addTo(groups, keyOf(thing), thing);
  return groups;
}

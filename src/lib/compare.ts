/** Orders texts by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders by several criteria: the first that differs decides. */
export function compareBy<T>(...criteria: ((a: T, b: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const each of criteria) {
      const result = each(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}

/** Adds a value to a key's list. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The distinct values in the order of their first occurrence. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

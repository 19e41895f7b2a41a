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

/** The distinct values in the order of their first occurrence. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

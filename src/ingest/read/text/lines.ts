/** A line that holds text, as UTF-16 offsets of the raw file; its break is no part of it. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

const BREAK = /[^\r\n\u2028\u2029\f]+|\r\n?|[\n\u2028\u2029\f]/g;

/** The lines that hold text, in groups parted by blank lines. */
export function lineGroups(raw: string): Line[][] {
  const groups: Line[][] = [];
  let breaks = 2;
  for (const { 0: found, index } of raw.matchAll(BREAK)) {
    if (/^[\r\n\u2028\u2029\f]/.test(found)) {
      breaks++;
      continue;
    }
    if (found.trim() === "") continue;
    const line = { start: index, end: index + found.length, text: found };
    if (breaks > 1) groups.push([line]);
    else groups.at(-1)!.push(line);
    breaks = 0;
  }
  return groups;
}

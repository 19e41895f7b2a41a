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
  return groups.flatMap(byIndent);
}

/** Columns that a paragraph's first line is set in by at least, and a line's length from which on it is prose. */
const INDENT = /^(?:\t| {2,}|\u3000)/;
const LONG = 40;

/**
 * A group in the paragraphs that the indents of their first lines tell apart; as it is where its lines are not those of prose, or
 * where they are set in otherwise.
 */
function byIndent(group: Line[]): Line[][] {
  const indented = group.filter(({ text }) => INDENT.test(text)).length;
  if (indented < 2 || !INDENT.test(group[0]!.text) || indented * 2 > group.length) return [group];
  const inner = group.filter((_, i) => group[i + 1] && !INDENT.test(group[i + 1]!.text));
  if (!inner.every(({ text }) => text.trim().length >= LONG || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{15}/u.test(text)))
    return [group];
  const parts: Line[][] = [];
  for (const line of group) {
    if (INDENT.test(line.text)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

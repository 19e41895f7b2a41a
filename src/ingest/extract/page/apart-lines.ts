import type { Line, PageLines } from "./line.ts";

/**
 * Lines whose places in the file never overlap. Where broken markup lets a line stand around another, the parser has moved text;
 * the one that stands around is taken apart at every place where the other stands.
 */
export function apartLines({ lines, unseen }: PageLines): PageLines {
  const sorted = lines.map((line) => ({ line, span: line.text.span() })).sort((a, b) => a.span.start - b.span.start);
  const broken = new Map<Line, number[]>();
  let outer = sorted[0];
  for (const each of sorted.slice(1)) {
    if (outer && each.span.start < outer.span.end) {
      const cuts = broken.get(outer.line);
      if (cuts) cuts.push(each.span.start);
      else broken.set(outer.line, [each.span.start]);
    }
    if (!outer || each.span.end > outer.span.end) outer = each;
  }
  if (broken.size === 0) return { lines, unseen };
  return { lines: lines.flatMap((line) => cut(line, broken.get(line) ?? [])), unseen };
}

function cut(line: Line, at: readonly number[]): Line[] {
  const parts: Line[] = [];
  let rest = line.text;
  for (const place of at) {
    let end = 0;
    while (end < rest.length && rest.span(end, end + 1).start < place) end++;
    parts.push({ ...line, text: rest.slice(0, end).trim() });
    rest = rest.slice(end);
  }
  parts.push({ ...line, text: rest.trim() });
  return parts.filter((part) => part.text.length > 0 && part.text.span().end > part.text.span().start);
}

import type { Span } from "../../lib/span.ts";

const MARKER = /(?<=^|\s)([•⁃▪·*-]\s?)?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s)/gu;

/**
 * Markers of a list that is written in one line ("1. … 2. …", "a) … b) …", "• 9. … • 10. …"), as UTF-16 spans in their order. The
 * first stands at the beginning of the text, each other one is the next in number and written alike: a number elsewhere is none.
 */
export function listItems(text: string): Span[] {
  const items: Span[] = [];
  let wanted: string | undefined;
  let style = "";
  for (const match of text.matchAll(MARKER)) {
    const [all, bullet = "", number, close] = match;
    if (wanted === undefined) {
      if (text.slice(0, match.index).trim() !== "") return [];
      style = bullet + close;
    } else if (number !== wanted || bullet + close !== style) continue;
    items.push({ start: match.index, end: match.index + all.length });
    wanted = /\d/.test(number!) ? String(Number(number) + 1) : String.fromCharCode(number!.charCodeAt(0) + 1);
  }
  return items;
}

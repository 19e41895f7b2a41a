import { Quarantine } from "../quarantine.ts";

/** Elements that never nest, or that a parser closes of itself: leaving them open makes no level. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body".split(
    " ",
  ),
);

/**
 * Refuses HTML whose elements nest deeper than `limit` levels, by one linear scan before any parser runs: parsers recurse,
 * and formatting elements left open multiply. Comments and the insides of script and style are passed over.
 */
export function checkHtmlDepth(html: string, limit: number): void {
  let depth = 0;
  const tags = /<!--|<(script|style|textarea|title)\b|<(\/?)([a-z][a-z0-9-]{0,40})/gi;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    if (tag[0] === "<!--") {
      tags.lastIndex = after(html, "-->", tags.lastIndex);
    } else if (tag[1]) {
      tags.lastIndex = afterClosing(html, tag[1], tags.lastIndex);
    } else if (!FLAT.has(tag[3]!.toLowerCase())) {
      depth = tag[2] === "/" ? Math.max(0, depth - 1) : depth + 1;
      if (depth > limit) throw new Quarantine("raw-too-deep");
    }
  }
}

/** Refuses Markdown with more than `limit` block markers at the start of a line, or brackets open at once. */
export function checkMarkdownDepth(text: string, limit: number): void {
  for (const line of text.matchAll(/^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/gm)) {
    if ((line[0].match(/[>+*.)-]/g)?.length ?? 0) > limit) throw new Quarantine("raw-too-deep");
  }
  let open = 0;
  for (const bracket of text.matchAll(/[[\]]|\n[ \t]*\n/g)) {
    open = bracket[0] === "[" ? open + 1 : bracket[0] === "]" ? Math.max(0, open - 1) : 0;
    if (open > limit) throw new Quarantine("raw-too-deep");
  }
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

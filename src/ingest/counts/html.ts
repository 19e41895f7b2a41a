import { LIMITS } from "../limits.ts";
import { refuseAbove } from "../quarantine.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));
/** Elements that never nest, or that a parser closes of itself: leaving them open makes no level. */
const FLAT = set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body",
);
/** Elements that a parser opens again in every block that follows where they were left open. */
const FORMATTING = set("a b big code em font i nobr s small strike strong tt u");

/** Elements that a parser takes for the page's own again, although they stand in a drawing or a formula. */
const BREAKOUT = set(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var font foreignobject desc annotation-xml mi mo mn ms mtext",
);

/**
 * Refuses HTML that would take a parser, or the search for the article, more than linear time: by one linear scan, before any of
 * them runs. Comments and the insides of script and style are passed over, since no reader sees them.
 */
export function countHtml(html: string): void {
  let [depth, tags, depths, reopened, formatting, attributes, references, text, seen] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  // Inside a drawing or a formula a tag may close itself. Where it is not sure that the parser is still there, it does not.
  let foreign = false;
  const parts =
    /<!--|<(script|style|textarea|title)\b|<(\/?)([a-z][a-z0-9-]{0,40})|[\s"'/]([^\s"'<>/=]+)\s{0,8}=|[<&]/gi;
  for (let part = parts.exec(html); part; part = parts.exec(html)) {
    if (part[0].startsWith("<")) {
      tags += 1;
      text += textIn(html.slice(seen, part.index));
      seen = part.index;
    }
    if (part[0] === "<!--") {
      seen = parts.lastIndex = after(html, "-->", parts.lastIndex);
    } else if (part[1]) {
      seen = parts.lastIndex = afterClosing(html, part[1], parts.lastIndex);
    } else if (part[4]) {
      attributes += 1;
    } else if (part[0] === "&") {
      references += 1;
    } else if (part[3]) {
      const name = part[3].toLowerCase();
      const closes = part[2] === "/";
      depths += depth;
      if (name === "svg" || name === "math") foreign = !closes;
      else if (BREAKOUT.has(name)) foreign = false;
      if (foreign && !closes && isSelfClosed(html, parts.lastIndex)) continue;
      if (!FLAT.has(name)) depth = closes ? Math.max(0, depth - 1) : depth + 1;
      if (FORMATTING.has(name)) formatting = closes ? Math.max(0, formatting - 1) : formatting + 1;
      else reopened += formatting;
      refuseAbove(depth, LIMITS.elementDepth, "levels of elements", "raw-too-deep");
    }
  }
  text += textIn(html.slice(seen));
  refuseAbove(tags, LIMITS.tags, "tags, comments and opening brackets");
  refuseAbove(references, LIMITS.references, "character references");
  refuseAbove(text, LIMITS.pageChars, "characters outside scripts and tags");
  refuseAbove(attributes, LIMITS.attributes, "attributes");
  refuseAbove(reopened, LIMITS.reopened, "blocks inside formatting that was left open, each counted for each");
  refuseAbove(depths, LIMITS.tagDepths, "levels around all tags together");
}

/** Whether the tag whose name ends at a place ends in "/>". */
function isSelfClosed(html: string, from: number): boolean {
  return /^(?:[^"'<>]|"[^"]*"|'[^']*')*>/.exec(html.slice(from, from + 2_000))?.[0].endsWith("/>") ?? false;
}

/** Characters behind a tag's end; what holds no end is a tag's inside, or text without a tag before it. */
function textIn(part: string): number {
  return part.length - part.indexOf(">") - 1;
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

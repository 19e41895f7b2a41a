import type { Element, Nodes } from "hast";
import { rehype } from "rehype";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { ingestAndCheck } from "../oracles/ingested.ts";
import { HIDDEN, page } from "../generators/html.ts";
import { bytesOf, fileOf } from "../generators/text.ts";
import { defineTarget } from "../target.ts";

const UNSEEN = new Set(
  "head script style noscript template iframe svg select button textarea title noembed noframes".split(" "),
);
/** A button in one of these, or with one in it, is what folds it. */
const FOLDED = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "summary"]);
const parser = rehype().freeze();

export const target = defineTarget({
  feeds: "saved pages to the ingestion: tag soup, foreign elements, event handlers",
  weight: 8,
  chunk: 100,
  inputs: fileOf(page),
  async check(file) {
    const ingested = await ingestAndCheck("raw/a.html", bytesOf(file));
    if (!ingested) return null;
    if (ingested.mdx.includes(HIDDEN) && !isSeen(parser.parse(ingested.raw), ingested.raw))
      throw new Error(`what no reader of the page sees is in the article: ${ingested.body.slice(0, 500)}`);
    return ingested.html;
  },
  together: (results) => nothingRuns(results.filter((html) => html !== null)),
  close: closeBrowser,
});

const holdsHeading = (node: Nodes): boolean =>
  "children" in node &&
  node.children.some((child) => (child.type === "element" && /^h[1-6]$/.test(child.tagName)) || holdsHeading(child));

/** A tag for where scripts are off that nothing closes takes the article with it, which is read in place then. */
const isLeftOpen = ({ tagName, position }: Element, raw: string): boolean =>
  tagName === "noscript" && !/<\/noscript\s*>$/iu.test(raw.slice(0, position?.end.offset ?? 0));

/** Whether the page, or the broken markup around it, puts what was to be hidden among the page's own text. */
function isSeen(node: Nodes, raw: string, folds = false): boolean {
  if (node.type === "text") return node.value.includes(HIDDEN);
  if (node.type === "element" && node.tagName === "object" && node.properties["data"] !== undefined) return false;
  if (
    node.type === "element" &&
    UNSEEN.has(node.tagName) &&
    !isLeftOpen(node, raw) &&
    !(node.tagName === "button" && (folds || holdsHeading(node)))
  )
    return false;
  const inner = folds || (node.type === "element" && FOLDED.has(node.tagName));
  return "children" in node && node.children.some((child) => isSeen(child, raw, inner));
}

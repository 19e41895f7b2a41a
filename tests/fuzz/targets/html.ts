import type { Nodes } from "hast";
import { rehype } from "rehype";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { ingestAndCheck } from "../oracles/ingested.ts";
import { HIDDEN, page } from "../generators/html.ts";
import { bytesOf, fileOf } from "../generators/text.ts";
import { defineTarget } from "../target.ts";

const UNSEEN = new Set(
  "head script style noscript template iframe object svg math select button textarea title noembed noframes".split(" "),
);
const parser = rehype().freeze();

export const target = defineTarget({
  feeds: "saved pages to the ingestion: tag soup, foreign elements, event handlers",
  weight: 8,
  chunk: 100,
  inputs: fileOf(page),
  async check(file) {
    const ingested = await ingestAndCheck("raw/a.html", bytesOf(file));
    if (!ingested) return null;
    if (ingested.mdx.includes(HIDDEN) && !isSeen(parser.parse(ingested.raw)))
      throw new Error(`what no reader of the page sees is in the article: ${ingested.body.slice(0, 500)}`);
    return ingested.html;
  },
  together: (results) => nothingRuns(results.filter((html) => html !== null)),
  close: closeBrowser,
});

/** Whether broken markup puts what was to be hidden among the page's own text. */
function isSeen(node: Nodes): boolean {
  if (node.type === "text") return node.value.includes(HIDDEN);
  if (node.type === "element" && UNSEEN.has(node.tagName)) return false;
  return "children" in node && node.children.some(isSeen);
}

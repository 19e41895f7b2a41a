import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decode, declaredEncoding } from "../../../src/ingest/decode.ts";
import { collapse } from "../../../src/lib/text.ts";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";

/** A page as a scraper leaves it: its lines, and of each whether it belongs to the article. */
export interface ScrapedPage {
  id: string;
  lines: { text: string; kept: boolean }[];
}

const FOLDER = path.join(PROJECT_ROOT, "../shared/corpora/html");
const BLOCKS = new Set(
  (
    "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol option p pre section summary table td th tr ul"
  ).split(" "),
);
const HIDDEN = new Set("script style noscript template head svg iframe object".split(" "));

/**
 * The marked pages as plain text: the lines of what Readability finds in each, as scrapers hand it on. A line is kept if it stands in
 * the page's true text, word for word; one that no word stands in counts for nothing. Null without the pages.
 */
export function scrapedPages(): ScrapedPage[] | null {
  const truths = path.join(FOLDER, "ground-truth.json");
  if (!existsSync(truths)) return null;
  const truth = JSON.parse(readFileSync(truths, "utf8")) as Record<string, { articleBody: string }>;
  return Object.entries(truth).map(([id, { articleBody }]) => {
    const bytes = new Uint8Array(gunzipSync(readFileSync(path.join(FOLDER, "pages", `${id}.html.gz`))));
    const { text } = decode(bytes, { declared: declaredEncoding(bytes) });
    const article = wordsOf(articleBody);
    const lines = linesOf(new Readability(parseHTML(text).document as unknown as Document).parse()?.content ?? text)
      .filter((line) => wordsOf(line).trim() !== "")
      .map((line) => ({ text: line, kept: article.includes(wordsOf(line)) }));
    return { id, lines };
  });
}

/** The words of a text between single spaces, with one at either end. */
const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ")} `;

function linesOf(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines: string[] = [];
  let line = "";
  const end = () => {
    if (collapse(line) !== "") lines.push(collapse(line));
    line = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    const name = node.nodeName.toLowerCase();
    if (HIDDEN.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) end();
    for (const child of node.childNodes) walk(child);
    if (block) end();
  };
  walk(document.body as unknown as Node);
  end();
  return lines;
}

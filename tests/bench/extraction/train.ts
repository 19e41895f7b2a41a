/*
 * Learns which lines of a page are its article from the marked pages beside the project, and writes what it learnt:
 * `node tests/bench/extraction/train.ts`. The same pages give the same file.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { boost, type BoostOptions } from "./boost.ts";
import { markedPages } from "./corpus.ts";
import { viewed } from "./pages.ts";

/** Few and shallow trees: there are a hundred pages, of which each outlet's habits must not be learnt by heart. */
export const OPTIONS: BoostOptions = { trees: 40, depth: 3, rate: 0.2, least: 8, lambda: 2 };

if (import.meta.main) {
  const pages = markedPages();
  if (!pages) {
    console.log("skipped: no ../shared");
  } else {
    const judgement = boost(
      pages.flatMap((page) => viewed(page).examples),
      OPTIONS,
    );
    const file = path.join(PROJECT_ROOT, "src/ingest/extract/choose/data/lines.json");
    writeFileSync(file, `${JSON.stringify(judgement, null, 2)}\n`);
  }
}

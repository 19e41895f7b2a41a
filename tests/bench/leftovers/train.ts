/*
 * Learns which lines of a scraped text are left over from the marked pages beside the project, and writes what it learnt:
 * `node tests/bench/leftovers/train.ts`. The same pages give the same file.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { examplesOf } from "./examples.ts";
import { learn } from "./learn.ts";
import { scrapedPages } from "./lines.ts";

const pages = scrapedPages();
if (!pages) {
  console.log("skipped: no ../shared");
} else {
  const weights = learn(pages.flatMap((page) => examplesOf(page).examples));
  const file = path.join(PROJECT_ROOT, "src/ingest/clean/leftovers/data/weights.json");
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${Object.keys(weights).length} weights from ${pages.length} pages`);
}

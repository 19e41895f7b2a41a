/*
 * Measures which lines of a scraped text the clean-up takes out, on the marked pages beside the project, 5-fold by page:
 * `node tests/bench/leftovers/run.ts`. A line is kept if it stands in the page's true text.
 */
import { leftOver } from "../../../src/ingest/clean/leftovers/judge.ts";
import { examplesOf } from "./examples.ts";
import { learn } from "./learn.ts";
import { scrapedPages } from "./lines.ts";

const FOLDS = 5;

const pages = scrapedPages()?.map(examplesOf);
if (!pages) {
  console.log("skipped: no ../shared");
} else {
  const count = { kept: 0, missed: 0, lost: 0, found: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(pages.filter((_, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples));
    for (const { examples, judged } of pages.filter((_, i) => i % FOLDS === fold)) {
      const dropped = leftOver(
        examples.map(({ features }) => features),
        weights,
      );
      examples.forEach((example, i) => {
        const drop = judged && dropped[i];
        count[example.leftOver ? (drop ? "found" : "missed") : drop ? "lost" : "kept"]++;
      });
    }
  }
  const { kept, missed, lost, found } = count;
  const f1 = (hits: number) => ((2 * hits) / (2 * hits + missed + lost)).toFixed(3);
  console.log(`${pages.length} pages, ${kept + lost} lines of articles, ${found + missed} left over`);
  console.log(
    `keep-F1 ${f1(kept)}, drop-F1 ${f1(found)}: ${found} left over lines found, ${missed} missed, ${lost} lines lost`,
  );
}

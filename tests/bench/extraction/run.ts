/*
 * Measures how well the article is found in the marked pages beside the project: `npm run bench -- --only extraction`. What was
 * learnt is judged on pages that it was not learnt from; the rules beside it were written with these pages in sight.
 */
import { coverage } from "../../../src/ingest/coverage.ts";
import { ingestSource } from "../../../src/ingest/pipeline.ts";
import { wholeFile } from "../../../src/editor/verify/whole-file.ts";
import { markedPages } from "./corpus.ts";
import { bestScores, foldedScores, readabilityScores } from "./folds.ts";
import { summaryOf, type Score } from "./metric.ts";
import { viewed } from "./pages.ts";

export async function extraction(): Promise<void> {
  const pages = markedPages();
  if (!pages) {
    console.log("Extraction: skipped: no ../shared");
    return;
  }
  const seen = pages.map(viewed);
  console.log(`| ${pages.length} pages | precision | recall | F1 | exact |\n| --- | --- | --- | --- | --- |`);
  say("Readability's lines", readabilityScores(seen));
  say("chosen, 5-fold by page", foldedScores(seen));
  say("perfect choice of lines", bestScores(seen));
  let [refused, twice, missing] = [0, 0, 0];
  const begun = process.cpuUsage();
  for (const { id, bytes, raw } of pages) {
    try {
      const { frontMatter } = await ingestSource({ file: `raw/${id}.html`, bytes, sidecar: {} });
      twice += coverage(raw, frontMatter).twice.length;
      missing += wholeFile({ text: raw, as: "html" }, frontMatter).missing.length > 0 ? 1 : 0;
    } catch (error) {
      refused += 1;
      console.log(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const { user } = process.cpuUsage(begun);
  console.log(
    `\nRefused ${refused}; passages accounted for twice ${twice}; pages with text that nothing accounts for ${missing}.`,
  );
  console.log(`${Math.round(user / 1000 / pages.length)} ms of processor a page, from bytes to MDX.`);
}

function say(name: string, scores: readonly Score[]): void {
  const { precision, recall, f1, exact } = summaryOf(scores);
  console.log(`| ${name} | ${[precision, recall, f1, exact].map((value) => value.toFixed(4)).join(" | ")} |`);
}

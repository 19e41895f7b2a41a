import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { ingestAndCheck } from "../oracles/ingested.ts";
import { markdown } from "../generators/markdown.ts";
import { bytesOf, fileOf } from "../generators/text.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "Markdown files to the ingestion",
  weight: 15,
  inputs: fileOf(markdown),
  async check(file) {
    const ingested = await ingestAndCheck("raw/a.md", bytesOf(file));
    if (!ingested) return null;
    return ingested.html;
  },
  together: (results) =>
    nothingRuns(
      results.filter((html) => html !== null),
      4,
    ),
  close: closeBrowser,
});

import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { checkLedger, checkWords, ingestAndCheck } from "../oracles/ingested.ts";
import { bytesOf, fileOf, prose } from "../generators/text.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "text files in every encoding to the ingestion",
  weight: 15,
  inputs: fileOf(prose),
  async check(file) {
    const ingested = await ingestAndCheck("raw/a.txt", bytesOf(file));
    if (!ingested) return null;
    checkLedger(ingested);
    checkWords(ingested);
    return ingested.html;
  },
  together: (results) =>
    nothingRuns(
      results.filter((html) => html !== null),
      4,
    ),
  close: closeBrowser,
});

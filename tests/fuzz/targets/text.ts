import { decodeText } from "../../../src/ingest/open.ts";
import { formatOf } from "../../../src/ingest/read/registry.ts";
import type { TextFormat } from "../../../src/ingest/read/format.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { checkLedger, checkWords, ingestAndCheck } from "../oracles/ingested.ts";
import { bytesOf, fileOf, prose } from "../generators/text.ts";
import { defineTarget } from "../target.ts";

const TEXT = formatOf("a.txt") as TextFormat;

export const target = defineTarget({
  feeds: "text files in every encoding to the ingestion",
  weight: 15,
  inputs: fileOf(prose),
  async check(file) {
    const bytes = bytesOf(file);
    const ingested = await ingestAndCheck("raw/a.txt", bytes);
    if (!ingested) return null;
    // Of what is a page by its content, tags are in no ledger.
    if (decodeText(TEXT, bytes).as === "text") {
      checkLedger(ingested);
      checkWords(ingested);
    }
    return ingested.html;
  },
  together: (results) =>
    nothingRuns(
      results.filter((html) => html !== null),
      4,
    ),
  close: closeBrowser,
});

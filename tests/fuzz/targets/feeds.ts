import { bytesOf, fileOf } from "../generators/text.ts";
import { feed } from "../generators/records.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "feeds to the ingestion: RSS, Atom, RDF, with entries that break off",
  weight: 8,
  chunk: 100,
  inputs: fileOf(feed),
  check: (file) => openAndCheck("raw/a.xml", bytesOf(file)),
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});

import fc from "fast-check";
import { bytesOf, fileOf } from "../generators/text.ts";
import { exported } from "../generators/records.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "exports in JSON to the ingestion: lists, wrappers, lines, and values of any kind",
  weight: 8,
  chunk: 100,
  inputs: fc.record({ file: fileOf(exported), lines: fc.nat(4).map((drawn) => drawn === 0) }),
  check: ({ file, lines }) => openAndCheck(lines ? "raw/a.jsonl" : "raw/a.json", bytesOf(file)),
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});

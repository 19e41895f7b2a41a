import { damaged } from "../generators/bytes.ts";
import { mail, mailBytes } from "../generators/mails.ts";
import { closeBrowser, nothingRuns } from "../oracles/executions.ts";
import { openAndCheck } from "../oracles/opened.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "mails and saved pages to the ingestion: parts within parts, codings, messages within messages",
  weight: 6,
  chunk: 100,
  inputs: mail,
  check: (spec) => openAndCheck(`raw/a.${spec.ending}`, damaged(mailBytes(spec), spec.damage)),
  together: (results) => nothingRuns(results.flat(), 4),
  close: closeBrowser,
});

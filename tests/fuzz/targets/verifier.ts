import { body } from "../generators/bodies.ts";
import { NotInert, readInert } from "../../../src/ingest/emit/verify.ts";
import { nothingCompiles } from "../oracles/executions.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "bodies that nobody escaped to the check that every ingested article passes",
  weight: 200,
  inputs: body,
  check(mdx) {
    try {
      readInert(mdx);
    } catch (error) {
      if (error instanceof NotInert) return;
      throw error;
    }
    nothingCompiles(mdx);
  },
});

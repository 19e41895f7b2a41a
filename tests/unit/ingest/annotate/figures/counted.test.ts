import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

test("what a verb of speech describes should be counted, and what it tells should not", async () => {
  const { figures, subjects } = await annotated(
    "en",
    "A\n\nThere are 39 confirmed cases and two reported deaths. Of the rest, 12 said people were ill and 14 reported symptoms.",
  );
  assert.deepEqual(figures, ["39 cases", "2 deaths"]);
  assert.deepEqual(subjects, ["confirmed cases", "reported deaths"]);
});

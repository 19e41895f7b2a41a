import assert from "node:assert/strict";
import { test } from "node:test";
import { withTextFragment } from "../../../src/lib/text-fragment.ts";

test("should open the original at the passage's first and last words", () => {
  assert.equal(
    withTextFragment("https://x.org/a", "the first words … the last"),
    "https://x.org/a#:~:text=the%20first%20words,the%20last",
  );
  assert.equal(
    withTextFragment("https://x.org/a", "cross-licensing, A&B"),
    "https://x.org/a#:~:text=cross%2Dlicensing%2C%20A%26B",
  );
});

test("should leave an address alone that has a fragment, or a passage without words", () => {
  assert.equal(withTextFragment("https://x.org/a#b", "words"), "https://x.org/a#b");
  assert.equal(withTextFragment("https://x.org/a", undefined), "https://x.org/a");
  assert.equal(withTextFragment("https://x.org/a", "…"), "https://x.org/a");
});

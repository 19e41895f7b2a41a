import assert from "node:assert/strict";
import test from "node:test";
import { isProved } from "../../../src/digest/proved.ts";

test("a span is said to be proved only where it stood against its raw file", () => {
  const edited = { state: "edited" as const, marks: ["Evidence c-cost at 100-120"] };
  assert.equal(isProved({ state: "checked" }, "100-120"), true);
  assert.equal(isProved({ state: "recorded" }, "100-120"), true);
  assert.equal(isProved({ state: "never" }, "100-120"), false);
  assert.equal(isProved(undefined, "100-120"), false);
  assert.equal(isProved(edited, "100-120"), false);
  assert.equal(isProved(edited, "1100-120"), true);
  assert.equal(isProved({ state: "edited", marks: ["raw.sha256"] }, "1-2"), false);
});

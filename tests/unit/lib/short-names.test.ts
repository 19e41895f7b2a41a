import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shorten, shortNames } from "../../../src/lib/short-names.ts";

describe("shortNames", () => {
  test("should use the outlet, and number an outlet with several articles", () => {
    const names = shortNames([
      { id: "a", outlet: "Sanvada", title: "One" },
      { id: "b", outlet: "MNR Daily", title: "Two" },
      { id: "c", outlet: "Sanvada", title: "Three" },
    ]);
    assert.deepEqual([...names.values()], ["Sanvada (1)", "MNR Daily", "Sanvada (2)"]);
  });
  test("should tell articles of unknown outlets apart by their number", () => {
    const names = shortNames([
      { id: "a", outlet: undefined, title: "Microsoft and Xiaomi team up to build" },
      { id: "b", outlet: undefined, title: null },
    ]);
    assert.deepEqual([...names.values()], ["1. Microsoft and Xiaomi team…", "2. b"]);
  });
});
describe("shorten", () => {
  test("should cut at a word, count characters and not code units, and keep what fits", () => {
    assert.equal(shorten("short", 10), "short");
    assert.equal(shorten("several words in a row", 12), "several…");
    assert.equal(shorten("😀😀😀😀", 3), "😀😀…");
  });
});

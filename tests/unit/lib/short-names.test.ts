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
describe("titles that begin alike", () => {
  const named = (...titles: string[]): string[] => [
    ...shortNames(titles.map((title, i) => ({ id: `a${i}`, outlet: undefined, title }))).values(),
  ];
  test("should be cut to what tells them apart", () => {
    assert.deepEqual(
      named(
        "Microsoft and Xiaomi sign a memorandum",
        "Storms over Europe",
        "Microsoft and Xiaomi to build speakers",
        "Microsoft and Xiaomi to build speakers",
      ),
      ["1. … sign a memorandum", "2. Storms over Europe", "3. … speakers", "4. … speakers"],
    );
  });
  test("should keep their beginning where little of it is shared", () => {
    assert.deepEqual(named("The storm that nobody expected", "The calm after it all, as told"), [
      "1. The storm that nobody…",
      "2. The calm after it all, as…",
    ]);
  });
  test("should be told apart among ten thousand in no time", () => {
    const start = performance.now();
    named(...Array.from({ length: 10_000 }, (_, i) => `Microsoft and Xiaomi article number ${i} of many`));
    assert.ok(performance.now() - start < 2000);
  });
});
describe("shorten", () => {
  test("should cut at a word, count characters and not code units, and keep what fits", () => {
    assert.equal(shorten("short", 10), "short");
    assert.equal(shorten("several words in a row", 12), "several…");
    assert.equal(shorten("😀😀😀😀", 3), "😀😀…");
  });
});

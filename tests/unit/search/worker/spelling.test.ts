import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fold } from "../../../../src/search/worker/match.ts";
import { nearQueries, nearWords, slipsBetween } from "../../../../src/search/worker/spelling.ts";
import { vocabulary } from "../../../../src/search/index/vocabulary.ts";
import { article, smallDigest } from "../digest.ts";

const SEED = Number(process.env["ACCORD_SEED"] ?? 20180223);

describe("slipsBetween", () => {
  test("counts letters left out, put in, changed, and two that changed places", () => {
    assert.equal(slipsBetween("azure", "azure", 3), 0);
    assert.equal(slipsBetween("azre", "azure", 3), 1);
    assert.equal(slipsBetween("azzure", "azure", 3), 1);
    assert.equal(slipsBetween("asure", "azure", 3), 1);
    assert.equal(slipsBetween("xaiomi", "xiaomi", 3), 1);
    assert.equal(slipsBetween("cortana", "azure", 2), 3);
  });

  test("is the same both ways, and never more than the longer word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b, 99);
        assert.equal(slips, slipsBetween(b, a, 99));
        assert.ok(slips <= Math.max(a.length, b.length) && slips >= Math.abs(a.length - b.length));
        assert.equal(slips === 0, a === b);
      }),
      { seed: SEED },
    );
  });
});

describe("near spellings", () => {
  const words = ["Xiaomi", "mémorandum", "Cortana", "cloud", "could", "Harman"];

  test("accents do not matter; the nearest come first, then those with the same first letter", () => {
    assert.deepEqual(nearWords("xaiomi", words), ["Xiaomi"]);
    assert.deepEqual(nearWords("memorendum", words), ["mémorandum"]);
    assert.deepEqual(nearWords("cluod", words), ["cloud", "could"]);
    assert.deepEqual(nearWords("zzz", words), []);
  });

  test("a query keeps its other words, and is not offered while one stays unknown", () => {
    assert.deepEqual(nearQueries("the memorendum of xaiomi", ["memorendum", "xaiomi"], words), [
      "the mémorandum of Xiaomi",
    ]);
    assert.deepEqual(nearQueries("memorendum qqqqqq", ["memorendum", "qqqqqq"], words), []);
  });
});

describe("vocabulary", () => {
  const text = "Zeppelin zeppelin. Once only.";
  const words = vocabulary(smallDigest({ articles: [article("one", [text], { rights: { mode: "full" } })] }));

  test("holds names, the glossary, areas, claims, and what articles say more than once", () => {
    for (const word of ["Harman", "Kardon", "haut-parleur", "Cloud", "Nuage", "Azure", "mémorandum"]) {
      assert.ok(
        words.some((each) => fold(each) === fold(word)),
        word,
      );
    }
    assert.ok(words.some((each) => fold(each) === "zeppelin"));
    assert.ok(!words.includes("Once"));
  });

  test("holds no known misspelling, no description, and each word once", () => {
    assert.ok(!words.includes("Harmon") && !words.includes("maker"));
    assert.equal(new Set(words.map(fold)).size, words.length);
  });
});

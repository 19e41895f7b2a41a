import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fold } from "../../../../src/search/fold.ts";
import { nearQueries, nearWords } from "../../../../src/search/worker/spelling.ts";
import { vocabulary } from "../../../../src/search/index/vocabulary.ts";
import { article, smallDigest } from "../digest.ts";

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

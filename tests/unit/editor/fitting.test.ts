import assert from "node:assert/strict";
import { test } from "node:test";
import { FeatureReader } from "../../../src/editor/suggest/features.ts";
import { fitSentences } from "../../../src/editor/suggest/fitting.ts";
import type { Sentence } from "../../../src/editor/suggest/sentences.ts";

const reader = new FeatureReader([]);
const TEXTS = [
  ["a", "The rebuilding of the causeway will cost eighteen million euros."],
  ["a", "Oysters are sold before Christmas on the island markets."],
  ["b", "Eighteen million euros is what rebuilding the causeway will cost."],
  ["b", "The weather was fair on the whole of that morning."],
  ["c", "For the rebuilding of the causeway eighteen million euros are needed."],
] as const;
const sentences = TEXTS.map(([articleId, text], index): Sentence => {
  return {
    articleId,
    index,
    text,
    lang: "en",
    at: `${index * 100}-${index * 100 + 60}`,
    sum: "",
    features: reader.read(text, "en"),
  };
});

test("sentences without a mark go to the claim of a marked one that they resemble", () => {
  const found = fitSentences(sentences, new Map([["a", [{ at: "10-30", claims: ["c-cost"] }]]]));
  assert.deepEqual(found.map(({ claim, sentence }) => [claim, sentence.articleId]).sort(), [
    ["c-cost", "b"],
    ["c-cost", "c"],
  ]);
});

test("an article that has a mark for the claim, and a sentence that has any, are passed over", () => {
  const marks = new Map([
    ["a", [{ at: "10-30", claims: ["c-cost"] }]],
    ["b", [{ at: "300-310", claims: ["c-cost"] }]],
    ["c", [{ at: "400-410", claims: ["c-other"] }]],
  ]);
  assert.deepEqual(
    fitSentences(sentences, marks).filter(({ claim }) => claim === "c-cost"),
    [],
  );
});

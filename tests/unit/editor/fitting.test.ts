import assert from "node:assert/strict";
import { test } from "node:test";
import { fitGroups, overlap } from "../../../src/editor/suggest/fitting.ts";
import type { PlacedGroup } from "../../../src/editor/suggest/places.ts";

const sentence = (articleId: string, at: string) => ({
  articleId,
  text: `${articleId} says so`,
  lang: "en",
  at,
  sum: "",
});
const group = (...sentences: PlacedGroup["sentences"]): PlacedGroup => ({
  sentences,
  outlets: sentences.length,
  shared: [],
});

const COST = group(sentence("a", "0-60"), sentence("b", "100-160"), sentence("c", "200-260"));
const OYSTERS = group(sentence("a", "300-360"), sentence("b", "400-460"));

test("sentences without a mark go to the claim of a marked one of their group, which is no new claim", () => {
  const { fitting, open } = fitGroups([COST, OYSTERS], new Map([["a", [{ at: "10-30", claims: ["c-cost"] }]]]));
  assert.deepEqual(
    fitting.map(({ claim, sentence: own, like }) => [claim, own.articleId, like.articleId]),
    [
      ["c-cost", "b", "a"],
      ["c-cost", "c", "a"],
    ],
  );
  assert.deepEqual(open, [OYSTERS]);
});

test("an article that has a mark for the claim, and a sentence that has any, are passed over", () => {
  const marks = new Map([
    ["a", [{ at: "10-30", claims: ["c-cost"] }]],
    ["b", [{ at: "900-910", claims: ["c-cost"] }]],
    ["c", [{ at: "200-210", claims: ["c-other"] }]],
  ]);
  const { fitting } = fitGroups([COST], marks);
  assert.deepEqual(
    fitting.filter(({ claim }) => claim === "c-cost"),
    [],
  );
});

test("no claim is offered more than five sentences", () => {
  const many = group(sentence("a", "0-60"), ...Array.from({ length: 7 }, (_, i) => sentence(`b${i}`, "0-60")));
  assert.equal(fitGroups([many], new Map([["a", [{ at: "0-9", claims: ["c-cost"] }]]])).fitting.length, 5);
});

test("places overlap where they share a character", () => {
  assert.deepEqual([overlap("0-5", "4-9"), overlap("0-5", "5-9"), overlap("x", "5-9")], [true, false, false]);
});

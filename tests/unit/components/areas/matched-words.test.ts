import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { matchedWords } from "../../../../src/components/areas/matched-words.ts";

describe("matchedWords", () => {
  test("should give the whole word that a term begins, as it is written", () => {
    assert.deepEqual(matchedWords("New Technologies for the cloud.", ["technolog", "cloud"]), [
      "Technologies",
      "cloud",
    ]);
  });
  test("should fold accents and case on both sides", () => {
    assert.deepEqual(matchedWords("Des données à l’étranger", ["donnees"]), ["données"]);
  });
  test("should find a term of several words", () => {
    assert.deepEqual(matchedWords("natural language processing", ["natural lang"]), ["natural language"]);
  });
  test("should show a word once, and a term that is not found as it is", () => {
    assert.deepEqual(matchedWords("technology", ["technolog", "technology", "brevet"]), ["technology", "brevet"]);
  });
});

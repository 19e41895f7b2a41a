import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allConcepts, CONCEPT_LANGUAGES } from "../../../../src/digest/alike/concepts.ts";
import { foldWord } from "../../../../src/digest/alike/lexicon.ts";

describe("the list of concepts", () => {
  test("should have words of each language, as they are looked up, and none that another of its line covers", () => {
    const concepts = allConcepts();
    assert.ok(concepts.length > 1400, `${concepts.length}`);
    for (const words of concepts) {
      const line = words.map((list) => list.join(" ")).join(" = ");
      assert.equal(words.length, CONCEPT_LANGUAGES.length, line);
      for (const list of words) {
        assert.ok(list.length > 0 && new Set(list).size === list.length, line);
        for (const word of list) {
          assert.match(word, /^[a-z0-9][a-z0-9.'-]*\*?$/, line);
          assert.equal(foldWord(word), word, line);
          if (word.endsWith("*")) assert.ok(word.length > 3, `${word}: ${line}`);
          const by = list.find((other) => other !== word && other.endsWith("*") && word.startsWith(other.slice(0, -1)));
          assert.equal(by, undefined, `${by} covers ${word}: ${line}`);
        }
      }
    }
  });

  test("should have no line twice", () => {
    const lines = allConcepts().map((words) => words.map((list) => list.join(" ")).join(" = "));
    assert.equal(new Set(lines).size, lines.length);
  });
});

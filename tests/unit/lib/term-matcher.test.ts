import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { foldText, TermMatcher } from "../../../src/lib/term-matcher.ts";
import { fold } from "../../../src/lib/text.ts";
import { SEED } from "../digest/seed.ts";

const matcher = (match: "start" | "whole", ...terms: string[]): TermMatcher<string> => {
  const made = new TermMatcher<string>({ match });
  for (const term of terms) made.add(term, term);
  return made;
};

describe("TermMatcher", () => {
  test("should find every term where a word begins with it", () => {
    const found = matcher("start", "licens", "licensing deal", "télé").findAll(
      foldText("Cross-Licensing  deals; TELEphone; relicensing"),
    );
    assert.deepEqual(
      found.map(({ value }) => value),
      ["licens", "licensing deal", "télé"],
    );
  });

  test("should find whole words only where asked, and the longest", () => {
    const found = matcher("whole", "Xiaomi", "Mi", "Mi Cloud").findLongest(foldText("Mi Cloud, Mi’s Xiaomi; Mia Mi"));
    assert.deepEqual(
      found.map(({ value }) => value),
      ["Mi Cloud", "Mi", "Xiaomi", "Mi"],
    );
  });

  test("should go by characters where a script has no spaces", () => {
    assert.deepEqual(
      matcher("whole", "小米", "微软")
        .findLongest(foldText("微软与小米合作"))
        .map(({ value }) => value),
      ["微软", "小米"],
    );
  });

  test("should find an accepted shorter term where the longest is refused", () => {
    const found = matcher("whole", "New", "New York").findLongest(foldText("New York"), (term) => term === "New");
    assert.deepEqual(
      found.map(({ value }) => value),
      ["New"],
    );
  });

  test("should ignore terms in which no word begins", () => {
    assert.equal(matcher("start", "", "%", " ").size, 0);
  });

  test("should fold as the rest of the engine does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        assert.equal(foldText(text).lower.trim(), fold(text).trim());
      }),
      { seed: SEED },
    );
  });

  test("should find what a search at every word would find", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "B", "é"), minLength: 1, maxLength: 3 });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (terms, words) => {
        const text = foldText(words.join(" "));
        const expected: string[] = [];
        for (const start of text.lower.matchAll(/(?<![a-z])[a-z]/g)) {
          expected.push(
            ...terms
              .filter((term) => text.lower.startsWith(fold(term), start.index))
              .map((term) => `${start.index} ${fold(term)}`),
          );
        }
        const found = matcher("start", ...terms)
          .findAll(text)
          .map(({ start, value }) => `${start} ${fold(value)}`);
        assert.deepEqual(found.sort(), expected.sort());
      }),
      { seed: SEED },
    );
  });
});

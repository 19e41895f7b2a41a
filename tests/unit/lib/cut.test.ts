import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { budgetWords, firstWords, wordsAround } from "../../../src/lib/cut.ts";
import { SEED } from "../digest/seed.ts";

test("should count strictly: hyphens part words, unspaced scripts count characters", () => {
  assert.equal(budgetWords("cross-licensing of l’IA – a—b"), 6);
  assert.equal(budgetWords("小米与微软"), 5);
  assert.equal(budgetWords(" … "), 0);
});

test("should cut after a word and keep a short text as it is", () => {
  assert.equal(firstWords("One two, three.", 2), "One two");
  assert.equal(firstWords("One two.", 2), "One two.");
  assert.equal(firstWords("One", 0), "");
  assert.equal(firstWords("“One”", 1), "“One”");
});

test("should never give more words than asked for, and always a beginning of the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", " ", "-", "’", "小", "'", ".", "\u0301") }),
      fc.nat(10),
      (text, n) => {
        const cut = firstWords(text, n);
        assert.ok(text.startsWith(cut));
        assert.equal(budgetWords(cut), Math.min(n, budgetWords(text)));
      },
    ),
    { seed: SEED },
  );
});

test("should show a part with what stands around it, and mark what is left out", () => {
  const text = "One two three four, five six seven eight nine ten.";
  assert.equal(wordsAround(text, "six", 20), text);
  assert.equal(wordsAround(text, "six", 3), "… five six seven …");
  assert.equal(wordsAround(text, "One", 3), "One two three …");
  assert.equal(wordsAround(text, "ten", 3), "… eight nine ten.");
  assert.equal(wordsAround(text, "two three four, five six", 3), "… two three four, five six …");
});

test("should hold the part whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "é", "小", "b’c", "1.5", "…", ","), { minLength: 1, maxLength: 60 }),
      fc.nat(59),
      fc.integer({ min: 1, max: 12 }),
      (words, at, n) => {
        const text = words.join(" ");
        const part = words[at % words.length]!;
        assert.ok(wordsAround(text, part, n).includes(part));
      },
    ),
    { seed: SEED },
  );
});

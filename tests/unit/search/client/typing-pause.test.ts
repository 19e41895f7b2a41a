import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { typingPause } from "../../../../src/search/client/typing-pause.ts";

describe("typingPause", () => {
  for (const [what, shorter, longer] of [
    ["one letter longer than after two", "mi", "m"],
    ["two letters longer than after three", "mic", "mi"],
    ["the first letter of a second word longer than after the word", "xiaomi", "xiaomi m"],
    ["a word that is still typed longer than after a finished one", "mi ", "mi"],
    ["a letter in Russian", "мик", "м"],
    ["a letter in Arabic, with its sign", "ميكرو", "مُ"],
    ["a digit", "201", "2"],
    ["a letter with an accent longer than after two letters", "él", "é"],
  ] as const)
    it(`should wait after ${what}`, () => assert.ok(typingPause(longer) > typingPause(shorter)));

  for (const text of ["", " ", "码", "港", "서", "かな", "Cortana", "l’IA"])
    it(`should not wait longer after “${text}”`, () => assert.equal(typingPause(text), typingPause("azure")));
});

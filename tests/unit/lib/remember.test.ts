import assert from "node:assert/strict";
import { test } from "node:test";
import { remember } from "../../../src/lib/remember.ts";

test("a word is worked out once, and again when too many others came", () => {
  const made: string[] = [];
  const length = remember((word) => (made.push(word), word.length > 1 ? word.length : null), 2);
  assert.deepEqual(["a", "two", "a", "two"].map(length), [null, 3, null, 3]);
  assert.deepEqual(made, ["a", "two"]);
  assert.deepEqual(["three", "a", "three"].map(length), [5, null, 5]);
  assert.deepEqual(made, ["a", "two", "three", "a"]);
});

test("what is no word is worked out each time", () => {
  let made = 0;
  const count = remember(() => ++made);
  assert.deepEqual([count("x".repeat(65)), count("x".repeat(65)), made], [1, 2, 2]);
});

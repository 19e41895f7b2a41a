import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readRange } from "../../../../src/cli/serve/ranges.ts";

test("readRange() should read one range of bytes", () => {
  assert.deepEqual(readRange("bytes=0-8", 100), { start: 0, end: 8 });
  assert.deepEqual(readRange("bytes=0-0", 100), { start: 0, end: 0 });
  assert.deepEqual(readRange("bytes=90-", 100), { start: 90, end: 99 });
  assert.deepEqual(readRange("bytes=-5", 100), { start: 95, end: 99 });
  assert.deepEqual(readRange("bytes=-500", 100), { start: 0, end: 99 });
  assert.deepEqual(readRange("bytes=5-99999999999999999999999", 100), { start: 5, end: 99 });
});

test("readRange() should refuse what no file of that size has", () => {
  for (const range of ["bytes=5-1", "bytes=100-", "bytes=99999999-", "bytes=-0"])
    assert.equal(readRange(range, 100), "unsatisfiable", range);
  assert.equal(readRange("bytes=0-", 0), "unsatisfiable");
});

test("readRange() should take anything else for no range", () => {
  for (const range of [
    undefined,
    "",
    "bytes=abc",
    "bytes=-",
    "bytes=1-2,4-5",
    "bytes=--5",
    "items=0-5",
    "bytes=0x1-2",
    "bytes= ",
  ])
    assert.equal(readRange(range, 100), "whole", range);
});

test("readRange() should never name a byte that is not there", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."bytes=0123456789-, ") }).map((s) => `bytes=${s}`),
  );
  fc.assert(
    fc.property(text, fc.nat(50), (header, size) => {
      const part = readRange(header, size);
      if (typeof part !== "string") assert.ok(0 <= part.start && part.start <= part.end && part.end < size, header);
    }),
    { seed: 9, numRuns: 3000 },
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  CodePoints,
  codePointLength,
  codePointSlice,
  formatAt,
  parseAt,
  spanDigest,
  textDigest,
} from "../../../src/lib/span.ts";

const SEED = Number(process.env["ACCORD_SEED"] ?? 20180223);

test("should count in code points, not in UTF-16 units", () => {
  assert.equal(codePointLength("a😀b"), 3);
  assert.equal(codePointSlice("a😀b😀c", 1, 3), "😀b");
  assert.equal(spanDigest("a😀b", "1-2"), textDigest("😀"));
});

test("should refuse what is no span of the text", () => {
  for (const at of ["", "1", "2-1", "-1-2", "1-2-3", "a-b", " 1-2", "0-4"])
    assert.equal(spanDigest("a😀b", at), null, at);
  assert.equal(spanDigest("abc", "0-0"), "e3b0c44298fc");
});

test(`should convert both ways for any text (seed ${SEED})`, () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom("😀", "a", "é", "\ud83d", "\ude00", "𝒳"), fc.string({ unit: "binary" })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (value) => {
      const points = new CodePoints(value);
      const all = [...value];
      assert.equal(points.length, all.length);
      let utf16 = 0;
      all.forEach((char, i) => {
        assert.equal(points.toUtf16(i), utf16);
        assert.equal(points.fromUtf16(utf16), i);
        assert.equal(codePointSlice(value, i, i + 1), char);
        utf16 += char.length;
      });
    }),
    { seed: SEED },
  );
});

test("should read what it writes", () => {
  assert.deepEqual(parseAt(formatAt({ start: 3, end: 14 })), { start: 3, end: 14 });
});

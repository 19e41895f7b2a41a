import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MappedText } from "../../../src/ingest/mapped-text.ts";

const RAW = "abc \t def\n\nghi jkl\u2028mno  pqr stu";

/** The place of each unit of a text, one by one. */
const placesOf = (text: MappedText): [string, number, number][] =>
  [...Array(text.length).keys()].map((i) => {
    const { start, end } = text.span(i, i + 1);
    return [text.text[i]!, start, end];
  });

describe("a text that knows its places", () => {
  test("should keep the place of every unit through cuts and joins", () => {
    const whole = MappedText.verbatim(RAW, 0, RAW.length);
    const parts = [whole.slice(11, 14), MappedText.coarse("+", { start: 14, end: 14 }), whole.slice(0, 3)];
    const joined = MappedText.concat(parts);
    assert.equal(joined.text, "ghi+abc");
    assert.deepEqual(placesOf(joined), [
      ["g", 11, 12],
      ["h", 12, 13],
      ["i", 13, 14],
      ["+", 14, 14],
      ["a", 0, 1],
      ["b", 1, 2],
      ["c", 2, 3],
    ]);
    assert.deepEqual(joined.span(0, 3), { start: 11, end: 14 });
    assert.deepEqual(placesOf(joined.slice(2, 5)), placesOf(joined).slice(2, 5));
  });
  test("should map what stands for several units to all of them", () => {
    const text = MappedText.verbatim(RAW, 0, 9).collapse();
    assert.equal(text.text, "abc def");
    assert.deepEqual(text.span(3, 4), { start: 3, end: 6 });
    assert.deepEqual(placesOf(text)[4], ["d", 6, 7]);
    const longer = text.replace(0, 3, "abcde");
    assert.deepEqual(longer.text, "abcde def");
    assert.deepEqual(placesOf(longer).slice(2, 6), [
      ["c", 2, 3],
      ["d", 3, 3],
      ["e", 3, 3],
      [" ", 3, 6],
    ]);
  });
  test("should be the same from places given one by one", () => {
    const text = MappedText.concat([
      MappedText.verbatim(RAW, 11, 14),
      MappedText.coarse("xy", { start: 15, end: 18 }),
      MappedText.verbatim(RAW, 0, 2),
    ]);
    const places = placesOf(text);
    const from = Uint32Array.from(places, ([, start]) => start);
    const to = Uint32Array.from(places, ([, , end]) => end);
    assert.deepEqual(placesOf(MappedText.of(text.text, from, to)), places);
    assert.deepEqual(
      placesOf(text.shifted(5)),
      places.map(([unit, start, end]) => [unit, start + 5, end + 5]),
    );
  });
  test("should have no place where it has no unit", () => {
    const none = MappedText.verbatim(RAW, 3, 3);
    assert.equal(none.length, 0);
    assert.throws(() => none.span(), RangeError);
    assert.throws(() => MappedText.verbatim(RAW, 0, 3).span(2, 2), RangeError);
    assert.equal(MappedText.concat([none, none]).length, 0);
  });
});

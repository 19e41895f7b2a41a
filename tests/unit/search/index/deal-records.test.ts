import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dealRecords } from "../../../../src/search/index/deal-records.ts";
import type { SearchRecord } from "../../../../src/search/types.ts";

const records = (count: number): SearchRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    url: `articles/a${i}/`,
    language: "en",
    content: "",
    meta: {},
    filters: {},
  }));
const written = (parts: SearchRecord[][]): string[] => parts.map((part) => JSON.stringify(part));
/** How many parts are not among those before. */
const others = (before: SearchRecord[][], now: SearchRecord[][]): number =>
  new Set(written(now)).difference(new Set(written(before))).size;

describe("dealRecords", () => {
  test("a small digest is one part", () => {
    assert.equal(dealRecords(records(1_500)).length, 1);
    assert.deepEqual(dealRecords([]), [[]]);
  });

  test("parts hold all records in their order, some 500 each", () => {
    const all = records(10_000);
    const parts = dealRecords(all);
    assert.deepEqual(parts.flat(), all);
    assert.ok(parts.length > 14 && parts.length < 26, `${parts.length} parts`);
    for (const part of parts.slice(0, -1)) assert.ok(part.length >= 300 && part.length <= 800);
    assert.ok(parts.at(-1)!.length > 0);
  });

  test("a record that changes changes one part, one that comes, goes or moves a few", () => {
    const all = records(10_000);
    const before = dealRecords(all);
    // The first record of a part is the one that its end was told by.
    for (const [first] of before.slice(1, 9)) {
      const place = all.indexOf(first!);
      assert.equal(others(before, dealRecords(all.with(place, { ...first!, content: "new" }))), 1);
    }
    const added = { ...all[0]!, url: "articles/added/" };
    for (const place of [0, 1, 2_345, 5_000, 9_999]) {
      assert.equal(others(before, dealRecords(all.with(place, { ...all[place]!, content: "new" }))), 1);
      assert.ok(others(before, dealRecords(all.toSpliced(place, 0, added))) <= 4);
      assert.ok(others(before, dealRecords(all.toSpliced(place, 1))) <= 4);
      assert.ok(others(before, dealRecords([...all.toSpliced(place, 1), all[place]!])) <= 6);
    }
  });

  test("two records of one address stay together", () => {
    const all = records(2_000);
    assert.equal(dealRecords([...all, all[0]!]).length, 1);
  });
});

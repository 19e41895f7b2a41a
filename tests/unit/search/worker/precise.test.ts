import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FoundRecord } from "../../../../src/search/pagefind/pagefind.ts";
import { parseQuery } from "../../../../src/search/worker/parse-query.ts";
import { chosen, facetCounts, isHeld } from "../../../../src/search/worker/precise.ts";

const record = (content: string, filters: FoundRecord["filters"] = {}): FoundRecord => ({
  url: "/x",
  content,
  meta: { title: "The quay" },
  filters,
});
const held = (content: string, query: string): boolean => isHeld(record(content), parseQuery(query)[0]!);

describe("isHeld", () => {
  const text = "The first boat left l’Île-aux-Noix; Straße gesperrt. 新码头已经完工。";
  for (const query of [
    '"first boat"',
    '"FIRST bOAT" quay',
    '"ile-aux-noix strasse"',
    "boat -ferry",
    '"新码头 已经"',
    '"quay"',
  ])
    test(`${query} is held`, () => assert.ok(held(text, query)));
  for (const query of ['"boat first"', '"first boats"', "boat -quay", 'boat -"first boat"', "boat ferry"])
    test(`${query} is not`, () => assert.ok(!held(text, query)));
});

test("a facet's numbers are those without its own choice", () => {
  const hits = [
    { id: "1", record: record("", { year: ["2019"], language: ["en"] }) },
    { id: "2", record: record("", { year: ["2020"], language: ["en"] }) },
    { id: "3", record: record("", { year: ["2020"], language: ["fr"] }) },
  ];
  const asked = { year: ["2020"], language: ["en"] };
  assert.deepEqual(
    chosen(hits, asked).map(({ id }) => id),
    ["2"],
  );
  const counts = facetCounts(hits, asked);
  assert.deepEqual(counts.year, { 2019: 1, 2020: 1 });
  assert.deepEqual(counts.language, { en: 1, fr: 1 });
});

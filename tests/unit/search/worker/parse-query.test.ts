import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isPlain, parseQuery, wanted } from "../../../../src/search/worker/parse-query.ts";

const only = (words: string[], phrases: string[] = [], without: string[] = []) => ({ words, phrases, without });

describe("parseQuery", () => {
  for (const [query, expected] of [
    ["ferry quay", [only(["ferry", "quay"])]],
    ['"first boat" quay', [only(["quay"], ["first boat"])]],
    ["«premier bac» -quai", [only([], ["premier bac"], ["quai"])]],
    ['ferry -"first boat"', [only(["ferry"], [], ["first boat"])]],
    ["ferry OR bac quay", [only(["ferry"]), only(["bac", "quay"])]],
    ['"quay"', [only(["quay"])]],
    ["haut-parleur AT&T", [only(["haut-parleur", "AT&T"])]],
    ["-quay", [only(["quay"])]],
    ["OR", [only(["OR"])]],
    ["ferry OR", [only(["ferry", "OR"])]],
    ["OR ferry", [only(["OR", "ferry"])]],
    ['"', [only([])]],
    [" - — ", [only([])]],
  ] as const)
    test(query, () => assert.deepEqual(parseQuery(query), expected));

  test("only words alone are plain, and what is left out is not wanted", () => {
    assert.ok(isPlain(parseQuery("ferry quay")));
    for (const query of ['"first boat"', "ferry -quay", "ferry OR quay"]) assert.ok(!isPlain(parseQuery(query)), query);
    assert.equal(wanted(parseQuery('ferry -quay OR "first boat"')), "ferry first boat");
  });

  test("takes eight alternatives at most, and stays quick on a long hostile text", () => {
    assert.equal(parseQuery(Array.from({ length: 50 }, (_, i) => `w${i}`).join(" OR ")).length, 8);
    const begun = performance.now();
    parseQuery('"'.repeat(50_000));
    parseQuery('-"a '.repeat(20_000));
    parseQuery(`"${" ".repeat(50_000)}`);
    assert.ok(performance.now() - begun < 2_000);
  });
  test("takes a quotation mark between Hebrew letters for a part of the word", () => {
    assert.deepEqual(parseQuery('דובר צה"ל')[0], { words: ["דובר", "צה״ל"], phrases: [], without: [] });
    assert.deepEqual(parseQuery('"דובר צבא"')[0]?.phrases, ["דובר צבא"]);
  });
});

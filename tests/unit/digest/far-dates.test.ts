import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { article, event, input, passages } from "./make.ts";

/** A raw article that names years, published in 2009 or another year. */
const naming = (id: string, years: readonly string[], published: string | null = "2009-05-01") =>
  article(id, {
    ingested: true,
    read: false,
    published,
    passages: passages("A long enough sentence stands here so that dates have a place in it."),
    dates: years.map((edtf, i) => ({
      edtf,
      basis: "explicit",
      at: `${i * 4}-${i * 4 + 3}`,
      sum: "0123456789ab",
      words: edtf,
      sentence: "0-60",
    })),
  });
const datesOf = (articles: readonly ReturnType<typeof naming>[], over = {}): string[] =>
  buildDigest(input({ draft: true, articles: [...articles], ...over })).events.map(({ edtf }) => edtf);

describe("a draft's dates far from its story", () => {
  test("should leave out a far year that one article names, before and after, with what lies wholly there", () => {
    const one = naming("a", ["1439", "1960", "2009-04-25", "2019", "2050", "2040/2060", "2009/2050"]);
    assert.deepEqual(datesOf([one]), ["1960", "2009/2050", "2009-04-25", "2019"]);
  });

  test("should keep a far year that two articles name, or that lies next to another's", () => {
    assert.deepEqual(datesOf([naming("a", ["1918", "1850"]), naming("b", ["1918", "1851"])]), [
      "1850",
      "1851",
      "1918",
      "1918",
    ]);
    assert.deepEqual(datesOf([naming("a", ["1850", "1850"]), naming("b", ["1918"])]), []);
  });

  test("should keep every year where nobody knows when anything was published, and in a digest that is no draft", () => {
    assert.deepEqual(datesOf([naming("a", ["1439"], null)]), ["1439"]);
    assert.deepEqual(datesOf([naming("a", ["1439"])], { draft: false }), ["1439"]);
  });

  test("should keep what an editor dates", () => {
    assert.deepEqual(datesOf([naming("a", [])], { events: [event("e", { edtf: "1439" })] }), ["1439"]);
  });
});

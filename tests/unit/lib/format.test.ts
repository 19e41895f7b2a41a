import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  countryName,
  formatFigure,
  formatList,
  formatListParts,
  formatNumber,
  languageName,
} from "../../../src/lib/format.ts";

describe("formatting", () => {
  test("should write numbers in the reader's way, with every digit", () => {
    assert.equal(formatNumber("92400000", "en"), "92,400,000");
    assert.equal(formatNumber("92400000", "fr"), "92\u202f400\u202f000");
    assert.equal(formatNumber("123456789012345678901.5", "en"), "123,456,789,012,345,678,901.5");
  });

  test("should write percent, money and counted things", () => {
    assert.equal(formatFigure("3", "percent", "en"), "3%");
    assert.equal(formatFigure("0.07", "percent", "fr"), "0,07\u00a0%");
    assert.equal(formatFigure("150", "USD", "en"), "US$150");
    assert.equal(formatFigure("150", "USD", "fr"), "150\u00a0$US");
    assert.equal(formatFigure("92400000", "phones", "en"), "92.4\u00a0million\u00a0phones");
    assert.equal(formatFigure("92400000", "phones", "fr", "téléphones"), "92,4\u00a0millions\u00a0de téléphones");
    assert.equal(formatFigure("12", "phones", "fr", "téléphones"), "12\u00a0téléphones");
    assert.equal(formatFigure("5", "ABC", "en"), "5\u00a0ABC");
  });

  test("should write lists, also with their parts apart", () => {
    assert.equal(formatList(["a", "b", "c"], "en"), "a, b and c");
    assert.equal(formatList(["a", "b"], "fr", "disjunction"), "a ou b");
    assert.deepEqual(formatListParts(3, "en"), [
      { index: 0 },
      { text: ", " },
      { index: 1 },
      { text: " and " },
      { index: 2 },
    ]);
  });

  test("should name languages and countries, and fall back to the code", () => {
    assert.equal(languageName("fr", "en"), "French");
    assert.equal(languageName("not a tag", "en"), "not a tag");
    assert.equal(countryName("FR", "en"), "France");
  });

  test("should not depend on a language Intl does not know", () => {
    assert.equal(formatNumber(1000, "zz"), "1,000");
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const datesOf = async (lang: string, text: string, published = "2019-06-12"): Promise<string[]> =>
  (await annotated(lang, `A\n\n${text}`, published)).dates;

describe("a year before what happened in it", () => {
  test("should be one however long ago it was", async () => {
    assert.deepEqual(await datesOf("en", "The 1887 flu pandemic and the 1906 Larn earthquake were worse."), [
      "1887",
      "1906",
    ]);
  });
  test("should be none where it counts, or where a thing of no year follows it", async () => {
    assert.deepEqual(await datesOf("en", "The 1900 earthquake victims and the 1887 boats were counted."), []);
  });
});

describe("a month by itself", () => {
  test("should be no date where it is one of every year", async () => {
    assert.deepEqual(
      await datesOf("en", "The season normally ends in February or March. It rains each year in May."),
      [],
    );
    assert.deepEqual(await datesOf("fr", "La saison finit généralement en mars."), []);
    assert.deepEqual(await datesOf("de", "Die Saison endet normalerweise im März."), []);
    assert.deepEqual(await datesOf("en", "The season ended in March."), ["2019-03"]);
  });
  test("should have come where something has lasted since", async () => {
    assert.deepEqual(
      await datesOf(
        "fr",
        "Depuis début novembre, les salariés sont au chômage et une usine va être construite.",
        "2010-01-05",
      ),
      ["2009-11"],
    );
    assert.deepEqual(
      await datesOf("en", "Since late November the boats are idle and a dock will be built.", "2010-01-05"),
      ["2009-11"],
    );
    assert.deepEqual(
      await datesOf("de", "Seit November ruht die Arbeit, und morgen wird sie wieder beginnen.", "2010-01-05"),
      ["2009-11"],
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../../src/ingest/pipeline.ts";

async function yearless(text: string, sidecar: { lang: string; published?: string }) {
  const bytes = new TextEncoder().encode(`A headline\n\n${text}\n`);
  const { frontMatter } = await ingestSource({ file: "raw/a.txt", bytes, sidecar });
  return frontMatter.dates.map((date) => date.yearless ?? date.edtf ?? "open");
}

describe("dates without a year in an article that nobody can date", () => {
  test("should keep the day and the month that the text gives", async () => {
    assert.deepEqual(await yearless("The dam broke on 20 April. It was mended on May 4.", { lang: "en" }), [
      "--04-20",
      "--05-04",
    ]);
    assert.deepEqual(await yearless("La digue a cédé le 3 mai.", { lang: "fr" }), ["--05-03"]);
    assert.deepEqual(await yearless("Der Damm brach am 29. Februar.", { lang: "de" }), ["--02-29"]);
  });
  test("should be days of the year of the article where its day is known", async () => {
    const sidecar = { lang: "en", published: "2010-05-09" };
    assert.deepEqual(await yearless("The dam broke on 20 April.", sidecar), ["2010-04-20"]);
  });
  test("should stay open beside a day of the week, behind another year, and on the day that names an attack", async () => {
    assert.deepEqual(await yearless("The dam broke on Tuesday 20 April.", { lang: "en" }), ["open"]);
    assert.deepEqual(await yearless("It was opened in 1987, and closed on 20 April.", { lang: "en" }), [
      "1987",
      "open",
    ]);
    assert.deepEqual(await yearless("It was as on September 11 for them.", { lang: "en" }), []);
  });
});

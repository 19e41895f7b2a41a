import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

const figuresOf = async (lang: string, text: string): Promise<string[]> =>
  (await annotated(lang, `A\n\n${text}`)).figures;
const subjectsOf = async (lang: string, text: string): Promise<string[]> =>
  (await annotated(lang, `A\n\n${text}`)).subjects;

describe("lengths of time", () => {
  test("should be figures, behind a hyphen and with what describes them too", async () => {
    const text = "It took three weeks. The two-hour meeting was long. He leads two full weeks of concerts.";
    assert.deepEqual(await figuresOf("en", text), ["3 weeks", "2 hours", "2 weeks"]);
    assert.deepEqual(await subjectsOf("en", text), ["", "meeting", "concerts"]);
    assert.deepEqual(await figuresOf("de", "Sie wartete zwei Stunden und 20 Minuten."), ["2 Stunden", "20 Minuten"]);
    assert.deepEqual(await figuresOf("fr", "Elle a attendu pendant trois heures."), ["3 heures"]);
  });
  test("should not be found in a moment that a distance tells, nor in a habit", async () => {
    const en = "Two weeks later it broke. It happened three years before. The bus comes every two hours.";
    assert.deepEqual(await figuresOf("en", en), []);
    assert.deepEqual(await figuresOf("en", "It was towed for 17 hours before it docked."), ["17 hours"]);
    assert.deepEqual(await figuresOf("de", "Drei Monate später brach er. Alle zwei Wochen kommt sie."), []);
  });
  test("should not be found in a time of the clock, nor in one that goes on behind its unit", async () => {
    assert.deepEqual(await figuresOf("fr", "Il a fermé à 14 heures. Le trou est de 2 heures 30 en semaine."), []);
    assert.deepEqual(await figuresOf("fr", "Elle a fait deux heures de route."), ["2 heures"]);
    assert.deepEqual(await figuresOf("es", "A las 15 horas abrió y abre de 9 horas a 18 horas. Duró 24 horas."), [
      "24 horas",
    ]);
  });
  test("should be about nothing that only follows them", async () => {
    assert.deepEqual(await subjectsOf("en", "The two years Smith spent there were good."), [""]);
  });
});

describe("ages", () => {
  test("should be found beside their words, between commas and in brackets behind a whole name", async () => {
    const en = "The 33-year-old driver, John Marlow, 45, and two women aged 19 and 27 left the 132-year-old hall.";
    assert.deepEqual(await figuresOf("en", en), [
      "33 years",
      "45 years",
      "2 women",
      "19 years",
      "27 years",
      "132 years",
    ]);
    const de = "Ein 33-jähriger Mann und Anna Müller (45) kamen.";
    assert.deepEqual(await figuresOf("de", de), ["33 Jahre", "45 Jahre"]);
  });
  test("should not be found in a list of numbers, in brackets of another language, behind one word", async () => {
    assert.deepEqual(
      await figuresOf(
        "en",
        "See Sections Five Six, 12, 14 and Anna Marsh (45). In Paris, 45, rain. Los Angeles, 26, was not.",
      ),
      [],
    );
  });
  test("should be about whom they describe, and not about what he does", async () => {
    assert.deepEqual(await subjectsOf("en", "The 35-year-old ferry likely sank. The 33-year-old died."), ["ferry", ""]);
  });
});

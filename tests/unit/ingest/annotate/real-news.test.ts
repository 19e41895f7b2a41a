import assert from "node:assert/strict";
import { test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

/* Kinds of mistakes that were seen in real news of several languages, in invented sentences. */

test("what millions count follows a word for of, where millions are a noun", async () => {
  const fr =
    "Le chantier coûte 6,8 millions d'euros, dont 2,1 millions apportés par la région. Ils sont 3 millions d'habitants.";
  const { figures } = await annotated("fr", `Un titre\n\n${fr}`);
  assert.deepEqual(figures, ["6800000 EUR", "3000000 habitants"]);
});

test("two letters in brackets are a province as often as an organisation", async () => {
  const { names } = await annotated("it", "Un titolo\n\nA Montelario (PG) il teatro è chiuso, dice Enzo Marchetti.");
  assert.deepEqual(names, ["Montelario", "Enzo Marchetti"]);
});

test("a number that goes on behind its millions is none, and a distance is of nothing", async () => {
  const pl = "Koszt prac to prawie 1 mln 560 tys. zł, a plac 4,5 mln zł.";
  assert.deepEqual((await annotated("pl", `Nagłówek\n\n${pl}`)).figures, ["4500000 PLN"]);
  const en = "It sank within 5 miles of the plant, in 140 feet of water.";
  assert.deepEqual((await annotated("en", `A headline\n\n${en}`)).subjects, ["", "water"]);
  const de = "Die Wache ist 400 Meter von dem Heim entfernt.";
  assert.deepEqual((await annotated("de", `Eine Überschrift\n\n${de}`)).subjects, [""]);
});

test("what is planned in French lies ahead", async () => {
  const text = [
    "Le plan est présenté. Un entretien est prévu mardi.",
    "Ils ont fermé pour ne rouvrir que mardi soir.",
    "Météo France prévoit un temps couvert pour vendredi.",
    "Les cumuls devraient être inférieurs aux cumuls observés mardi.",
    "Des foyers étaient encore privés d’électricité mardi.",
  ].join("\n\n");
  assert.deepEqual((await annotated("fr", `Un titre\n\n${text}`)).dates, [
    "2019-06-18",
    "?",
    "2019-06-14",
    "?",
    "2019-06-11",
  ]);
});

test("a quarter of a firm's own year is none of a year's, and a rise alone is no subject", async () => {
  const text =
    "Au troisième trimestre 2023/24, les ventes sont en hausse de 24%. Au troisième trimestre 2018, elles ont reculé.";
  const { dates, subjects } = await annotated("fr", `Un titre\n\n${text}`);
  assert.deepEqual(dates, ["2023/2024", "2018-07/2018-09"]);
  assert.deepEqual(subjects, [""]);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

describe("numbers in English", () => {
  test("should take a dozen twelve times where a number stands before it, and nothing of dozens of unknown number", async () => {
    const text = "Two dozen boats left, and 3 dozen officers came. Dozens of people and some dozen cars stayed.";
    assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).figures, ["24 boats", "36 officers"]);
    assert.deepEqual((await annotated("es", "Un título\n\nLlegaron dos docenas de barcos.")).figures, ["24 barcos"]);
  });
  test("should not count the dead where a thing is called dead", async () => {
    const text = "Inspectors found 12 of 40 sprinklers dead. The crash left 40 people dead.";
    assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).figures, ["40 sprinklers", "40 dead"]);
  });
  test("should not count with a number that stands in a name", async () => {
    const text = "Boeing 737 MAX jets were grounded. In Marlow 300 people came.";
    assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).figures, ["300 people"]);
  });
});

test("a name goes on behind a particle, and an office before it is no part of it", async () => {
  const text = "President Luiz Inácio Lula da Silva spoke. Chancellor Anna von Berg left, and so did Osama bin Laden.";
  assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).names, [
    "Luiz Inácio Lula da Silva",
    "Anna von Berg",
    "Osama bin Laden",
  ]);
});

test("two years in a row are a stretch, and what may be a month is none", async () => {
  const text =
    "The firm lost money in 2019-20 and in 1998/99. The 2018–19 season was long. The folder 2004-05 is lost. In 2004-05 it rained.";
  assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).dates, [
    "2019/2020",
    "1998/1999",
    "2018/2019",
    "2004/2005",
  ]);
});

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

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
  test("should keep a sum a sum where its price is for a number of things", async () => {
    const text =
      "Milk fell from more than $15 per 100 pounds to $11.30 per 100 pounds. It was 25.9 per 100,000 people.";
    assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).figures, [
      "15 USD",
      "11.3 USD",
      "25.9 per 100,000 people",
    ]);
  });
  test("should measure areas whose small digit stands on the line", async () => {
    assert.deepEqual((await annotated("en", "A headline\n\nThe hall has 8,000 m2 of floor.")).figures, ["8000 m2"]);
    assert.deepEqual((await annotated("fr", "Un titre\n\nIl s’étend sur 8000 m2.")).figures, ["8000 m2"]);
  });
  test("should count casualties and those of a trade, however few", async () => {
    const text = "The four casualties slept. Two firefighters came with two ideas, for two things.";
    assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).figures, [
      "4 casualties",
      "2 firefighters",
      "2 ideas",
    ]);
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

test("a month that a part of it leads to is one in French too", async () => {
  const text = "Le tribunal a statué au début de mars. Il rouvre à la fin de mai.";
  assert.equal((await annotated("fr", `Un titre\n\n${text}`, "2019-06-12")).dates.length, 2);
});

test("four digits before the name of a time are a clock, also behind a day", async () => {
  const text = "19 JANUARY, 1130 GMT, Bani. On January 20, 1500 GMT, they left. It fell on 21 January 1130.";
  assert.deepEqual((await annotated("en", `A headline\n\n${text}`)).dates, ["?", "2019-01-20", "1130-01-21"]);
});

test("the last Tuesday is left open on the two days behind one", async () => {
  const dates = async (published: string) =>
    (await annotated("en", "A headline\n\nThe dam broke last Tuesday.", published)).dates;
  // A Wednesday, a Thursday, a Friday, and a Tuesday.
  assert.deepEqual(await dates("2019-06-12"), ["?"]);
  assert.deepEqual(await dates("2019-06-13"), ["?"]);
  assert.deepEqual(await dates("2019-06-14"), ["2019-06-11"]);
  assert.deepEqual(await dates("2019-06-11"), ["2019-06-04"]);
  const past = await annotated("en", "A headline\n\nThe dam broke this past Tuesday.", "2019-06-13");
  assert.deepEqual(past.dates, ["2019-06-11"]);
  const spanish = await annotated("es", "Un título\n\nLa presa cedió el pasado martes.", "2019-06-13");
  assert.deepEqual(spanish.dates, ["2019-06-11"]);
});

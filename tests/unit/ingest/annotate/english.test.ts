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

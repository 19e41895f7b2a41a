import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `Bron i Alkerby öppnar igen

Borgmästare Lisa Robsson sade på tisdagen att bron i Alkerby öppnar den 3 juli 2019. Arbetet började i mars 2018 och kostade 2,5 miljoner kronor, uppger den svenska kommunen.

”Vi betalar inte två gånger för samma tak”, sade Robsson efter mötet. Talespersonen Jens Ferlin svarade: ”Vi vill se räkenskaperna före sommaren.”

Varje balk kostar 1 750 kronor. Omkring 12 500 människor går över bron varje dag, 3,2 procent fler än förr. Mellan 300 och 400 bilar kör om natten. Budgeten är på 3 miljarder kronor.

Sal 2012 var stängd kl. 18.30. 1997 rasade en pelare. Under 1998 byggdes den upp. Från den 12 till den 14 maj var det stängt. På fredag är det fest. I går regnade det. I morgon möts fullmäktige. Varje måndag är det marknad. Under första kvartalet 2017 var det förseningar. På 1990-talet var det värre. På 1800-talet fanns den inte. De kom för tre veckor sedan.

– Så här kan det inte fortsätta, säger Anna Torsson, boende på Storgatan.`;

describe("a text in Swedish", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("sv", TEXT)).dates, [
      "2019-06-11",
      "2019-07-03",
      "2018-03",
      "1998",
      "2019-05-12/2019-05-14",
      "2019-06-14",
      "2019-06-11",
      "2019-06-13",
      "2017-01/2017-03",
      "199X",
      "2019-05-20/2019-05-26",
    ]);
  });
  test("should have its figures read by its own marks and magnitudes", async () => {
    assert.deepEqual((await annotated("sv", TEXT)).figures, [
      "2500000 SEK",
      "1750 SEK",
      "12500 människor",
      "3.2 percent",
      "300 bilar",
      "400 bilar",
      "3000000000 SEK",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("sv", TEXT)).quotes, [
      ["”Vi betalar inte två gånger för samma tak”", "Lisa Robsson"],
      ["”Vi vill se räkenskaperna före sommaren.”", "Jens Ferlin"],
      ["Så här kan det inte fortsätta", "Anna Torsson"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("sv", TEXT)).names, [
      "Alkerby",
      "Lisa Robsson",
      "Jens Ferlin",
      "Anna Torsson",
      "Storgatan",
    ]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const TEXT = `Broen i Alkerby åbner igen

Borgmester Lise Robsen sagde tirsdag, at broen i Alkerby åbner den 3. juli 2019. Arbejdet begyndte i marts 2018 og kostede 2,5 mio. kroner, oplyser den danske kommune.

»Vi betaler ikke to gange for det samme tag,« sagde Robsen efter mødet. Talsmand Jens Ferslev svarede: »Vi vil se regnskabet før sommeren.«

Hver bjælke koster 1.750 kroner. Omkring 12.500 mennesker går over broen hver dag, 3,2 procent flere end før. Mellem 300 og 400 biler kører om natten. Budgettet er på 3 milliarder kroner.

Lokale 2012 var lukket kl. 18.30. I 1997 styrtede en pille sammen. Fra den 12. til den 14. maj var der lukket. På fredag er der fest. I går regnede det. I morgen mødes rådet. Hver mandag er der marked. I første kvartal 2017 var der forsinkelser. I 1990'erne var det værre. De kom for tre uger siden.

– Sådan kan det ikke fortsætte, siger Anna Torsen, beboer i Storegade.`;

describe("a text in Danish", () => {
  test("should have its dates found, and no room, clock or habit among them", async () => {
    assert.deepEqual((await annotated("da", TEXT)).dates, [
      "2019-06-11",
      "2019-07-03",
      "2018-03",
      "1997",
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
    assert.deepEqual((await annotated("da", TEXT)).figures, [
      "2500000 DKK",
      "1750 DKK",
      "12500 mennesker",
      "3.2 percent",
      "300 biler",
      "400 biler",
      "3000000000 DKK",
    ]);
  });
  test("should have quoted what stands in its marks, with its speaker", async () => {
    assert.deepEqual((await annotated("da", TEXT)).quotes, [
      ["»Vi betaler ikke to gange for det samme tag,«", "Lise Robsen"],
      ["»Vi vil se regnskabet før sommeren.«", "Jens Ferslev"],
      ["Sådan kan det ikke fortsætte", "Anna Torsen"],
    ]);
  });
  test("should have people, places and organisations named, and no leading word", async () => {
    assert.deepEqual((await annotated("da", TEXT)).names, [
      "Alkerby",
      "Lise Robsen",
      "Jens Ferslev",
      "Anna Torsen",
      "Storegade",
    ]);
  });
});

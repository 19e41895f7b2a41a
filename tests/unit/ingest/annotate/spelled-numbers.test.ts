import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

const figuresOf = async (lang: string, text: string): Promise<string[]> =>
  (await annotated(lang, `A\n\n${text}`)).figures;

describe("numbers in words", () => {
  test("should be taken whole", async () => {
    const en = "There came two hundred and fifty cars, a dozen boats, a million people and thirty-two officials.";
    assert.deepEqual(await figuresOf("en", en), ["250 cars", "12 boats", "1000000 people", "32 officials"]);
    const fr = "Soixante-douze élèves, deux cent cinquante logements et une trentaine de camions.";
    assert.deepEqual(await figuresOf("fr", fr), ["72 élèves", "250 logements", "30 camions"]);
    assert.deepEqual(await figuresOf("es", "Llegaron treinta y cinco vecinos."), ["35 vecinos"]);
    assert.deepEqual(await figuresOf("pt", "Trinta e cinco pessoas ficaram feridas."), ["35 pessoas"]);
    assert.deepEqual(await figuresOf("de", "Es kamen fünfundzwanzig Gäste."), ["25 Gäste"]);
  });
  test("should be nothing where only the rest of them is known, or their parts do not go together", async () => {
    assert.deepEqual(await figuresOf("pl", "Przyszło dwadzieścia pięć osób."), []);
    assert.deepEqual(await figuresOf("en", "They met two-three people."), []);
  });
  test("should have both of two magnitudes", async () => {
    const text = "It cost Rs 2.5 lakh crore in India, and two hundred thousand people came.";
    assert.deepEqual(await figuresOf("en", text), ["2500000000000 INR", "200000 people"]);
  });
});

describe("small numbers", () => {
  test("should count what is counted, part and whole, with what describes it", async () => {
    const en = "Six of the eight buses, three sports cars, four Egyptian ships and 12,000 more people came.";
    assert.deepEqual(await figuresOf("en", en), ["6 buses", "8 buses", "3 cars", "4 ships", "12000 people"]);
    assert.deepEqual((await annotated("en", `A\n\n${en}`)).subjects, [
      "buses",
      "buses",
      "sports cars",
      "Egyptian ships",
      "people",
    ]);
    assert.deepEqual(await figuresOf("fr", "Il y a 9 grosses lances et 4 des 5 tables."), [
      "9 lances",
      "4 tables",
      "5 tables",
    ]);
  });
  test("should count nothing in prose, in a name, a label and a fraction", async () => {
    const en =
      "Two things matter. See page 3 rules and Windows 10 apps. Two thirds of voters agreed. Two remain missing.";
    assert.deepEqual(await figuresOf("en", en), []);
  });
  test("should count nothing in a share, behind a thing's number, and with a number that a name holds", async () => {
    const en =
      "One in four people agreed. Gate 7 passengers ran with iPhone 12 users. The Big Three automakers were glad.";
    assert.deepEqual(await figuresOf("en", en), []);
    assert.deepEqual(await figuresOf("en", "It fell to minus 5 degrees. In two years' time prices will double."), []);
  });
  test("should say of five of the missing six passengers that six are passengers", async () => {
    assert.deepEqual(await figuresOf("en", "They found five of the missing six passengers."), ["6 passengers"]);
  });
});

describe("numbers that are no value", () => {
  test("should be no figure with a sign that takes them below nothing, nor a rate of a share", async () => {
    assert.deepEqual(await figuresOf("de", "Es waren -5 Grad. Der Anteil nahm um 2,9 auf 39,2 % zu."), [
      "39.2 percent",
    ]);
  });
  test("should be no metres where a currency follows, and no sum where pounds are heavy or nobody says whose", async () => {
    assert.deepEqual(await figuresOf("fr", "Le toit coûte 3,5 M€, la cave 2,5 m€."), ["3500000 EUR", "2500000 EUR"]);
    assert.deepEqual(await figuresOf("en", "The calf weighs 165 pounds. It holds 35 pounds per square inch."), [
      "165 pounds",
    ]);
  });
  test("should describe nothing where adjectives stand behind their nouns", async () => {
    const { subjects } = await annotated("fr", "Un titre\n\nLe vote boucle les 26 millions d’euros nécessaires.");
    assert.deepEqual(subjects, [""]);
  });
});

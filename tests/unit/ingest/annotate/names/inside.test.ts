import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../../support/annotated.ts";

const namesIn = async (text: string, lang = "en"): Promise<string[]> =>
  (await annotated(lang, `A headline about nothing\n\n${text}`)).names;

describe("a capital inside a sentence", () => {
  test("should make a name of several words, whatever stands behind them", async () => {
    assert.deepEqual(await namesIn("They flew over the Larn Orvek yesterday. He met an aide of Besna Ruvik again."), [
      "Larn Orvek",
      "Besna Ruvik",
    ]);
  });
  test("should make one of a word before a mark, and of one behind a word that leads to it", async () => {
    assert.deepEqual(await namesIn("His wife, Lesna, took a drug, Orviflu. It was made with Zanalin and water."), [
      "Lesna",
      "Orviflu",
      "Zanalin",
    ]);
  });
  test("should make none of a line that begins there, or of what describes the next word", async () => {
    assert.deepEqual(
      await namesIn("They came after the earthquake Hundreds of people left. An Allied raid began before the Autumn."),
      [],
    );
    assert.deepEqual(await namesIn("He feared the rule of Larnists. They spoke about Orlinism."), []);
  });
  test("should make none of what describes, in capitals of the writer's own", async () => {
    assert.deepEqual(
      await namesIn("They wrote to me as an International Traveller, and he has a Metal Orvic Valve."),
      [],
    );
  });
  test("should make none of a part of a longer name, of two places or of a model", async () => {
    assert.deepEqual(
      await namesIn("A unit of Kellar, Brown and Root fell. It was in the Rumble of the Jungle, he knew."),
      [],
    );
    assert.deepEqual(
      await namesIn("They took a flight on the line Paris-London, and they spoke of something like Type H1N1."),
      [],
    );
    assert.deepEqual(
      await namesIn(
        "It belonged to the children who lived in some child's and Larn's Villages, and the Puerto Rican man left.",
      ),
      ["Larn"],
    );
  });
  test("should prove nothing in a language that does not say which words lead to a name", async () => {
    assert.deepEqual(await namesIn("Il est venu avec les Larnois, au Hével. Elle parle.", "fr"), []);
  });
});

describe("a name at the beginning of a sentence", () => {
  test("should be one where a comma and who bears it, or an age, follow", async () => {
    assert.deepEqual(await namesIn("Benno Sevard, who ran it, left. Besna Ruvik, a clerk, came."), [
      "Benno Sevard",
      "Besna Ruvik",
    ]);
  });
  test("should be one of one word where an age follows, and the text has it inside a sentence", async () => {
    assert.deepEqual(await namesIn("They knew all that Pacell had. Pacell, 24, was ill."), ["Pacell"]);
  });
  test("should be none where the text has its words as words, or another name follows", async () => {
    assert.deepEqual(await namesIn("Besna Water, a risk, rose. The water froze. Besna Ruvik, Ada Marsh left."), [
      "Ada Marsh",
    ]);
  });
});

test("a name should be one before a noun that says what it is, and no people's word", async () => {
  assert.deepEqual(await namesIn("They met at the Orvik hotel and read a Catholic newspaper."), ["Orvik"]);
});

test("a family that is called like many first names should be found, unless somebody of that name is in the text", async () => {
  const places = async (text: string) => (await annotated("en", `A headline about nothing\n\n${text}`)).quotes;
  assert.deepEqual(await places("Alan Johnson came. Johnson said: “We are going to be there in the morning.”"), [
    ["“We are going to be there in the morning.”", "Alan Johnson"],
  ]);
  const two = "Alan Martin met Martin Quill. Martin said: “We are going to be there in the morning.”";
  assert.deepEqual(await places(two), [["“We are going to be there in the morning.”", "Martin"]]);
});

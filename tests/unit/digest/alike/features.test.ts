import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FeatureReader } from "../../../../src/digest/alike/features.ts";

const reader = new FeatureReader([["AI", "IA", "intelligence artificielle"]]);
const across = (en: string, fr: string) => {
  const [a, b] = [reader.read(en, "en").across, reader.read(fr, "fr").across];
  return [...a].filter((feature) => b.has(feature));
};

describe("features", () => {
  test("words of one origin, words of the list, and the glossary meet across languages", () => {
    assert.ok(across("a metamorphosis", "une métamorphose").includes("w:metam"));
    assert.equal(across("the market", "le marché").length, 1);
    assert.ok(across("its AI", "son intelligence artificielle").includes("g:0"));
  });

  test("a number is one number in either notation", () => {
    assert.ok(across("92.4 million", "92,4 millions").includes("n:92400000"));
    assert.deepEqual(across("about 1,150", "quelque 1 150"), ["n:1150"]);
    assert.deepEqual(across("in 2016", "en 2017"), []);
  });

  test("every two of the four languages meet in a concept, a country and a number in words", () => {
    const told = {
      en: "Firefighters from Norway rescued forty survivors.",
      fr: "Les pompiers de Norvège ont secouru quarante rescapés.",
      de: "Feuerwehrleute aus Norwegen retteten vierzig Überlebende.",
      es: "Los bomberos de Noruega rescataron a cuarenta supervivientes.",
    };
    const read = Object.entries(told).map(([lang, text]) => reader.read(text, lang).across);
    for (const a of read) for (const b of read) assert.ok([...a].filter((each) => b.has(each)).length >= 5);
    const strasse = reader.read("die Straße", "de").across;
    assert.deepEqual([...reader.read("la carretera", "es").across], [...strasse]);
    assert.deepEqual([...reader.read("Zimbabwe", "en").across], [...reader.read("Simbabwe", "de").across]);
  });

  test("a word is no stop word for being one in another language", () => {
    assert.equal(reader.read("They die in the war.", "en").within.size, 2);
    assert.equal(reader.read("Die Leute war es", "de").within.size, 1);
  });

  test("words without content are none", () => {
    assert.deepEqual([...reader.read("It is what they would have done.", "en").within], []);
    assert.deepEqual([...reader.read("C’est ce qu’il n’a pas fait.", "fr").within], []);
  });

  test("words follow each other as they stand in the sentence", () => {
    assert.deepEqual(reader.read("Pilots of Larn saw the pilots", "en").chain, [
      "w:pilot",
      "w:larn",
      "w:saw",
      "w:pilot",
    ]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../../../src/articles/types.ts";
import { readDefaultAreas } from "../../../../src/content/read/default-areas.ts";
import { FoldedPassages } from "../../../../src/digest/passages.ts";
import { areasFit } from "../../../../src/digest/pile/fit.ts";
import { article, passages } from "../make.ts";
import { flood } from "./story.ts";

const areas = readDefaultAreas([]).map(({ value }) => value);
const fits = (articles: readonly Article[]): boolean => areasFit(areas, articles, new FoldedPassages());
const of = (id: string, text: string, over: Partial<Article> = {}) =>
  article(id, { passages: passages(text), words: text.split(" ").length, ...over });

const DEAL =
  "Volta and Kestrel signed an agreement to build a battery factory together. The partnership covers patents, a supply chain for components, and a research laboratory.";

describe("whether the engine's areas are the fields of a story", () => {
  test("should be so where half of the articles use words of several areas and speak of an agreement", () => {
    assert.equal(fits([of("a", DEAL), of("b", DEAL), of("c", "It rained in Marlow.")]), true);
    assert.equal(fits([of("a", DEAL), of("b", "It rained."), of("c", "It rained in Marlow.")]), false);
  });

  test("should not be so of other news, of goods without an agreement, or of the words thinly spread", () => {
    assert.equal(fits(flood()), false);
    assert.equal(fits([of("a", DEAL.replace(/signed an agreement|partnership/g, "plan"))]), false);
    assert.equal(fits([of("a", DEAL, { words: 5000 })]), false);
  });

  test("should be judged by the articles whose language the areas have words for", () => {
    const german = of("g", "Es regnete in Marlow.", { lang: "de" });
    assert.equal(fits([of("a", DEAL), german, { ...german, id: "h" }]), true);
    assert.equal(fits([german]), false);
    assert.equal(fits([]), false);
  });
});

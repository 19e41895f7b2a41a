import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { areasAre, buildDigest } from "../../../../src/digest/index.ts";
import { FeatureReader } from "../../../../src/digest/alike/features.ts";
import { unitsOf } from "../../../../src/digest/alike/units.ts";
import { findTopics } from "../../../../src/digest/pile/topics.ts";
import type { Article } from "../../../../src/articles/types.ts";
import { area, article, claim, input, passages, source } from "../make.ts";
import { digestConfigSchema, type DigestConfig } from "../../../../src/schemas/digest.ts";
import { SEED } from "../seed.ts";
import { flood } from "./story.ts";

const topicsOf = (articles: readonly Article[]) => findTopics(unitsOf(articles, new FeatureReader([])));
const namesOf = (articles: readonly Article[]) => topicsOf(articles).map(({ label }) => Object.values(label)[0]);
const sources = ["argus", "bulletin", "courier"].map((id) => source(id));
const draftOf = (articles = flood(), over = {}) =>
  buildDigest(input({ articles, sources, draft: true, defaultAreas: true, areas: [area("cloud")], ...over }));

describe("topics found in a pile", () => {
  test("should be named by phrases that several articles of several outlets use, and be nobody's name nor the story", () => {
    assert.deepEqual(namesOf(flood()).sort(), ["Emergency shelters", "Spillway gates"]);
  });

  test("should not depend on the order of the articles, and never be more than twelve", () => {
    const first = topicsOf(flood());
    fc.assert(
      fc.property(fc.shuffledSubarray(flood(), { minLength: 12 }), (shuffled) =>
        assert.deepEqual(topicsOf(shuffled), first),
      ),
      { seed: SEED, numRuns: 10 },
    );
    const many = flood().map((each, i) => ({
      ...each,
      passages: passages(
        ...Array.from({ length: 20 }, (_, j) =>
          (5 * i + j) % 12 < 4
            ? `Near hill ${i} stands the ${"abcdefghijklmnopqrst"[j]}alver ${"abcdefghijklmnopqrst"[j]}ondle of parish ${i}, it appears.`
            : `Nothing of ${i} stands by ${j} but a fence.`,
        ),
      ),
    }));
    assert.equal(topicsOf(many).length, 12);
  });

  test("should be none of few articles, of one outlet, or in a language without a list of words", () => {
    assert.deepEqual(topicsOf(flood().slice(0, 4)), []);
    assert.deepEqual(topicsOf(flood({ source: "argus" })), []);
    assert.deepEqual(topicsOf(flood({ lang: "de" })), []);
    assert.deepEqual(topicsOf([]), []);
  });

  test("should be in the language of the articles, with the links that join French nouns", () => {
    const french = flood({ lang: "fr" }).map((each, i) => ({
      ...each,
      passages: passages(
        i % 4 === 1 || i === 2
          ? `Le plan de sauvetage fut relu par le notaire ${i} de la commune.`
          : `Rien ne fut relu par le notaire ${i} de la commune ce soir-là.`,
      ),
    }));
    assert.deepEqual(
      topicsOf(french).map(({ id, label }) => [id, label]),
      [["topic-plan-de-sauvetage", { fr: "Plan de sauvetage" }]],
    );
  });

  test("should stand in the place of the engine's areas in a draft that they do not fit, under a name that says so", () => {
    const digest = draftOf();
    assert.deepEqual(digest.areas.map(({ id }) => id).sort(), ["topic-emergency-shelters", "topic-spillway-gates"]);
    assert.deepEqual(
      digest.matrix.rows.map(({ areaId }) => areaId),
      digest.areas.map(({ id }) => id),
    );
    assert.equal(areasAre(digest), "topics");
    assert.match(JSON.stringify(digest.config.areasLabel), /Topics found in the articles/);
    for (const { passages: own } of digest.areas)
      for (const { text, terms } of own)
        assert.ok(terms.some((term) => new RegExp(`\\b${term}\\b`).test(text.toLowerCase())));
  });

  test("should be whole words: a longer word is another", () => {
    const more = article("z", {
      source: "argus",
      read: false,
      passages: passages("The spillway gatesman slept."),
    });
    const gates = draftOf([...flood(), more]).areas.find(({ id }) => id === "topic-spillway-gates");
    assert.ok(gates && gates.passages.every(({ articleId }) => articleId !== "z"));
  });

  test("should leave an editor's areas, those that claims name, and a published digest's alone", () => {
    for (const over of [{ defaultAreas: false }, { draft: false }, { claims: [claim("c", { areas: ["cloud"] })] }]) {
      const digest = draftOf(flood(), over);
      assert.deepEqual(
        digest.areas.map(({ id }) => id),
        ["cloud"],
      );
      assert.equal(areasAre(digest), "areas");
      assert.doesNotMatch(JSON.stringify(digest.config.areasLabel), /Topics/);
    }
  });

  test("should call the engine's own areas what they are, unless their editor named them", () => {
    const unnamed = digestConfigSchema.parse({ title: "Flood" }).areasLabel;
    const labelOf = (areasLabel: DigestConfig["areasLabel"], defaultAreas: boolean) =>
      draftOf(flood(), { draft: false, defaultAreas, config: { ...input({}).config, areasLabel } }).config.areasLabel;
    assert.match(JSON.stringify(labelOf(unnamed, true)), /Partnership areas/);
    assert.deepEqual(labelOf(unnamed, false), unnamed);
    assert.deepEqual(labelOf({ en: "Themes" }, true), { en: "Themes" });
    assert.doesNotMatch(JSON.stringify(unnamed), /artner/);
  });
});

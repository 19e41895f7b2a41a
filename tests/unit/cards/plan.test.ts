import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allCards, cardFor, MOST_ARTICLE_CARDS } from "../../../src/cards/plan.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { area, article, claim, evidence, input, source } from "../digest/make.ts";

const two = (over: Parameters<typeof input>[0] = {}) =>
  buildDigest(
    input({
      articles: [
        article("one", { source: "paper", published: "2018-02", evidence: [evidence("c")] }),
        article("two", { lang: "fr", title: null }),
      ],
      areas: [area("a", { label: { en: "Cloud", fr: "Nuage" } }), area("b")],
      claims: [claim("c")],
      sources: [source("paper", { name: "The Paper" })],
      ...over,
      config: {
        title: { en: "A digest", fr: "Un dossier" },
        site: "https://news.example",
        languages: ["en", "fr"],
        ...over.config,
      },
    }),
  );

describe("cardFor", () => {
  test("gives the front page, each area and each article a card in each language", () => {
    const digest = two();
    const front = cardFor(digest, "en", "")!.card;
    assert.deepEqual([front.brand, front.title], ["news.example", "A digest"]);
    assert.match(front.facts, /^2 articles.+2 languages.+at least 2 origins$/);
    const area = cardFor(digest, "fr", "areas/a")!.card;
    assert.deepEqual([area.brand, area.title, area.focus], ["Un dossier", "Nuage", { row: 0 }]);
    const own = cardFor(digest, "en", "articles/one")!.card;
    assert.deepEqual([own.kicker, own.title, own.focus], ["The Paper", "Title of one", { column: 0 }]);
    assert.match(own.facts, /^February 2018.+English.+1 claim$/);
    assert.equal(cardFor(digest, "en", "articles/two")!.card.title, "Untitled");
  });

  test("gives every other page the front page's card", () => {
    const digest = two();
    assert.equal(cardFor(digest, "fr", "claims/c"), cardFor(digest, "fr", ""));
  });

  test("shows who says something on which area", () => {
    const { grid } = cardFor(two(), "en", "")!.card;
    assert.deepEqual(grid, [
      ["asserts", null],
      [null, null],
    ]);
  });

  test("draws no grid that nobody could see", () => {
    const articles = Array.from({ length: 15 }, (_, i) => article(`n${i}`));
    assert.deepEqual(cardFor(two({ articles, claims: [] }), "en", "articles/n3")!.card.grid, []);
  });

  test("gives a draft none, nor a digest that wants none", () => {
    for (const digest of [two({ draft: true }), two({ config: { cards: "none" } })]) {
      assert.equal(cardFor(digest, "en", ""), null);
      assert.deepEqual(allCards(digest), []);
    }
  });

  test("gives the articles of a large digest cards only where it asks for them", () => {
    const articles = Array.from({ length: MOST_ARTICLE_CARDS + 1 }, (_, i) => article(`n${i}`));
    const auto = two({ articles, claims: [] });
    assert.equal(cardFor(auto, "en", "articles/n7"), cardFor(auto, "en", ""));
    assert.equal(allCards(auto).length, 6, "the front page and two areas in two languages");
    const all = two({ articles, claims: [], config: { cards: "all" } });
    assert.equal(cardFor(all, "en", "articles/n7")!.card.title, "Title of n7");
  });

  test("never holds the words of an article's text", () => {
    const articles = [
      article("one", {
        passages: [{ anchor: "p1", text: "The mongoose sentence." }],
        evidence: [evidence("c", { text: "mongoose" })],
      }),
    ];
    const cards = allCards(two({ articles, config: { rights: { mode: "full" } } }));
    assert.doesNotMatch(JSON.stringify(cards), /mongoose/);
  });

  test("names a file by what it shows", () => {
    const before = cardFor(two(), "en", "")!.file;
    assert.match(before, /^cards\/[0-9a-f]{16}\.png$/);
    assert.equal(cardFor(two(), "en", "")!.file, before);
    assert.notEqual(cardFor(two({ config: { title: { en: "Another" } } }), "en", "")!.file, before);
  });
});

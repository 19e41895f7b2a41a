import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../../../src/articles/types.ts";
import { FeatureReader } from "../../../../src/digest/alike/features.ts";
import { unitsOf } from "../../../../src/digest/alike/units.ts";
import { buildDigest } from "../../../../src/digest/index.ts";
import { storiesIn } from "../../../../src/digest/pile/stories.ts";
import { sitePages } from "../../../../src/site/map.ts";
import { article, input, passages, source } from "../make.ts";
import { SEED } from "../seed.ts";
import { pile } from "./story.ts";

const partsOf = (articles: readonly Article[]) => storiesIn(unitsOf(articles, new FeatureReader([])));
const kindsOf = (articles: readonly Article[]) =>
  partsOf(articles).map((part) => [[...new Set(part.map((id) => id.split("-")[0]))].join("+"), part.length]);
const sources = ["argus", "bulletin", "courier"].map((id) => source(id));
const draftOf = (articles: Article[], over = {}) =>
  buildDigest(input({ articles, sources, draft: true, untitled: true, ...over }));

describe("stories in a pile", () => {
  test("should be its parts where it holds two, the larger one first", () => {
    assert.deepEqual(kindsOf(pile(12, 14)), [
      ["dam", 14],
      ["flea", 12],
    ]);
  });

  test("should be none of one story, of very few articles, or where a part has fewer than three", () => {
    for (const articles of [pile(24, 0), pile(0, 24), pile(22, 2), pile(1, 0), pile(2, 2), []])
      assert.deepEqual(partsOf(articles), [], `${articles.length}`);
  });

  test("should not depend on the order of the articles", () => {
    const articles = pile(11, 12);
    const first = partsOf(articles);
    assert.equal(first.length, 2);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) =>
        assert.deepEqual(partsOf(shuffled), first),
      ),
      { seed: SEED, numRuns: 10 },
    );
  });

  test("should be none of a hundred copies, of boilerplate alone, or of articles that have nothing in common", () => {
    const copies = Array.from({ length: 100 }, (_, i) => ({ ...pile(1, 0)[0]!, id: `copy-${i}`, source: null }));
    assert.deepEqual(partsOf(copies), []);
    const lines = Array.from({ length: 30 }, (_, i) =>
      article(`line-${i}`, {
        source: "argus",
        read: false,
        passages: passages("Read more of our stories in the app every single day."),
      }),
    );
    assert.deepEqual(partsOf(lines), []);
    const strange = Array.from({ length: 30 }, (_, i) => {
      const word = (n: number): string => [...String(i * 7 + n)].map((digit) => "abcdefghij"[Number(digit)]).join("x");
      const text = `${Array.from({ length: 9 }, (__, n) => `q${word(n * 1000)}`).join(" ")}.`;
      return article(`strange-${i}`, { source: `s${i}`, read: false, passages: passages(text) });
    });
    assert.deepEqual(partsOf(strange), []);
  });

  test("should not be judged by words between languages: two that tell one story are one", () => {
    const french = pile(0, 12).map((each, i) => ({
      ...each,
      id: `barrage-${i}`,
      lang: "fr",
      passages: passages(
        `Le barrage du village a rompu et inonde la vallée près de l’écluse ${i}.`,
        `Personne ne sait davantage dans la paroisse numéro ${i} ce soir.`,
      ),
    }));
    assert.deepEqual(draftOf([...pile(0, 14), ...french]).pile?.stories, []);
    const { pile: found } = draftOf([...pile(12, 14), ...french]);
    assert.deepEqual(
      found?.stories.map(({ articleIds }) => articleIds.length),
      [14, 12],
    );
  });

  test("should not mind whether and over how many years the articles are dated", () => {
    const plain = partsOf(pile(12, 12));
    const dated = pile(12, 12).map((each, i) => ({ ...each, published: `${1970 + 2 * i}-01-01` }));
    assert.deepEqual(
      partsOf(dated).map((part) => part.toSorted()),
      plain.map((part) => part.toSorted()),
    );
  });

  test("should be said in a draft with an article for each and a page of them, whose title is then nobody's headline", () => {
    const title = (article: Article) => ({
      ...article,
      title: `${article.passages[0]!.text.slice(0, 70)} ${article.id}`,
      titleBasis: "text" as const,
    });
    const digest = draftOf(pile(12, 14).map(title));
    assert.equal(draftOf(pile(0, 14).map(title)).pile?.headline?.text.includes("dam"), true);
    assert.equal(digest.pile?.headline, null);
    for (const { articleId, articleIds } of digest.pile!.stories) assert.ok(articleIds.includes(articleId));
    const pathsOf = (of: typeof digest) => sitePages(of, []).map(({ path }) => path);
    assert.ok(pathsOf(digest).includes("alike/stories"));
    assert.ok(!pathsOf(draftOf(pile(12, 14), { draft: false })).includes("alike/stories"));
    assert.ok(!pathsOf(draftOf(pile(0, 14))).includes("alike/stories"));
  });
});

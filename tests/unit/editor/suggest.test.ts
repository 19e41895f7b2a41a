import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { FeatureReader } from "../../../src/editor/suggest/features.ts";
import { groupPairs } from "../../../src/editor/suggest/groups.ts";
import { rankPairs, type Unit } from "../../../src/editor/suggest/pairs.ts";

const seed = Number(process.env.ACCORD_SEED ?? 20180223);
const reader = new FeatureReader([["AI", "IA", "intelligence artificielle"]]);
const across = (en: string, fr: string) => {
  const [a, b] = [reader.read(en, "en").across, reader.read(fr, "fr").across];
  return [...a].filter((feature) => b.has(feature));
};

describe("features", () => {
  test("words of one origin, words of the list, and the glossary meet across languages", () => {
    assert.ok(across("a collaboration", "ils collaborent").includes("w:colla"));
    assert.equal(across("the market", "le marché").length, 1);
    assert.ok(across("its AI", "son intelligence artificielle").includes("g:0"));
  });

  test("a number is one number in either notation", () => {
    assert.ok(across("92.4 million", "92,4 millions").includes("n:92400000"));
    assert.deepEqual(across("about 1,150", "quelque 1 150"), ["n:1150"]);
    assert.deepEqual(across("in 2016", "en 2017"), []);
  });

  test("words without content are none", () => {
    assert.deepEqual([...reader.read("It is what they would have done.", "en").within], []);
    assert.deepEqual([...reader.read("C’est ce qu’il n’a pas fait.", "fr").within], []);
  });
});

/** Units whose features are given as words. */
function units(...texts: [article: string, words: string][]): Unit[] {
  return texts.map(([articleId, words], index) => {
    const features = new Set(words.split(" "));
    return { articleId, index, features: { lang: "en", within: features, across: features } };
  });
}

describe("pairs", () => {
  test("what is rare counts for more than what is frequent", () => {
    const [best] = rankPairs(
      units(
        ["a", "m x rare odd"],
        ["b", "m x rare odd"],
        ["b", "m x plain y"],
        ["c", "m x other z"],
        ["c", "m plain q"],
      ),
    );
    assert.deepEqual([best?.a.index, best?.b.index], [0, 1]);
    assert.deepEqual(best?.shared.slice(0, 2), ["odd", "rare"]);
  });

  test("sentences of one article are never paired, nor those that share one feature alone", () => {
    assert.deepEqual(rankPairs(units(["a", "p q r"], ["a", "p q r"], ["b", "p z"], ["c", "v w"])), []);
  });

  test(`no sentence is in more than two pairs with one article, and scores fall from 1 to 0 (seed ${seed})`, () => {
    const word = fc.constantFrom(..."abcdefghijkl");
    const unit = fc.tuple(
      fc.constantFrom("x", "y", "z"),
      fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (list) => {
        const pairs = rankPairs(units(...(list as [string, string][])));
        const seen = new Map<string, number>();
        let last = 1.000001;
        for (const { a, b, score } of pairs) {
          assert.notEqual(a.articleId, b.articleId);
          assert.ok(score <= last && score > 0);
          last = score;
          for (const key of [`${a.index} ${b.articleId}`, `${b.index} ${a.articleId}`]) {
            seen.set(key, (seen.get(key) ?? 0) + 1);
            assert.ok((seen.get(key) ?? 0) <= 2);
          }
        }
        const groups = groupPairs(pairs);
        const used = groups.flatMap((group) => group.units.map(({ index }) => index));
        assert.equal(new Set(used).size, used.length, "a sentence is in one group");
        for (const group of groups)
          assert.equal(new Set(group.units.map(({ articleId }) => articleId)).size, group.units.length);
      }),
      { seed },
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../../src/digest/index.ts";
import type { Digest } from "../../../../src/digest/types.ts";
import { outlets } from "../alike/story.ts";
import { article, input, passages } from "../make.ts";

const HEADLINES = [
  "Chlorine train derails near Marlow Bridge",
  "Minister Okoro wants an answer",
  "Marlow Bridge: fourteen workers injured as chlorine train derails",
];
const headed = (titles = HEADLINES, over = {}) =>
  outlets(...titles.map((title) => ({ title, titleBasis: "text" as const, ...over })));
const draftOf = (articles = headed(), over = {}): Digest =>
  buildDigest(input({ articles, draft: true, untitled: true, ...over }));

describe("the title of a draft", () => {
  test("should be the headline that the other outlets' openings hold most, with its article and language", () => {
    const { config, pile } = draftOf();
    assert.deepEqual(pile?.headline, { articleId: "courier", text: HEADLINES[2], lang: "en" });
    assert.deepEqual(config.title, { en: HEADLINES[2] });
  });

  test("should be the same in whatever order the articles come, and of equal ones that of the lowest id", () => {
    const same = headed().map((each) => ({ ...each, title: HEADLINES[0]!, passages: outlets()[0]!.passages }));
    assert.equal(draftOf(same).pile?.headline?.articleId, "argus");
    assert.deepEqual(draftOf(same.toReversed()).pile, draftOf(same).pile);
    assert.deepEqual(draftOf(headed().toReversed()).pile, draftOf().pile);
  });

  test("should be the folder's where no headline is central, or the title was shortened from a text", () => {
    const { config, pile } = draftOf(
      headed(["Bakers and flour prices", "Storks in the marshes", "Chess club turns hundred"]),
    );
    assert.deepEqual([config.title, pile?.headline], ["A digest", null]);
    assert.equal(draftOf(headed(HEADLINES, { titleBasis: "lead" })).pile?.headline, null);
  });

  test("should be nobody's rubric, and no headline of a story that one outlet or two articles tell", () => {
    const rubric = headed().flatMap((each) => [each, { ...each, id: `${each.id}-again` }]);
    assert.equal(draftOf(rubric).pile?.headline, null);
    assert.equal(draftOf(headed().map((each) => ({ ...each, source: "argus" }))).pile?.headline, null);
    assert.equal(draftOf(headed().slice(0, 2)).pile?.headline, null);
    assert.equal(draftOf([]).pile?.headline, null);
  });

  test("should be the editor's where there is one, and a published digest should say nothing of the pile", () => {
    const own = draftOf(headed(), { untitled: false });
    assert.deepEqual([own.config.title, own.pile?.headline], ["A digest", null]);
    const published = draftOf(headed(), { draft: false });
    assert.deepEqual([published.config.title, published.pile], ["A digest", null]);
  });

  test("should not take the headline of another language than most articles have", () => {
    const french = article("zephyr", {
      title: "Chlorine Marlow Bridge Okoro",
      lang: "fr",
      source: "zephyr",
      read: false,
      passages: passages("Un train chargé de chlore a déraillé près de Marlow Bridge mardi."),
    });
    assert.equal(draftOf([...headed(), french]).pile?.headline?.articleId, "courier");
  });
});

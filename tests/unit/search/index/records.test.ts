import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { indexLetters, indexPages } from "../../../../src/site/a-z.ts";
import { nameFor } from "../../../../src/search/index/synonyms.ts";
import { buildSearchRecords, indexLanguages } from "../../../../src/search/index/records.ts";
import type { SearchRecord } from "../../../../src/search/types.ts";
import { article, evidence, smallDigest } from "../digest.ts";

const open = { mode: "full" };
const french = article("fr-one", ["L’IA de Xiaomi : 92,4 millions de téléphones, dit l’auteur."], {
  lang: "fr",
  rights: open,
});
const english = article("en-one", ["The speaker is by Harman Kardon.", "A second paragraph about Azure."], {
  rights: open,
  source: "paper",
  published: "2018-02-26",
  publishedBasis: "url",
  evidence: [evidence(1, ["c-azure"], "A second paragraph about Azure.")],
});

const everything = (record: SearchRecord | undefined): string => JSON.stringify(record);
const find = (records: readonly SearchRecord[], url: string): SearchRecord => {
  const found = records.find((record) => record.url === url);
  assert.ok(found, `no record ${url}`);
  return found;
};

describe("buildSearchRecords", () => {
  const digest = smallDigest({ articles: [english, french] });
  const records = buildSearchRecords(digest);

  test("holds each thing once", () => {
    const urls = records.map((record) => record.url);
    assert.equal(new Set(urls).size, urls.length);
    for (const url of [
      "articles/en-one",
      "articles/fr-one",
      "claims/c-azure",
      "timeline#e-memo",
      "areas/cloud",
      "names/harman",
    ]) {
      find(records, url);
    }
  });

  test("an article is in its own language, everything else in the main one, in every language's words", () => {
    assert.equal(find(records, "articles/fr-one").language, "fr");
    const claim = find(records, "claims/c-azure");
    assert.equal(claim.language, "en");
    assert.equal(claim.meta["title"], "Xiaomi will use Azure.");
    assert.equal(claim.meta["title-fr"], "Xiaomi utilisera l’Azure.");
    assert.match(claim.content, /will use[^]*utilisera/);
    assert.deepEqual(indexLanguages(digest), ["en", "fr"]);
  });

  test("misspellings, the glossary and bare elided words are beside the text, not in it", () => {
    const one = find(records, "articles/en-one");
    assert.match(one.meta["also"] ?? "", /Harmon Kardon/);
    assert.match(one.meta["also"] ?? "", /haut-parleur/);
    assert.doesNotMatch(one.content, /Harmon|haut-parleur/);
    assert.match(find(records, "articles/fr-one").meta["also"] ?? "", /\bIA\b.*\bauteur\b|\bauteur\b.*\bIA\b/);
  });

  test("a name's other forms stand after the one that the text says", () => {
    const also = find(records, "articles/en-one").meta["also"] ?? "";
    assert.match(also, /Harman Kardon = Harmon Kardon/);
    assert.equal(nameFor(also, "harmon"), "Harman Kardon");
    assert.equal(nameFor(also, "harman"), undefined);
    assert.equal(nameFor(also, "hautparleur"), undefined);
  });

  test("what a result tells besides its words is not searched", () => {
    assert.deepEqual(find(records, "claims/c-azure").notes, {
      since: "2018-02-26",
      status: "single-source",
      "standing-en": "as fact · 1 of 2 report it · origins not traced",
      "standing-fr": "comme un fait · rapporté par 1 sur 2 · origines non retracées",
    });
    assert.deepEqual(find(records, "names/harman").notes, { since: "2018-02-26", kind: "organisation" });
    assert.deepEqual(find(records, "areas/cloud").notes, { since: "2018-02-26", kind: "own", claims: "1" });
    for (const { meta, content } of records)
      assert.doesNotMatch(JSON.stringify([meta, content]), /single-source|report it/);
  });

  test("a description of a name is not searched", () => {
    assert.doesNotMatch(everything(find(records, "names/harman")), /audio maker/);
    assert.doesNotMatch(everything(find(records, "articles/en-one")), /audio maker/);
  });

  test("facets say what a thing is about", () => {
    const one = find(records, "articles/en-one");
    assert.deepEqual(one.filters, {
      index: ["en"],
      type: ["article"],
      area: ["cloud"],
      source: ["The <Paper> & Co"],
      language: ["en"],
      year: ["2018"],
      stance: ["asserts"],
      modality: ["fact"],
    });
    const claim = find(records, "claims/c-azure");
    assert.deepEqual([claim.filters.source, claim.filters.year], [["The <Paper> & Co"], ["2018"]]);
    assert.deepEqual(claim.filters.modality, ["fact"]);
  });

  test("withheld words are in no record", () => {
    const words = Array.from({ length: 80 }, (_, i) => `withheld${i}`);
    const secret = article(
      "secret",
      [`First words. ${words.join(" ")}`, `Zanzibar ${words.join(" ")} L’ombrelle Harman Kardon`],
      {
        rights: { mode: "excerpt", words: 10 },
      },
    );
    const link = article("link", ["Nothing of mongoose may be shown. The speaker."], { rights: { mode: "link" } });
    const made = buildSearchRecords(smallDigest({ articles: [secret, link] }));
    const written = everything(find(made, "articles/secret")) + everything(find(made, "articles/link"));
    assert.match(written, /First words/);
    assert.match(written, /withheld0/);
    assert.doesNotMatch(written, /withheld12|Zanzibar|ombrelle|Harmon|mongoose|haut-parleur/);
  });

  test("what cleaning removed and the pictures' captions are in no record", () => {
    const cleaned = article("cleaned", ["Body."], {
      rights: open,
      media: [{ caption: "Two men shake hands", credit: "Jane Doe" }],
      cleaning: [{ op: "repair", at: "0-3", sum: "0123456789ab", reason: "site-boilerplate", now: "password reset" }],
    });
    const written = everything(find(buildSearchRecords(smallDigest({ articles: [cleaned] })), "articles/cleaned"));
    assert.doesNotMatch(written, /shake hands|Jane Doe|password/);
  });

  test("an article nobody reviewed, or without a title, says so", () => {
    const raw = article("raw", ["Body."], { rights: open, read: false, title: null, titleBasis: "lead" });
    const record = find(buildSearchRecords(smallDigest({ articles: [raw] })), "articles/raw");
    assert.deepEqual(record.filters.reviewed, ["no"]);
    assert.equal(record.meta["title"], undefined);
  });

  test("is the same each time", () => {
    assert.deepEqual(buildSearchRecords(smallDigest({ articles: [english, french] })), records);
  });
});

describe("the A–Z index", () => {
  const digest = smallDigest({ articles: [english, french, article("e", ["x"], { title: "Éclair", lang: "fr" })] });

  test("files accented letters under the plain one, in the page's language", () => {
    const letters = indexLetters(digest, "fr");
    assert.ok(letters.find(({ letter }) => letter === "E")?.entries.some(({ label }) => label === "Éclair"));
    assert.ok(letters.some(({ entries }) => entries.some(({ label }) => label === "Xiaomi utilisera l’Azure.")));
    assert.ok(letters.find(({ letter }) => letter === "H")?.entries.some(({ see }) => see === "Harman Kardon"));
  });

  test("is one page while small, and a page a letter when large", () => {
    assert.deepEqual(
      indexPages(digest, "en").map(({ path }) => path),
      [""],
    );
    const many = Array.from({ length: 600 }, (_, i) =>
      article(`a${i}`, ["x"], { title: `${i < 300 ? "Alpha" : "Omega"} ${i}` }),
    );
    const pages = indexPages(smallDigest({ articles: many }), "en");
    const paths = pages.map(({ path }) => path);
    for (const path of ["", "a", "a/2", "o", "o/2"]) assert.ok(paths.includes(path), path);
    assert.equal(new Set(paths).size, paths.length);
    const listed = pages.flatMap(({ letters }) => letters.flatMap(({ entries }) => entries));
    assert.ok(many.every(({ id }) => listed.some(({ path }) => path === `articles/${id}`)));
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { createTranslator } from "../../../src/i18n/index.ts";
import { createUrls } from "../../../src/site/url.ts";
import { articleThing, wholeDate } from "../../../src/outputs/structured-data/article.ts";
import { breadcrumbs } from "../../../src/outputs/structured-data/breadcrumbs.ts";
import { claimThing } from "../../../src/outputs/structured-data/claim.ts";
import { frontThing } from "../../../src/outputs/structured-data/front.ts";
import { jsonLd } from "../../../src/outputs/structured-data/json-ld.ts";
import { itemList } from "../../../src/outputs/structured-data/list.ts";
import { article, claim, derived, evidence, input, source } from "../digest/make.ts";

const urls = createUrls({ site: "https://news.example", base: "/sub/", languages: ["en", "fr"] });
const at = (lang: string) => ({ urls, lang, t: createTranslator(lang) });
const sources = new Map([
  ["paper", source("paper", { name: "The Paper", homepage: "https://paper.example/", kind: "outlet" })],
  ["wire", source("wire", { name: "Wire", url: "https://wire.example/1" })],
]);
const find = (id: string) => sources.get(id);
const plain = (thing: unknown) => JSON.parse(JSON.stringify(thing)) as Record<string, unknown>;

describe("jsonLd", () => {
  test("cannot end its element, whatever it holds", () => {
    const name = '</script><script>alert("1")</script><!-- & \u2028';
    const text = jsonLd([{ "@type": "Organization", name }]);
    assert.doesNotMatch(text, /[<>&\u2028]/);
    assert.equal(JSON.parse(text)["@graph"][0].name, name);
  });
});

describe("breadcrumbs", () => {
  test("lead from the front page through the section to the page", () => {
    const trail = plain(breadcrumbs({ path: "areas/cloud", title: "Nuage", site: "Un dossier" }, at("fr")));
    assert.deepEqual(trail.itemListElement, [
      { "@type": "ListItem", position: 1, name: "Un dossier", item: "https://news.example/sub/fr/" },
      { "@type": "ListItem", position: 2, name: "Domaines", item: "https://news.example/sub/fr/areas/" },
      { "@type": "ListItem", position: 3, name: "Nuage" },
    ]);
  });
  test("name a section itself once, and pages without one too", () => {
    const names = (path: string, title: string) =>
      (plain(breadcrumbs({ path, title, site: "S" }, at("en"))).itemListElement as { name: string }[]).map(
        ({ name }) => name,
      );
    assert.deepEqual(names("timeline", "Timeline"), ["S", "Timeline"]);
    assert.deepEqual(names("a-z/b", "B"), ["S", "A–Z index", "B"]);
    assert.deepEqual(names("our-page", "Our page"), ["S", "Our page"]);
  });
  test("the front page has none", () => assert.equal(breadcrumbs({ path: "", title: "S", site: "S" }, at("en")), null));
});

describe("articleThing", () => {
  const one = article("one", {
    url: "https://paper.example/1",
    source: "paper",
    published: "2018-02-24",
    derivedFrom: derived("wire"),
  });
  test("an article's text is the article, based on where it was published", () => {
    assert.deepEqual(plain(articleThing(one, "https://news.example/articles/one/", find)), {
      "@type": "NewsArticle",
      "@id": "https://news.example/articles/one/",
      url: "https://news.example/articles/one/",
      headline: "Title of one",
      inLanguage: "en",
      datePublished: "2018-02-24",
      publisher: { "@type": "NewsMediaOrganization", name: "The Paper", url: "https://paper.example/" },
      isBasedOn: "https://paper.example/1",
      citation: [{ "@type": "CreativeWork", name: "Wire", url: "https://wire.example/1" }],
    });
  });
  test("an abstract is a page of the digest's, based on the article", () => {
    const page = plain(articleThing({ ...one, form: "abstract", kind: "opinion" }, "https://news.example/a/", find));
    assert.equal(page["@type"], "WebPage");
    assert.equal(page["publisher"], undefined, "the outlet has not published the abstract");
    const original = page["isBasedOn"] as Record<string, unknown>;
    assert.deepEqual(
      [original["@type"], original["url"], original["isBasedOn"]],
      ["OpinionNewsArticle", "https://paper.example/1", undefined],
    );
  });
  test("states nothing that is not known, and no date that is not whole", () => {
    assert.deepEqual(
      plain(articleThing(article("x", { title: null, published: "2018-02" }), "https://news.example/x/", find)),
      {
        "@type": "NewsArticle",
        "@id": "https://news.example/x/",
        url: "https://news.example/x/",
        inLanguage: "en",
      },
    );
    assert.deepEqual(["2018-02-24", "2018-02-24~", "2018-02", "2018", "2018-02-24/2018-02-26", null].map(wholeDate), [
      "2018-02-24",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("holds none of the article's words", () => {
    const full = {
      ...one,
      passages: [{ anchor: "p1", text: "The mongoose sentence." }],
      evidence: [evidence("c", { text: "mongoose" })],
    };
    assert.doesNotMatch(jsonLd([articleThing(full, "https://news.example/one/", find)]), /mongoose/);
  });
});

describe("claimThing", () => {
  const digest = buildDigest(
    input({
      articles: [
        article("says", { url: "https://paper.example/1", evidence: [evidence("c")] }),
        article("disputes", { evidence: [evidence("c", { stance: "disputes" })] }),
        article("silent"),
      ],
      claims: [claim("c")],
    }),
  );
  test("appears in the articles that report it, not in those that dispute it or are silent; never a review", () => {
    const thing = plain(
      claimThing(
        digest.claims[0]!,
        { text: "It is so.", lang: "en" },
        "https://news.example/claims/c/",
        (id) => digest.articles.find((each) => each.id === id),
        (id) => `https://news.example/articles/${id}/`,
      ),
    );
    assert.deepEqual(thing, {
      "@type": "Claim",
      "@id": "https://news.example/claims/c/",
      text: "It is so.",
      inLanguage: "en",
      appearance: [
        {
          "@type": "NewsArticle",
          "@id": "https://news.example/articles/says/",
          headline: "Title of says",
          url: "https://paper.example/1",
        },
      ],
    });
  });
});

test("a page of a list counts on from the page before", () => {
  const list = plain(itemList(["claims/x"], at("fr"), { count: 61, first: 60 }));
  assert.deepEqual(list, {
    "@type": "ItemList",
    numberOfItems: 61,
    itemListElement: [{ "@type": "ListItem", position: 61, url: "https://news.example/sub/fr/claims/x/" }],
  });
});

test("the front page leads with claims and is made of articles; an edition without a whole date has none", () => {
  const digest = buildDigest(
    input({ articles: [article("one")], claims: [claim("c")], config: { edition: { date: "2018-03", number: 1 } } }),
  );
  const page = plain(
    frontThing(
      digest,
      { title: { text: "A digest", lang: "en" }, claims: digest.claims, articles: digest.articles },
      at("en"),
    ),
  );
  assert.equal(page["@type"], "CollectionPage");
  assert.equal(page["datePublished"], undefined);
  assert.equal((page["mainEntity"] as { numberOfItems: number }).numberOfItems, 1);
  assert.equal((page["hasPart"] as unknown[]).length, 1);
});

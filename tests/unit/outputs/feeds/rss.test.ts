import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DOMParser } from "linkedom";
import { createTranslator } from "../../../../src/i18n/index.ts";
import { createUrls } from "../../../../src/site/url.ts";
import { rssDate } from "../../../../src/outputs/feeds/feed.ts";
import { writeFeed as rssFeed } from "../../../../src/outputs/feeds/rss.xml.ts";
import { escapeXml } from "../../../../src/outputs/xml.ts";
import { robotsTxt } from "../../../../src/outputs/robots.ts";
import { sitemap, sitemapIndex, sitemapParts } from "../../../../src/outputs/sitemap.ts";
import { article, evidence, smallDigest } from "../../search/digest.ts";

const HOSTILE = `]]></title><script>alert("1")</script>&amp; <!-- \u0000\u0008 ${"\uD800"} 'q'`;

const feedOf = (digest: ReturnType<typeof smallDigest>, lang = "en"): string =>
  rssFeed({ digest, urls: createUrls(digest.config), lang, t: createTranslator(lang) });

/** Tags of well-formed XML close in order; a text holds no bare "<" or "&". */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>/, "")
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, close, name, __, empty) => {
      if (close) assert.equal(open.pop(), name);
      else if (!empty) open.push(name);
      return "";
    });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /</);
  assert.doesNotMatch(xml, /&(?!(?:amp|lt|gt|quot|apos);)/);
  assert.doesNotMatch(xml, /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u);
}

describe("rssFeed", () => {
  const abstract = article("own", ["Our own words about it."], {
    form: "abstract",
    source: "paper",
    published: "2018-02-26",
    publishedBasis: "url",
  });
  const theirs = article("theirs", ["The mongoose sentence is theirs."], {
    rights: { mode: "full" },
    evidence: [evidence(1, ["c-azure"], "The mongoose sentence is theirs.")],
  });
  const digest = smallDigest({
    articles: [abstract, theirs, article("bad", [HOSTILE], { title: HOSTILE, form: "abstract" })],
  });

  for (const lang of ["en", "fr"]) {
    test(`is well-formed in ${lang}, whatever the titles hold`, () => {
      const xml = feedOf(digest, lang);
      assertWellFormed(xml);
      const document = new DOMParser().parseFromString(xml, "text/xml");
      assert.equal(document.querySelectorAll("item").length, 4);
      assert.equal(document.querySelectorAll("script").length, 0);
    });
  }

  test("has absolute addresses, a guid for each item, and what RSS 2.0 requires of a channel", () => {
    const xml = feedOf(digest, "fr");
    assert.match(
      xml,
      /<rss version="2.0"[^>]*>\n<channel>\n<title>Recueil<\/title>\n<link>https:\/\/news\.example\.org\/sub\/fr\/<\/link>\n<description>/,
    );
    assert.match(xml, /<guid isPermaLink="true">https:\/\/news\.example\.org\/sub\/fr\/articles\/own\/<\/guid>/);
    assert.match(xml, /<link>https:\/\/news\.example\.org\/sub\/fr\/timeline\/#e-memo<\/link>/);
    const guids = [...xml.matchAll(/<guid[^>]*>([^<]+)/g)].map((match) => match[1]);
    assert.equal(new Set(guids).size, 4);
  });

  test("tells an abstract, and of another's text only the claims it makes", () => {
    const xml = feedOf(digest);
    assert.match(xml, /Our own words about it/);
    assert.doesNotMatch(xml, /mongoose/);
    assert.match(xml, /Xiaomi will use Azure/);
  });

  test("dates an item only where the day is known", () => {
    assert.equal(rssDate("2018-02-23"), "Fri, 23 Feb 2018 00:00:00 +0000");
    assert.equal(rssDate("1969-12-31"), "Wed, 31 Dec 1969 00:00:00 +0000");
    for (const edtf of ["2018-02", "2018", "2018-02-23~", "2018-02-30", null]) assert.equal(rssDate(edtf), undefined);
  });

  test("an event that a program found does not bring the source's sentence into the feed", () => {
    const found = {
      ...digest,
      events: digest.events.map((event) => ({ ...event, reviewed: false, title: "Their own sentence" })),
    };
    assert.doesNotMatch(feedOf(found), /Their own sentence/);
  });
});

describe("escapeXml", () => {
  test("keeps everything that XML can hold", () => assert.equal(escapeXml("é \u{1F600}\t\n"), "é \u{1F600}\t\n"));
});

describe("sitemap", () => {
  const urls = createUrls({ site: "https://news.example.org", base: "/sub/", languages: ["en", "fr"] });
  const inAll = (...paths: string[]) => paths.map((path) => ({ path, languages: urls.languages }));

  test("lists every page in every language that has it with its translations", () => {
    const xml = sitemap([...inAll("", "claims/c-azure"), { path: "a-z/a", languages: ["fr"] }], urls, 1);
    assertWellFormed(xml);
    assert.equal([...xml.matchAll(/<loc>/g)].length, 5);
    assert.match(xml, /<url><loc>https:\/\/news\.example\.org\/sub\/fr\/a-z\/a\/<\/loc><\/url>/);
    assert.match(
      xml,
      /<loc>https:\/\/news\.example\.org\/sub\/fr\/claims\/c-azure\/<\/loc><xhtml:link rel="alternate" hreflang="en"/,
    );
  });

  test("is split where one file would hold too much, and leaves nothing out", () => {
    const paths = inAll(...Array.from({ length: 50_000 }, (_, i) => `articles/a${i}`));
    const parts = sitemapParts(paths, urls);
    assert.equal(parts, 3);
    const counts = [1, 2, 3].map((part) => [...sitemap(paths, urls, part).matchAll(/<loc>/g)].length);
    assert.ok(counts.every((count) => count <= 45_000));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      100_000,
    );
    assertWellFormed(sitemapIndex(parts, urls));
    assert.match(sitemapIndex(parts, urls), /<loc>https:\/\/news\.example\.org\/sub\/sitemap-3\.xml<\/loc>/);
  });
});

describe("robotsTxt", () => {
  const urls = createUrls({ site: "https://news.example.org", base: "/sub/", languages: ["en"] });
  test("keeps robots out of a draft", () => assert.equal(robotsTxt(urls, true), "User-agent: *\nDisallow: /\n"));
  test("points to the sitemap, and away from the search's files", () => {
    assert.equal(
      robotsTxt(urls, false),
      "User-agent: *\nDisallow: /sub/pagefind/\n\nSitemap: https://news.example.org/sub/sitemap.xml\n",
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createUrls, relativeFromArticle } from "../../../src/site/url.ts";

const urls = createUrls({ site: "https://news.example.org", base: "/sub/path/", languages: ["en", "fr"] });

describe("createUrls", () => {
  test("should put base, language and slash where they belong", () => {
    assert.equal(urls.page("claims/c-azure", "en"), "/sub/path/claims/c-azure/");
    assert.equal(urls.page("/claims/c-azure/", "fr"), "/sub/path/fr/claims/c-azure/");
    assert.equal(urls.page("", "en"), "/sub/path/");
    assert.equal(urls.page("/", "fr"), "/sub/path/fr/");
  });

  test("should keep query, fragment and file names", () => {
    assert.equal(urls.page("timeline/#e-mou", "fr"), "/sub/path/fr/timeline/#e-mou");
    assert.equal(urls.page("search?q=a/b", "en"), "/sub/path/search/?q=a/b");
    assert.equal(urls.page("feed.xml", "fr"), "/sub/path/fr/feed.xml");
    assert.equal(urls.asset("/theme.js?v=1"), "/sub/path/theme.js?v=1");
  });

  test("should give absolute addresses of a page in every language", () => {
    assert.deepEqual(urls.alternates("areas"), [
      { lang: "en", href: "https://news.example.org/sub/path/areas/" },
      { lang: "fr", href: "https://news.example.org/sub/path/fr/areas/" },
    ]);
  });

  test("should work at the root of a site", () => {
    const root = createUrls({ site: "https://x.org", base: "/", languages: ["fr"] });
    assert.equal(root.page("areas", "fr"), "/areas/");
    assert.equal(root.page("", "fr"), "/");
    assert.equal(root.absolute(root.asset("a.css")), "https://x.org/a.css");
  });

  test("should refuse a language the site does not have", () => {
    assert.throws(() => urls.page("areas", "de"), /no pages in "de"/);
    assert.throws(() => createUrls({ site: "https://x.org", base: "/", languages: [] }), RangeError);
  });

  test("should read its own addresses back", () => {
    for (const lang of ["en", "fr"]) {
      for (const path of ["", "areas", "claims/c-azure", "feed.xml"])
        assert.deepEqual(urls.parse(urls.page(path, lang)), { lang, path });
    }
    assert.equal(urls.parse("/elsewhere/"), null);
    assert.deepEqual(urls.parse("/sub/path"), { lang: "en", path: "" });
  });
});

test("should resolve a relative link from an article to the same page in every language", () => {
  for (const lang of ["en", "fr"]) {
    const from = new URL(urls.page("articles/x", lang), "https://x.org");
    assert.equal(new URL(relativeFromArticle("claims/c-azure#m1"), from).pathname, urls.page("claims/c-azure", lang));
  }
  assert.equal(relativeFromArticle("claims/c-azure#m1"), "../../claims/c-azure/#m1");
});

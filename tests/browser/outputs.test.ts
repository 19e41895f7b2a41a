import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { pagesOf } from "../support/pages.ts";
import { withoutShared } from "../support/shared.ts";
import { builtSite, type SiteName } from "../support/site.ts";

const read = (dir: string, file: string): string => readFileSync(path.join(dir, file), "utf8");

for (const [name, base] of [
  ["founding", "/"],
  ["founding-sub", "/sub/path/"],
] as [SiteName, string][]) {
  describe(`sitemap, feeds and robots: ${name}`, () => {
    let dir = "";
    before(async () => {
      dir = await builtSite(name);
    });

    test("the sitemap lists exactly the pages that name an address of their own", () => {
      const listed = [...read(dir, "sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
      const canonical = pagesOf(dir).flatMap(
        (file) => /<link rel="canonical" href="([^"]+)"/.exec(read(dir, file))?.[1] ?? [],
      );
      assert.deepEqual(listed.toSorted(), canonical.toSorted());
      assert.ok(listed.some((address) => address.includes(`${base}fr/articles/`)));
      assert.ok(listed.every((address) => new URL(address).pathname.startsWith(base)));
    });

    test("every address in a feed is a page", () => {
      for (const feed of ["rss.xml", "fr/rss.xml"]) {
        const links = [...read(dir, feed).matchAll(/<link>([^<]+)<\/link>/g)].map((match) => match[1] ?? "");
        assert.ok(links.length > 10);
        for (const link of links) {
          const { pathname, hash } = new URL(link);
          const page = read(dir, path.join(pathname.slice(base.length), "index.html"));
          if (hash !== "") assert.ok(page.includes(`id="${hash.slice(1)}"`), link);
        }
      }
    });

    test("robots are let in and shown the sitemap", () => {
      assert.match(
        read(dir, "robots.txt"),
        /^User-agent: \*\nDisallow: \S+pagefind\/\n\nSitemap: https:\/\/\S+\/sitemap\.xml\n$/,
      );
    });
  });
}

describe("a draft", { skip: withoutShared }, () => {
  test("asks robots to stay away, and has an empty sitemap", async () => {
    const dir = await builtSite("zero-touch");
    assert.match(read(dir, "robots.txt"), /^User-agent: \*\nDisallow: \/\n$/);
    assert.doesNotMatch(read(dir, "sitemap.xml"), /<loc>/);
  });
  test("prints no address on paper while nobody has said where it will stand", async () => {
    const dir = await builtSite("zero-touch");
    for (const page of ["names/index.html", "print/index.html"])
      assert.doesNotMatch(read(dir, page).replace(/<head>.*<\/head>/s, ""), /localhost/, page);
    assert.match(read(await builtSite("founding"), "names/index.html"), /<p class="print-only wrap">https:/);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { slashed } from "../../../../src/build/dev/serve-files.ts";

test("an address of a feed or a citation should get the slash that Astro asks for, and no other address", () => {
  assert.equal(slashed("/rss.xml"), "/rss.xml/");
  assert.equal(slashed("/sub/fr/claims/c-open/cite.bib?a=/x"), "/sub/fr/claims/c-open/cite.bib/?a=/x");
  for (const url of [
    "/",
    "",
    "/sitemap.xml",
    "/cite.bib/",
    "/claims/?q=/cite.bib",
    "/@fs/project/src/cite.ts",
    "/notcite.bib",
  ])
    assert.equal(slashed(url), url);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readArticle } from "../../../../src/articles/article.ts";
import { linksAndIds, resolveLink } from "../../../../src/build/steps/link-ledger.ts";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { parsedLinks } from "../../../support/parsed-links.ts";

const ours = (html: string) => {
  const { links, ids } = linksAndIds(html);
  return { links: [...links].sort(), ids: [...ids].sort() };
};

const LOOKALIKES = [
  '<a href="guide.html">',
  "<a href='guide.html' id=x>",
  '<img src="q.png">',
  ' href="/loose/" ',
  "</a>",
  "<b",
  ">",
  '"',
  "'",
  "`",
  "\n\n```\n",
  "\n\n    ",
  "\n\n",
  "<!--",
  "-->",
  "<!",
  "<script>",
  "</script>",
  "<style>",
  "</style >",
  "<textarea>",
  "</textarea>",
  "<title>",
  "</title>",
  "&amp;",
  "&#60;",
  "&quot;",
  "[t](guide.html)",
  "[t](/%E0%A4%A)",
  "[t](https://example.org/?a=1&b=2)",
  "<https://example.org/x>",
  "![i](j.png)",
  "word ",
  " = ",
  "/",
];
const soup = fc.array(fc.oneof(fc.constantFrom(...LOOKALIKES), fc.stringMatching(/^[a-z <>"'=&;/!-]{0,8}$/)), {
  maxLength: 30,
});

describe("the links and ids of a page", () => {
  for (const [what, html, expected] of [
    ["a tag's attributes, however they are quoted", `<a href="/a"><A HREF='/b' ID=i>`, [["/a", "/b"], ["i"]]],
    ["the first of two", `<a href="/a" href="/b">`, [["/a"], []]],
    ["character references", `<a href="/?a=1&amp;b=2&#x26;c" id="&quot;">`, [["/?a=1&b=2&c"], ['"']]],
    ["no text that looks like one", `<p>&lt;a href="guide.html" id="x"> href="b" src="c"</p>`, [[], []]],
    ["no value that looks like one", `<p title='<a href="/a">' data-x=" id=1"><i id="y">`, [[], ["y"]]],
    [
      "no comment, declaration or script",
      `<!doctype a href="/b"><!-- <a href="/c"> --><script>'<a href="/d">'</script><style>a{}</style>`,
      [[], []],
    ],
    ["no tag that never ends", `<a href="/a`, [[], []]],
    ["no end tag", `<p></p href="/a" id="b">`, [[], []]],
  ] as [string, string, [string[], string[]]][]) {
    test(`are ${what}`, () => assert.deepEqual(ours(html), { links: expected[0], ids: expected[1] }));
  }

  test("are what a parser of HTML sees, whatever the page", () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const html = `<div>${parts.join("")}`;
        // The tree's maker takes such a name of an element for a selector.
        fc.pre(!/<[a-z][^\s/>]*[#.]/i.test(html));
        assert.deepEqual(ours(html), parsedLinks(html), html);
      }),
      { seed: 20180223, numRuns: 5000 },
    );
  });

  test("are what a parser of HTML sees in an article's body, whatever its text", async () => {
    let built = 0;
    await fc.assert(
      fc.asyncProperty(soup, async (parts) => {
        const text = `# A headline\n\nA first paragraph that says at some length what follows.\n\n${parts.join("")}\n`;
        const made = await ingestSource({ file: "raw/a.md", bytes: Buffer.from(text), sidecar: {} }).catch(
          (error: unknown) => {
            if (!(error instanceof Quarantine)) throw error;
            return null;
          },
        );
        if (made === null) return;
        const article = readArticle(made.mdx, "raw/a.md", made.frontMatter);
        assert.ok(article.ok);
        built += 1;
        assert.deepEqual(ours(article.html), parsedLinks(article.html), article.html);
        for (const href of linksAndIds(article.html).links)
          if (!href.startsWith("#")) assert.equal(resolveLink("articles/a/index.html", href, "/"), null, href);
      }),
      { seed: 20180223, numRuns: 400 },
    );
    assert.ok(built > 300, `${built} texts became articles`);
  });
});

describe("where a link leads", () => {
  test("an address whose percent signs stand for no text is a file that is not there", () => {
    assert.deepEqual(resolveLink("index.html", "/%E0%A4%A", "/"), { file: "%E0%A4%A", id: "" });
    assert.deepEqual(resolveLink("index.html", "#%E0%A4%A", "/"), { file: "index.html", id: "%E0%A4%A" });
  });

  test("an address with a scheme leads out, whatever its host is called", () => {
    assert.equal(resolveLink("index.html", "http://site.invalid/nowhere", "/"), null);
  });
});

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";
import { textsOf } from "../support/texts.ts";

/*
 * Promise 6, with raw files that nobody has worked on: all that a machine finds in them is made of their words. Each word that
 * is looked for stands once or twice in one file, and nowhere else in the content or the engine.
 */

/** No headline: its first words would be its title. Nothing of it may be shown. */
const LINK = `On a grey morning the wobblesome committee of Plinkton met to talk about the harbour, and the meeting went on for hours because nobody had brought the papers that were needed to decide anything at all.

Zebulon Quarkmire, the chairman of Fnordcorp, told reporters that Fnordcorp paid 7,431,902 euros for it. Zebulon Quarkmire signed on 17 March 1963.

“We shall never flumblewort the ratepayers,” said Zebulon Quarkmire. Some 8,642 skrimshanks were counted.
`;

/** Its headline may be cited, and the first words; the rest may not. */
const EXCERPT = `<!doctype html><html lang="en"><head><title>Larn opens its swing bridge</title></head><body><article>
<h1>Larn opens its swing bridge</h1>
<p>The town of Larn opened a bridge that swings, after many years of work by its builders and its engineers, and after much talk in the council about the cost of the work and about who should pay for it in the end.</p>
<figure><img src="a.jpg" alt="x"><figcaption>The gadroonish bridge at dusk. (Photo: Umbrelline Snapwell)</figcaption></figure>
<p>Mirabel Throckwhistle, who leads Grumblethorpe Industries, paid 5,318,246 euros for it. Mirabel Throckwhistle opened it on 9 October 1957 before a large crowd of people who had come from every part of the county.</p>
<p>“It is a splendiferous contraption,” said Mirabel Throckwhistle of Grumblethorpe Industries to the people there, and she added that the toll would be paid by all who crossed it , whoever they were and wherever they went.</p>
</article></body></html>`;

const WORDS = {
  link: [
    "wobblesome",
    "Plinkton",
    "Quarkmire",
    "Fnordcorp",
    "7,431,902",
    "7431902",
    "1963",
    "flumblewort",
    "skrimshank",
    "8642",
    "8,642",
  ],
  excerpt: [
    "gadroonish",
    "Snapwell",
    "Throckwhistle",
    "Grumblethorpe",
    "5,318,246",
    "5318246",
    "1957",
    "splendiferous",
  ],
};

/** Words that a machine finds something in, so that the test would notice if it found nothing. */
const FOUND = ["quarkmire", "fnordcorp", "7,431,902", "1963", "flumblewort", "throckwhistle", "5,318,246", "1957"];

/** A page of the editor's own that shows all that the collections hold. */
const ALL = `---
import { getCollection, render } from "astro:content";
const articles = await Promise.all((await getCollection("articles")).map(async (entry) => ({ entry, ...(await render(entry)) })));
const others = ["areas", "claims", "events", "names", "sources"] as const;
const lists = await Promise.all(others.map((name) => getCollection(name)));
---
<html lang="en"><head><title>All</title></head><body>
{articles.map(({ entry, Content }) => <section><pre>{JSON.stringify(entry)}</pre><Content /></section>)}
<pre>{JSON.stringify(lists)}</pre>
</body></html>
`;

function build(rights: [link: string, excerpt: string], config = ""): { dir: string; out: string } {
  const dir = path.join(temporaryFolder(), "content");
  mkdirSync(path.join(dir, "raw"), { recursive: true });
  writeFileSync(path.join(dir, "raw/first.txt"), LINK);
  writeFileSync(path.join(dir, "raw/second.html"), EXCERPT);
  mkdirSync(path.join(dir, "pages"));
  writeFileSync(path.join(dir, "pages/collections.astro"), ALL);
  const facts = 'url: https://paper.example/a\npublished: "2019-05-05"\n';
  writeFileSync(path.join(dir, "raw/first.txt.yaml"), facts + rights[0]);
  writeFileSync(path.join(dir, "raw/second.html.yaml"), facts + rights[1]);
  writeFileSync(
    path.join(dir, "digest.yaml"),
    `title: A test\nsite: https://test.example\nlanguages: [en]\nfindings: all\n${config}`,
  );
  const out = path.join(dir, "../site");
  const { status, stderr } = accord(["build", "--content", dir, "--out", out]);
  assert.equal(status, 0, stderr);
  return { dir, out };
}

const holding = (texts: [string, string][], words: readonly string[]): string[] =>
  words.flatMap((word) =>
    texts.filter(([, text]) => text.includes(word.toLowerCase())).map(([file]) => `${word}: ${file}`),
  );

describe("promise 6: nothing a machine made of withheld words is in any file", () => {
  let texts: [string, string][];
  before(() => {
    texts = textsOf(build(["rights: {mode: link}\n", "rights: {mode: excerpt, words: 3}\n"]).out);
  });

  test("of an article that may only be linked to", () => assert.deepEqual(holding(texts, WORDS.link), []));
  test("of an excerpt, beyond its words", () => assert.deepEqual(holding(texts, WORDS.excerpt), []));
  test("while headline and first words of the excerpt are there, and the other is untitled", () => {
    const page = texts.find(([file]) => file === path.join("articles", "second", "index.html"))?.[1] ?? "";
    assert.match(page, /larn opens its swing bridge/);
    assert.match(page, /the town of …/);
    const own = texts.find(([file]) => file === path.join("collections", "index.html"))?.[1] ?? "";
    assert.match(own, /the town of …/, "the body of a page of one's own");
    const link = texts.find(([file]) => file === path.join("articles", "first", "index.html"))?.[1] ?? "";
    assert.match(link, /<h1[^>]*>untitled/);
  });

  test("with rights that nobody stated, a digest shows no more than an excerpt", () => {
    const { out } = build(["", ""]);
    assert.deepEqual(holding(textsOf(out), ["every part of the county", "wherever they went"]), []);
  });

  test("the test would notice: in full, each is found, and most of it by the machine", () => {
    const full = textsOf(build(["rights: {mode: full}\n", "rights: {mode: full}\n"]).out);
    assert.notDeepEqual(holding(full, ["every part of the county"]), []);
    for (const word of FOUND) assert.notDeepEqual(holding(full, [word]), [], word);
    for (const part of ["names", "figures", "quotes", "timeline", "pagefind", "a-z", "collections"]) {
      const files = full.filter(([file]) => file.startsWith(part));
      assert.notDeepEqual(holding(files, FOUND), [], part);
    }
  });
});

test("a sidecar that cannot be read stops the build and keeps the article off", () => {
  const dir = path.join(temporaryFolder(), "content");
  mkdirSync(path.join(dir, "raw"), { recursive: true });
  writeFileSync(path.join(dir, "raw/first.txt"), LINK);
  writeFileSync(path.join(dir, "raw/first.txt.yaml"), `rights: {mode: link}\n#${"x".repeat(300_000)}\n`);
  writeFileSync(path.join(dir, "digest.yaml"), "title: A test\nlanguages: [en]\nrights: {mode: full}\n");
  const { status, stderr } = accord(["build", "--content", dir, "--out", path.join(dir, "../site"), "--no-search"]);
  assert.equal(status, 1);
  assert.match(stderr, /^raw\/first\.txt\.yaml +error +The sidecar cannot be read: it is larger than 256 kB/m);
});

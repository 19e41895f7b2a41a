import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";
import { textsOf } from "../support/texts.ts";

/*
 * Promise 11: nothing that a machine found is published unless a person took it over. The articles are shown in full, so what is
 * looked for is what only a machine makes of their words: values, dates in figures, addresses, marks, labels.
 */

const REPORT = (who: string, sum: string, day: string): string => `The council of Larn on its bridge

The council met to talk about the harbour, and the meeting went on for hours because nobody had brought the papers.

${who}, the chairman of Fnordcorp, told reporters that Fnordcorp paid ${sum} euros for it. ${who} signed on ${day}.

“We shall never flumblewort the ratepayers,” said ${who}. Some people were counted at the harbour.
`;

/** A page of the editor's own that shows all that the collections hold. */
const ALL = `---
import { getCollection, render } from "astro:content";
const articles = await Promise.all((await getCollection("articles")).map(async (entry) => ({ entry, ...(await render(entry)) })));
const lists = await Promise.all((["areas", "events", "names"] as const).map((name) => getCollection(name)));
---
<html lang="en"><head><title>All</title></head><body>
{articles.map(({ entry, Content }) => <section><pre>{JSON.stringify(entry)}</pre><Content /></section>)}
<pre>{JSON.stringify(lists)}</pre>
</body></html>
`;

/** One article as it was read, one adopted with what was found in it, and one of which an editor took a figure over. */
function build(config: string): [file: string, text: string][] {
  const dir = path.join(temporaryFolder(), "content");
  for (const folder of ["raw", "areas", "pages"]) mkdirSync(path.join(dir, folder), { recursive: true });
  writeFileSync(path.join(dir, "raw/read.txt"), REPORT("Zebulon Quarkmire", "7,431,902", "17 March 1963"));
  writeFileSync(path.join(dir, "raw/adopted.txt"), REPORT("Mirabel Throckwhistle", "5,318,246", "9 October 1957"));
  writeFileSync(path.join(dir, "raw/taken.txt"), REPORT("Horatio Snapwell", "3,205,117", "4 June 1949"));
  writeFileSync(
    path.join(dir, "areas/port.mdx"),
    "---\nid: port\nlabel: Port\norder: 1\nterms: { en: [harbour] }\n---\n\nThe port.\n",
  );
  writeFileSync(path.join(dir, "pages/collections.astro"), ALL);
  for (const id of ["adopted", "taken"]) assert.equal(accord(["adopt", id, "--content", dir, "--findings"]).status, 0);
  const taken = path.join(dir, "articles/taken.mdx");
  const mdx = readFileSync(taken, "utf8");
  assert.match(mdx, /id="taken-f-1"/);
  writeFileSync(taken, mdx.replace('id="taken-f-1"', 'id="f-price"'));
  if (config !== "")
    writeFileSync(path.join(dir, "digest.yaml"), `title: A test\nlanguages: [en]\nrights: {mode: full}\n${config}`);
  const out = path.join(dir, "../site");
  const { status, stderr } = accord(["build", "--content", dir, "--out", out]);
  assert.equal(status, 0, stderr);
  return textsOf(out);
}

/** What a machine makes of the articles, by kind. */
const PROBES: Record<string, RegExp> = {
  "a figure": /7431902|5318246/,
  "a figure's mark": /<data class="figure"[^>]* value="(?:7431902|5318246)"/,
  "a quotation's mark": /<q class="quote/,
  "a quotation's id": /\b(?:read|adopted|taken)-q-\d/,
  "a date": /1963-03-17|1957-10-09|1949-06-04/,
  "an event": /auto-(?:read|adopted|taken)/,
  "a name's address": /(?:zebulon-quarkmire|mirabel-throckwhistle|horatio-snapwell|fnordcorp)(?:\/|")/,
  "a passage of an area": /class="stance stance-found"[^>]* href/,
  "its label": /class="unreviewed"/,
};

/** Pagefind writes the number of a text without its commas into its index of words; what it shows stands in fragments. */
const holding = (texts: [string, string][], probe: RegExp): string[] =>
  texts.filter(([file, text]) => !file.startsWith("pagefind/index") && probe.test(text)).map(([file]) => file);

describe("promise 11: nothing that a machine found is in a published digest", () => {
  let none: [string, string][];
  let all: [string, string][];
  before(() => {
    none = build("findings: none\n");
    all = build("findings: all\n");
  });

  for (const [what, probe] of Object.entries(PROBES)) {
    test(`${what} is in no file`, () => assert.deepEqual(holding(none, probe), []));
    test(`${what} is there, labelled, where digest.yaml says findings: all`, () =>
      assert.notDeepEqual(holding(all, probe), []));
  }

  test("the registers of a digest without findings do not hold the found words either", () => {
    const registers = none.filter(([file]) => /^(?:names|quotes|figures|timeline|areas)\b/.test(file));
    assert.ok(registers.length > 0);
    for (const words of [/flumblewort/, /quarkmire|throckwhistle/, /7,431,902|5,318,246/])
      assert.deepEqual(holding(registers, words), []);
  });

  test("a register without anything says so of the digest: the articles do hold what nobody took over", () => {
    const quotes = none.find(([file]) => file === "quotes/index.html")?.[1] ?? "";
    assert.ok(quotes.includes("this digest holds no quotations."));
    assert.deepEqual(holding(none, /no (?:figures|quotations|names) have been found/), []);
  });

  test("what an editor took over is content", () => {
    assert.notDeepEqual(holding(none, /<data class="figure"[^>]* value="3205117"/), []);
    assert.notDeepEqual(holding(none, /3205117|3,205,117/), []);
  });

  test("none is what a digest says that says nothing; a draft shows what was found", () => {
    const silent = build("cards: none\n");
    for (const probe of Object.values(PROBES)) assert.deepEqual(holding(silent, probe), []);
    const draft = build("");
    assert.notDeepEqual(holding(draft, PROBES["its label"]!), []);
    assert.notDeepEqual(holding(draft, PROBES["a figure"]!), []);
  });
});

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { Isolation } from "../../../src/ingest/isolate.ts";
import { ingestSource } from "../../../src/ingest/pipeline.ts";
import { Quarantine, quarantineProblem } from "../../../src/ingest/quarantine.ts";

const INTRO = "The company said on Monday that it would open a plant in France, and that it hopes for more.\n\n";
const source = (name: string, text: string) => ({
  file: `raw/${name}`,
  bytes: new TextEncoder().encode(text),
  sidecar: {},
});
const many = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join("");

/** Inputs whose work grows faster than they do, and the count by which each is refused. */
const REFUSED: [name: string, file: string, text: string, words: RegExp][] = [
  ["a star before every letter", "a.md", "*a".repeat(20_000), /20,000 marks of emphasis in one passage; 500 are/],
  ["two kinds of emphasis", "a.md", "_a*".repeat(5000), /10,000 marks of emphasis in one passage; 500 are/],
  ["words struck out", "a.md", "~~a".repeat(10_000), /10,000 marks of emphasis in one passage; 500 are/],
  ["emphasis in many passages", "a.md", `${"*a".repeat(400)}\n\n`.repeat(30), /12,000 marks of emphasis; 10,000 are/],
  ["brackets open", "a.md", "[a".repeat(21_000), /201 brackets open at once; 200 are/],
  ["links", "a.md", "[a](b)".repeat(2000), /4,000 marks that pair in one passage; 3,000 are/],
  [
    "back-ticks",
    "a.md",
    many(4000, (i) => `${"`".repeat(1 + (i % 20))}a`),
    /marks that pair in one passage; 3,000 are/,
  ],
  ["quotations in quotations", "a.md", `${"> ".repeat(450)}a\n`.repeat(40), /450 markers .* on one line; 40 are/],
  ["items in items", "a.md", `${"- ".repeat(39)}a\n\n`.repeat(200), /7,800 markers of lists and quotations; 6,000 are/],
  [
    "items further and further in",
    "a.md",
    many(200, (i) => `${" ".repeat(2 * i)}- a\n`),
    /162 columns before a marker; 160/,
  ],
  ["headings underlined", "a.md", "a\n-\n".repeat(4000), /1,501 lines without a blank line between them; 1,500 are/],
  ["link definitions", "a.md", many(9000, (i) => `[a${i}]: b\n\n`), /18,\d+ lines; 8,000 are|8,001 lines/],
  ["elements in elements", "a.html", "<div>".repeat(450), /101 levels of elements; 100 are/],
  ["formatting left open", "a.html", many(300, (i) => `<p><b c=${i}>a`), /levels of elements; 100 are/],
  [
    "blocks in formatting left open",
    "a.html",
    "<b>".repeat(90) + "<p>a".repeat(200),
    /18,000 blocks inside formatting .*; 10,000/,
  ],
  ["towers of elements", "a.html", `${"<div>".repeat(90)}a${"</div>".repeat(90)}`.repeat(80), /levels around all tags/],
  ["tags", "a.html", "<span>a</span>".repeat(11_000), /22,000 tags, comments and opening brackets; 20,000 are/],
  ["comments", "a.html", "<!--a-->".repeat(30_000), /30,000 tags, comments and opening brackets; 20,000 are/],
  ["bare brackets", "a.html", "a < b ".repeat(30_000), /30,000 tags, comments and opening brackets; 20,000 are/],
  ["references", "a.html", `<p>${"&amp; ".repeat(50_000)}`, /50,000 character references; 40,000 are/],
  ["attributes", "a.html", `<p ${many(50_000, (i) => `a${i}=b `)}>`, /50,000 attributes; 40,000 are/],
  [
    "words in a page",
    "a.html",
    `<p>${"words ".repeat(110_000)}`,
    /660,\d+ characters outside scripts and tags; 600,000 are/,
  ],
  [
    "paragraphs in a page",
    "a.html",
    many(
      3200,
      (i) => `<p>The council of Larn said in week ${i} that it would mend its bridge, and that it hopes for more.`,
    ),
    /\d,\d{3} paragraphs, headings and list items; 3,000 are/,
  ],
  ["paragraphs", "a.txt", "Aa bb cc.\n\n".repeat(5000), /5,001 paragraphs, headings and list items; 3,000 are/],
  ["a text of 400,001 characters", "a.txt", "word ".repeat(80_000), /400,\d+ characters; 400,000 are/],
  ["repairs", "a.txt", "a , ".repeat(8000), /8,00\d records of paragraphs, repairs, dates and names; 6,000 are/],
];

describe("files whose work grows faster than they do", () => {
  for (const [name, file, text, words] of REFUSED) {
    test(`should refuse by number: ${name}`, async () => {
      const before = process.threadCpuUsage();
      const error = await ingestSource(source(file, INTRO + text)).catch((reason: unknown) => reason);
      const { user, system } = process.threadCpuUsage(before);
      assert.ok(error instanceof Quarantine, String(error));
      assert.match(error.code, /^raw-too-(?:much|deep)$/);
      const problem = quarantineProblem(error.code, `raw/${file}`, { detail: error.detail });
      assert.equal(problem.level, "quarantine");
      assert.match(problem.what, words);
      assert.ok(user + system < 8_000_000, `took ${user + system} µs of processor`);
    });
  }

  /** What the steps of the ingestion once took the square of; a reader allows all of it. */
  const LINEAR: Record<string, string> = {
    "full stops before a letter": ".".repeat(200_000) + "x",
    "commas before a letter": ",".repeat(200_000) + "x",
    "wide spaces before a letter": "Y" + "\u2003".repeat(200_000) + "x",
    "quotation marks": '"'.repeat(200_000),
    "names in capitals inside": "AaBb".repeat(50_000),
    "number signs in a heading": "#".repeat(200_000) + "x",
    "digits in French": `le ministre a dit que la somme est de ${"1".repeat(200_000)}x`,
    "one sentence with figures": "nearly 1234 apples and ".repeat(800),
    "one sentence with quotations": '"x y z w," said Bob, '.repeat(800),
  };
  for (const [name, text] of Object.entries(LINEAR)) {
    test(`should read in linear time: ${name}`, async () => {
      const before = process.threadCpuUsage();
      await ingestSource(source("a.txt", `${INTRO}Y${text}\n`));
      const { user, system } = process.threadCpuUsage(before);
      assert.ok(user + system < 8_000_000, `took ${user + system} µs of processor`);
    });
  }

  test("should read a fence that nothing closes in linear time", async () => {
    const before = process.threadCpuUsage();
    await ingestSource(source("a.md", INTRO + "~".repeat(200_000)));
    const { user, system } = process.threadCpuUsage(before);
    assert.ok(user + system < 8_000_000, `took ${user + system} µs of processor`);
  });

  test("should read on a busy machine what it reads on an idle one", { timeout: 120_000 }, async () => {
    const file = source("a.txt", "Aa said Bb on Monday. ".repeat(5000));
    const isolation = new Isolation({ processorMilliseconds: 3000 });
    const idle = await isolation.ingest(file);
    const burners = Array.from({ length: 6 * availableParallelism() }, () => new Worker("for (;;);", { eval: true }));
    try {
      assert.deepEqual(await isolation.ingest(file), idle);
    } finally {
      await Promise.all(burners.map((burner) => burner.terminate()));
      await isolation.close();
    }
  });
});

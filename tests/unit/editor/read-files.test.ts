import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { formatReading } from "../../../src/editor/format-reading.ts";
import { readFiles } from "../../../src/editor/read-files.ts";
import { temporaryFolder } from "../../support/site.ts";

const TEXT = `Ferry to Ostholm stops for a month

The ferry carried 4,200 people in March 2019, said the harbour office.

“We need a new shaft,” said Irma Sund, who runs the line.

Share this article
`;

function folder(files: Record<string, string>): string {
  const dir = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

describe("reading files to look at them", () => {
  test("should say what is shown, what was found and where, in code points of the text", async () => {
    const dir = folder({ "a.txt": `𝔸𝔹 note\n\n${TEXT}` });
    const [read] = await readFiles(["a.txt"], dir);
    assert.ok(read);
    assert.deepEqual([read.file, read.outcome, read.problem], ["a.txt", "article", null]);
    const [article] = read.articles;
    assert.ok(article);
    const points = [...`𝔸𝔹 note\n\n${TEXT}`];
    const at = (span: string) => points.slice(...(span.split("-").map(Number) as [number, number])).join("");
    for (const { text, at: place } of article.blocks) assert.equal(at(place), text);
    for (const { words, at: place } of [...article.dates, ...article.figures, ...article.cleaning])
      assert.equal(at(place), words);
    assert.deepEqual(
      article.dates.map(({ edtf, words }) => [edtf, words]),
      [["2019-03", "March 2019"]],
    );
    assert.ok(article.cleaning.some(({ op, words }) => op === "remove" && words === "Share this article"));
    assert.ok(!article.blocks.some(({ text }) => text.includes("Share this")));
    assert.deepEqual([article.item, article.reader, article.parts], [null, null, []]);
  });

  test("should say of every finding where it stands and by which rule it was believed", async () => {
    const [read] = await readFiles(["a.txt"], folder({ "a.txt": TEXT }));
    const [article] = read!.articles;
    const at = (span: string) => TEXT.slice(...(span.split("-").map(Number) as [number, number]));
    const { dates, figures, quotes, names } = article!;
    assert.deepEqual(
      [dates, figures, quotes].map(([first]) => [at(first!.at), first!.rule]),
      [
        ["March 2019", "month-year"],
        ["4,200 people", "count"],
        ["“We need a new shaft,”", "quotation-verb-subject"],
      ],
    );
    assert.deepEqual(
      names.filter(({ text }) => text === "Irma Sund").map((name) => [name.at.map(at), name.rule]),
      [[["Irma Sund"], "first-name"]],
    );
    const shown = formatReading(read!);
    for (const { rule } of [...dates, ...figures, ...quotes, ...names]) assert.ok(shown.includes(`, ${rule}]`), rule);
  });

  test("should count a sidecar in, and pass over the sidecar itself", async () => {
    const dir = folder({ "a.txt": TEXT, "a.txt.yaml": 'published: "2019-04-02"\n' });
    const [text, sidecar] = await readFiles(["a.txt", "a.txt.yaml"], dir);
    assert.deepEqual(
      [text?.articles[0]?.published, text?.articles[0]?.publishedBasis, sidecar?.outcome, sidecar?.articles],
      ["2019-04-02", "editor", "skipped", []],
    );
  });

  test("should give an element a file, in order, whatever befalls one", async () => {
    const dir = folder({ "b.txt": TEXT, "empty.txt": "", "c.xyz": TEXT });
    const read = await readFiles(["c.xyz", "empty.txt", "missing.txt", "b.txt"], dir);
    assert.deepEqual(
      read.map(({ file, outcome, problem }) => [file, outcome, problem?.code]),
      [
        ["c.xyz", "quarantined", "raw-unknown-format"],
        ["empty.txt", "quarantined", "raw-empty"],
        ["missing.txt", "quarantined", "raw-unreadable"],
        ["b.txt", "article", undefined],
      ],
    );
  });

  test("should be readable for people, with the basis of what is said", async () => {
    const dir = folder({ "a.txt": TEXT, "empty.txt": "" });
    const [read, empty] = await readFiles(["a.txt", "empty.txt"], dir);
    const text = formatReading(read!);
    assert.match(text, /^title: +Ferry to Ostholm stops for a month {2}\(stated in the file\)$/m);
    assert.match(text, /^published: unknown$/m);
    assert.match(text, /^ {2}remove \d+-\d+ site-boilerplate: Share this article$/m);
    assert.match(formatReading(empty!), /Left out: The text file holds no text\.\nWhat to do: Put/);
  });
});

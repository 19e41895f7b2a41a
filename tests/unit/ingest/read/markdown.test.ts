import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { readMarkdown } from "../../../../src/ingest/read/markdown.ts";

const blocksOf = (raw: string) => readMarkdown(raw).blocks.map(({ kind, text }) => `${kind}: ${text.text}`);
const changesOf = (raw: string) =>
  readMarkdown(raw).ledger.map(({ op, span, reason, now }) => [op, raw.slice(span.start, span.end), reason, now]);

describe("GitHub's Markdown", () => {
  test("should show a table row by row, and the place of an empty cell", () => {
    assert.deepEqual(blocksOf("| Pier | Ships |\n|:--|--:|\n| East | 12 |\n| West | |\n"), [
      "table: Pier | Ships",
      "table: East | 12",
      "table: West | –",
    ]);
  });

  test("should leave struck words out and tell them", () => {
    const raw = "The pier took ~~40~~ 45 ships. ~~Gone~~\n";
    assert.deepEqual(blocksOf(raw), ["p: The pier took 45 ships."]);
    assert.deepEqual(changesOf(raw), [
      ["repair", "~~40~~", "withdrawn", ""],
      ["remove", "~~Gone~~", "withdrawn", undefined],
    ]);
  });

  test("should lead from a reference to its note", () => {
    assert.deepEqual(blocksOf("The pier holds.[^1]\n\n[^1]: So the *warden* says.\n"), [
      "p: The pier holds.[1]",
      "p: [1] So the warden says.",
    ]);
  });

  test("should keep the numbers of a list and whether a task is done", () => {
    assert.deepEqual(blocksOf("3. Paint\n4. Tar\n\n- [x] Ropes\n- [ ] Lamps\n"), [
      "li: 3. Paint",
      "li: 4. Tar",
      "li: ☑ Ropes",
      "li: ☐ Lamps",
    ]);
  });

  test("should place what stands behind an address that is a link by itself", () => {
    const raw = "See (www.larn.example/pier) and ask ann@larn.example today.\n";
    const [block] = readMarkdown(raw).blocks;
    assert.equal(block?.text.text, raw.trim());
    const at = raw.indexOf("today");
    assert.deepEqual(block?.text.span(at, at + 5), { start: at, end: at + 5 });
  });
});

describe("HTML in Markdown", () => {
  test("should be read as HTML, between and around Markdown", () => {
    const raw =
      "# Larn\n\n<p>The pier holds.</p>\n\n<details><summary>More</summary>\n\nIt is *old*.\n\n</details>\n\n<script>let a</script>\n";
    assert.deepEqual(blocksOf(raw), ["title: Larn", "p: The pier holds.", "p: More", "p: It is old."]);
  });

  test("should keep its meaning inside a line", () => {
    assert.deepEqual(blocksOf("About 10<sup>6</sup> litres of H<sub>2</sub>O, <del>5</del> 6 <b>casks</b>.\n"), [
      "p: About 10⁶ litres of H2O, 6 casks.",
    ]);
  });
});

describe("front matter", () => {
  const facts = (raw: string) => readMarkdown(raw).facts;
  const said = { title: { text: "1912" }, published: { edtf: "2019-05-14", basis: "text" }, byline: "Ann Pell" };

  test("should say title, date and author in YAML, TOML and JSON", () => {
    assert.deepEqual(facts("---\ntitle: 1912\ndate: 2019-05-14\nauthor: Ann Pell\n---\n\nThe pier.\n"), said);
    assert.deepEqual(facts('+++\ntitle = "1912"\ndate = 2019-05-14\nauthors = ["Ann Pell"]\n+++\n\nThe pier.\n'), said);
    assert.deepEqual(
      facts('{\n"title": "1912", "date": "2019-05-14", "author": {"name": "Ann Pell"}\n}\n\nThe pier.\n'),
      said,
    );
  });

  test("should take an address as the source's for the article's, a name for the outlet", () => {
    assert.equal(facts("---\nsource: https://larn.example/a\n---\nThe pier.\n").url, "https://larn.example/a");
    assert.equal(facts("---\nsource: Larn Courier\n---\nThe pier.\n").outlet, "Larn Courier");
  });

  test("should say nothing where it cannot be read, and be no text all the same", () => {
    for (const raw of ["---\na: [\n---\nThe pier.\n", "+++\na = \n+++\nThe pier.\n", "{\nnot json\n}\nThe pier.\n"]) {
      assert.deepEqual(facts(raw), {}, raw);
      assert.deepEqual(blocksOf(raw), ["p: The pier."], raw);
    }
  });
});

test("any Markdown should be read with every place inside the file and no two blocks over each other", (t) => {
  const seed = 20180223;
  t.diagnostic(`seed ${seed}`);
  const piece = fc.constantFrom(
    ..."# |- [x] |1. |~~|**|<b>|</b>|<sup>|</sup>|<div>\n|</div>\n|[^a]|[^a]: |a@b.example|www.a.example|word |4 |\n|\n\n|> |`|+++\n|---\n|{\n|}\n|~~~\n".split(
      "|",
    ),
    "| a | b |\n|--|--|\n| c | |\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const raw = pieces.join("");
      let draft;
      try {
        draft = readMarkdown(raw);
      } catch (error) {
        assert.ok(error instanceof Quarantine);
        return;
      }
      let end = 0;
      for (const { text } of draft.blocks) {
        const span = text.span();
        assert.ok(span.start >= end && span.end <= raw.length && span.end >= span.start, JSON.stringify(raw));
        end = span.end;
      }
      for (const { span } of draft.ledger)
        assert.ok(span.start >= 0 && span.end <= raw.length && span.end >= span.start);
    }),
    { seed, numRuns: 3_000 },
  );
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";
import { splitFile } from "../../../../src/ingest/emit/front-matter.ts";
import { readInert } from "../../../../src/ingest/emit/verify.ts";
import { CodePoints } from "../../../../src/lib/span.ts";

const BEHIND = "The ferry was late again, and the people on the quay had been told to wait in the shed by the water.";

/** What becomes of a paragraph in a plain text: its shown text, and the ledger's entries with the raw words. */
async function read(paragraph: string, name = "a.txt") {
  const raw = `Ferry late again today\n\n${paragraph}\n\n${BEHIND}\n`;
  const bytes = new TextEncoder().encode(raw);
  const { mdx, frontMatter } = await ingestSource({ file: `raw/${name}`, bytes, sidecar: {} });
  const points = new CodePoints(raw);
  return {
    text: readInert(splitFile(mdx)!.body)[0]!.text,
    ledger: frontMatter.cleaning.map(({ op, reason, at, now }) => [op, reason, at === "0-0" ? "" : points.at(at), now]),
    frontMatter,
  };
}

describe("letters of a plain text", () => {
  test("should be the marks of windows-1252 that were taken over as control characters", async () => {
    const { text, ledger } = await read(
      "The master said \u0093we don\u0092t sail\u0094 and left \u0096 at once\u0085 for good.",
    );
    assert.equal(text, "The master said “we don’t sail” and left – at once… for good.");
    assert.deepEqual(ledger[0], ["repair", "windows-mark", "\u0093", "“"]);
  });
  test("should keep a line end of other systems where no such mark stands beside it", async () => {
    const { ledger } = await read("The master left\u0085and the ferry with him, as it had to be.");
    assert.deepEqual(
      ledger.filter(([, reason]) => reason === "windows-mark"),
      [],
    );
  });
  test("should be what character references name", async () => {
    const { text, ledger } = await read(
      "Brandt &amp; Sons said &#8220;no&#x201d; &mdash; R&D; of AT&T &unknown; &#150; &#0;",
    );
    assert.equal(text, "Brandt & Sons said “no” — R&D; of AT&T &unknown; – &#0;");
    assert.deepEqual(ledger[0], ["repair", "character-reference", "&amp;", "&"]);
  });
  test("should be the letters of a ligature", async () => {
    const { text } = await read("The oﬃce of the ﬂeet ﬁnds the coﬀers empty, and said so.");
    assert.equal(text, "The office of the fleet finds the coffers empty, and said so.");
  });
  test("should be composed, with one entry for the file", async () => {
    const { text, ledger } = await read("Le 3 février, à l’été, Zoë a répété, voilà.".normalize("NFD"));
    assert.equal(text, "Le 3 février, à l’été, Zoë a répété, voilà.");
    assert.deepEqual(
      ledger.filter(([, reason]) => reason === "composed-accents"),
      [["repair", "composed-accents", "", undefined]],
    );
    assert.equal((await read("섬으로 가는 배가 늦었다.".normalize("NFD"))).text, "섬으로 가는 배가 늦었다.");
  });
  test("should be proposed where a few were once read in a wrong encoding", async () => {
    const { text, ledger } = await read("The cafÃ© by the café was shut, and the master’s dog sat before it.");
    assert.match(text, /^The cafÃ© by the café/);
    assert.deepEqual(
      ledger.find(([op]) => op === "annotate"),
      ["annotate", "likely-mojibake", "Ã©", "é"],
    );
  });
});

test("should leave the references of a Markdown text to its reader", async () => {
  const { ledger } = await read("Brandt &amp;amp; Sons said no.", "a.md");
  assert.deepEqual(
    ledger.filter(([, reason]) => reason === "character-reference"),
    [],
  );
});

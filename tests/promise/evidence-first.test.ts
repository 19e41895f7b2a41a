import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";
import { textsOf } from "../support/texts.ts";

/*
 * Of an article that is an excerpt the words that may be shown are those that a claim cites, and a page that must keep some says how
 * many are left and where they stand. The words below stand nowhere else in the content or the engine.
 */

const ARTICLE = `Larn opens its swing bridge

It was a wobblesome morning in the flumblewort of the town, and nobody had thought that so many would come to see it.

The crowd waited. A barge with skrimshank cargo passed first, said the quarkish harbour master, and then the others followed.

The toll, which the gadroonish council set in a meeting that went on for hours and in which many things were said, is umbrelline and will remain so.
`;
const CITED = "A barge with skrimshank cargo passed first";
const TOO_LONG =
  "The toll, which the gadroonish council set in a meeting that went on for hours and in which many things were said, is umbrelline";

describe("promise 6: the words of an excerpt are the evidence", () => {
  const dir = path.join(temporaryFolder(), "content");
  const out = path.join(dir, "../site");
  const page = (at: string): string => readFileSync(path.join(out, at, "index.html"), "utf8");
  before(() => {
    for (const folder of ["raw", "claims", "areas"]) mkdirSync(path.join(dir, folder), { recursive: true });
    for (const id of ["first", "second"]) {
      writeFileSync(path.join(dir, `raw/${id}.txt`), ARTICLE);
      writeFileSync(path.join(dir, `raw/${id}.txt.yaml`), `url: https://paper.example/${id}\nlang: en\n`);
    }
    writeFileSync(
      path.join(dir, "digest.yaml"),
      "title: A test\nsite: https://test.example\nlanguages: [en]\nrights: {mode: excerpt, words: 10}\n",
    );
    writeFileSync(path.join(dir, "areas/larn.mdx"), "---\nlabel: { en: Larn }\n---\n");
    writeFileSync(
      path.join(dir, "claims/c.yaml"),
      "- id: c-barge\n  statement: Ships use it.\n  areas: [larn]\n- id: c-toll\n  statement: Who crosses pays.\n  areas: [larn]\n",
    );
    for (const [claim, words] of [
      ["c-barge", CITED],
      ["c-toll", TOO_LONG],
    ] as const) {
      const how = ["--claim", claim, "--stance", "asserts", "--modality", "fact", "--content", dir];
      for (const id of ["first", "second"]) {
        const { status, stderr } = accord(["mark", id, words, ...how]);
        assert.equal(status, 0, stderr);
      }
    }
    // The second becomes an account of it in the editor's own words.
    const file = path.join(dir, "articles/second.mdx");
    const [, front = "", body = ""] = readFileSync(file, "utf8").split("---\n");
    const mark = (claim: string): string => new RegExp(`<Evidence claim="${claim}"[^>]*>`).exec(body)![0];
    writeFileSync(
      file,
      `---\n${front.replace(/^form: .*\n/m, "")}form: abstract\n---\n\nIt says that ${mark("c-barge")}one ship went ahead of the rest</Evidence>.\n`,
    );
    const { status, stdout, stderr } = accord(["build", "--content", dir, "--out", out]);
    assert.equal(status, 0, stdout + stderr);
  });

  test("a claim's page shows the words it cites, as a quotation, though they do not open the article", () => {
    assert.match(page("claims/c-barge"), new RegExp(`<blockquote[^>]*>\\s*<a[^>]*>\\s*<q>${CITED}</q>`));
    assert.match(page("articles/first"), new RegExp(`<p id="p\\d">… ${CITED} …</p>`));
  });

  test("what is left goes to the opening, and no other word is in any file", () => {
    assert.match(page("articles/first"), />It was a …</);
    const texts = textsOf(out).map(([file, text]) => [file, text] as const);
    for (const word of ["flumblewort", "quarkish", "gadroonish", "umbrelline", "wobblesome"])
      assert.deepEqual(
        texts.filter(([, text]) => text.includes(word)).map(([file]) => file),
        [],
        word,
      );
    assert.ok(texts.some(([, text]) => text.includes("skrimshank")));
  });

  test("a claim's page says of a passage that it may not show how many words are left, and where it stands", () => {
    const toll = page("claims/c-toll");
    assert.match(toll, /not shown: of the 10 words that its rights allow, 0 are left/);
    assert.match(toll, /<a href="https:\/\/paper\.example\/first" rel="external">\s*Read the original/);
  });

  test("the editor's account of an article never looks like a quotation", () => {
    const barge = page("claims/c-barge");
    const own = /<p class="own-words">(.*?)<\/p>/s.exec(barge)?.[1] ?? "";
    assert.match(own, /In the digest’s words/);
    assert.match(own, /one ship went ahead of the rest/);
    assert.doesNotMatch(own, /<blockquote|<q\b|[“”„«»"]one ship|rest[“”„«»]/);
    assert.equal([...barge.matchAll(/<blockquote/g)].length, 1);
    assert.match(page("articles/second"), /in the digest’s words/);
  });
});

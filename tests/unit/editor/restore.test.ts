import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readArticle } from "../../../src/articles/article.ts";
import { restoreRemoved } from "../../../src/editor/restore.ts";
import { spanOf } from "../../support/editor-folder.ts";
import { ownWords } from "./mark/story.ts";

const RAW = "The ferry runs.\n\nSubscribe *now* & save.\n\nThe toll is two euros.\n\nAll rights reserved.\n";
const [first, ad, second, rights] = [
  "The ferry runs.",
  "Subscribe *now* & save.",
  "The toll is two euros.",
  "All rights reserved.",
].map((words) => spanOf(RAW, words));
const FRONT = `blocks:
  - { kind: p, at: ${first!.at} }
  - { kind: p, at: ${second!.at} } # the toll
cleaning:
  - { op: remove, at: ${ad!.at}, sum: "${ad!.sum}", reason: site-boilerplate }
  - { op: remove, at: ${rights!.at}, sum: "${rights!.sum}", reason: site-boilerplate }
`;
const { mdx, file, raw } = ownWords(RAW, 'The ferry runs.\n\nThe <Sic means="x">toll</Sic> is two euros.', FRONT);

describe("restoreRemoved", () => {
  test("should put a part back in its place, and change nothing else", () => {
    const made = restoreRemoved(mdx, file, raw!, ad!.at);
    assert.ok(made.status === "changed", JSON.stringify(made));
    assert.equal(
      made.mdx,
      mdx
        .replace(`  - { op: remove, at: ${ad!.at}, sum: "${ad!.sum}", reason: site-boilerplate }\n`, "")
        .replace(`at: ${first!.at} }\n`, `at: ${first!.at} }\n  - { kind: p, at: ${ad!.at} }\n`)
        .replace("runs.\n\n", "runs.\n\nSubscribe &#42;now&#42; & save.\n\n"),
    );
    const read = readArticle(made.mdx, file);
    assert.deepEqual(read.ok && read.content.passages.map(({ text }) => text), [
      "The ferry runs.",
      "Subscribe *now* & save.",
      "The toll is two euros.",
    ]);
  });

  test("should put a part back behind the last paragraph", () => {
    const made = restoreRemoved(mdx, file, raw!, rights!.at);
    assert.ok(made.status === "changed", JSON.stringify(made));
    assert.match(made.mdx, /is two euros\.\n\nAll rights reserved\.\n$/);
  });

  test("should refuse what no entry has left out, and what stood in the midst of a paragraph", () => {
    assert.equal(restoreRemoved(mdx, file, raw!, "0-5").status, "refused");
    const within = ownWords(
      RAW,
      "The runs.",
      `blocks:\n  - { kind: p, at: ${first!.at} }\ncleaning:\n  - { op: remove, at: 4-10, sum: "${spanOf(RAW, "ferry ").sum}", reason: doubled }\n`,
    );
    const made = restoreRemoved(within.mdx, within.file, within.raw!, "4-10");
    assert.ok(made.status === "refused");
    assert.match(made.what, /midst of a paragraph/);
  });
});

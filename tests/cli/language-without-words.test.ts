import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { accord, temporaryFolder } from "../support/site.ts";

/* A digest in a language of which the interface has no words: the page's frame is English and says so, and the digest's texts say theirs. */
describe("a language that the interface lacks", () => {
  const root = temporaryFolder();
  const page = (at: string): string => readFileSync(path.join(root, "site", at, "index.html"), "utf8");
  let output = "";
  before(() => {
    const content = path.join(root, "content");
    for (const sub of ["raw", "claims", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
    const write = (file: string, text: string) => writeFileSync(path.join(content, file), text);
    write(
      "digest.yaml",
      "title: { en: A bridge, de: Eine Brücke }\nsite: https://digest.example\nlanguages: [en, de]\n",
    );
    write("raw/larn.txt", "A bridge opens\n\nThe town of Larn opened its bridge on 4 May 2019.\n");
    write("raw/larn.txt.yaml", 'published: "2019-05-05"\npublishedBasis: editor\n');
    write("areas/larn.mdx", "---\nlabel: { en: Larn, de: Larn an der Aue }\n---\n");
    write(
      "claims/c.yaml",
      "- id: c-open\n  statement: { en: It is open., de: Sie ist offen. }\n  areas: [larn]\n  supplied: { en: It is known. }\n",
    );
    const { status, stdout, stderr } = accord(["build", "--content", content, "--out", path.join(root, "site")]);
    output = stdout + stderr;
    assert.equal(status, 0, output);
  });

  test("is said at the build, with what a reader will see", () => {
    assert.match(output, /the interface has no words in German \("de"\)/);
  });

  test("should have its pages in the language of their frame, and its texts in theirs", () => {
    assert.match(page("de"), /<html lang="en"/);
    assert.match(page("de"), /<h1 lang="de">Eine Brücke</);
    assert.match(page("de/claims"), /lang="de">Sie ist offen\.</);
    assert.match(page("de/areas/larn"), /<h1[^>]* lang="de"[^>]*>Larn an der Aue</);
    assert.match(page("de/articles"), /<time datetime="2019-05-05">5 May 2019</);
  });

  test("should leave the pages of the others as they are", () => {
    assert.match(page(""), /<html lang="en"/);
    assert.match(page(""), /<h1>A bridge</);
    assert.doesNotMatch(page("claims"), /lang="en">It is open/);
  });
});

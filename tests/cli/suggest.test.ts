import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { readInert } from "../../src/ingest/emit/verify.ts";
import { spanDigest } from "../../src/lib/span.ts";
import { accord, temporaryFolder } from "../support/site.ts";

const STORY = "tests/corpora/suggest/causeway/raw";

function folder(): string {
  const content = path.join(temporaryFolder(), "content");
  mkdirSync(content);
  cpSync(STORY, path.join(content, "raw"), { recursive: true });
  return content;
}

const blocks = (text: string, language: string) =>
  Array.from(text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, "g")), (match) => match[1]!);

describe("npm run suggest", () => {
  const content = folder();
  const { status, stdout } = accord(["suggest", "--content", content]);

  test("should propose claims, figures, quotations and names", () => {
    assert.equal(status, 0);
    for (const title of ["Claims", "Dated events", "Figures", "Quotations", "Names"])
      assert.match(stdout, new RegExp(`^## ${title}$`, "m"));
  });

  test("should put passages of two languages together", () => {
    const claim = stdout
      .split("\n### ")
      .find((part) => part.includes("The report was never published") || part.includes("18 million euros"));
    assert.match(claim ?? "", /articles\/le-courrier-du-large\.mdx/);
  });

  test("every mark can be pasted into an article, and its span holds", () => {
    const marks = blocks(stdout, "mdx");
    assert.ok(marks.length > 20, `${marks.length} marks`);
    for (const mark of marks) {
      readInert(`${mark}\n`);
      const file = new RegExp(
        `articles/([a-z-]+)\\.mdx:\\n\\n\`\`\`mdx\\n${mark.slice(0, 200).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
      ).exec(stdout)?.[1];
      const [, at = "", sum] = /at="(\d+-\d+)" sum="([0-9a-f]{12})"/.exec(mark) ?? [];
      const raw = readFileSync(path.join(STORY, `${file}.txt`), "utf8");
      assert.equal(spanDigest(raw, at), sum, mark);
      const [start = 0, end = 0] = at.split("-").map(Number);
      const letters = (text: string) => text.replace(/<[^>]*>|&quot;|[^\p{L}\p{N}]/gu, "");
      assert.equal(letters(raw.slice(start, end)), letters(mark), mark);
    }
  });

  test("every block of YAML is YAML with ids", () => {
    for (const block of blocks(stdout, "yaml"))
      for (const entry of parse(block)) assert.match(entry.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test("should write nothing into the content folder, and say the same again", () => {
    assert.deepEqual(readdirSync(content), ["raw"]);
    assert.deepEqual(readdirSync(path.join(content, "raw")).sort(), readdirSync(STORY).sort());
    assert.equal(accord(["suggest", "--content", content]).stdout, stdout);
  });

  test("should leave out what the editor has written already", () => {
    const used = folder();
    accord(["adopt", "coast-courier", "--content", used]);
    const file = path.join(used, "articles/coast-courier.mdx");
    const raw = readFileSync(path.join(STORY, "coast-courier.txt"), "utf8");
    const words = "The report was never published.";
    const start = raw.indexOf(words);
    const at = `${start}-${start + words.length}`;
    const mark = `<Evidence claim="c-unpublished" stance="asserts" modality="fact" at="${at}" sum="${spanDigest(raw, at)}">${words}</Evidence>`;
    writeFileSync(file, readFileSync(file, "utf8").replace(words, mark));
    mkdirSync(path.join(used, "names"));
    writeFileSync(path.join(used, "names/people.yaml"), "- { id: keravel, type: person, name: Maud Keravel }\n");
    const now = accord(["suggest", "--content", used]).stdout;
    assert.match(stdout, /name: Maud Keravel/);
    assert.doesNotMatch(now, /name: Maud Keravel/);
    assert.ok(!now.includes(`at="${at}"`));
    assert.match(now, /articles\/coast-courier\.mdx:/);
  });

  test("should end with status 2 where there is nothing to read", () => {
    const empty = path.join(temporaryFolder(), "content");
    mkdirSync(empty);
    const { status: code, stderr } = accord(["suggest", "--content", empty]);
    assert.equal(code, 2);
    assert.match(stderr, /npm run add/);
  });
});

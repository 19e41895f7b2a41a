import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { readRecord } from "../../src/editor/adopted-record.ts";
import { REPORT } from "../support/editor-folder.ts";
import { runAndKill, seeded } from "../support/kill.ts";
import { accord, temporaryFolder } from "../support/site.ts";

function folder() {
  const content = path.join(temporaryFolder(), "content");
  const raw = path.join(content, "raw/larn.txt");
  const article = path.join(content, "articles/larn.mdx");
  mkdirSync(path.dirname(raw), { recursive: true });
  writeFileSync(raw, REPORT);
  return {
    content,
    raw,
    article,
    adopt: (...more: string[]) => accord(["adopt", "larn", "--content", content, ...more]),
    edit: (file: string, from: string, to: string) => {
      const text = readFileSync(file, "utf8");
      assert.ok(text.includes(from), `${file} holds ${from}`);
      writeFileSync(file, text.replace(from, to));
    },
  };
}

describe("npm run adopt", () => {
  test("should write the article and remember what was adopted", async () => {
    const { content, article, adopt } = folder();
    const { status, stdout } = adopt();
    assert.equal(status, 0);
    assert.match(stdout, /articles\/larn\.mdx is yours to edit/);
    const record = await readRecord(content, "larn");
    assert.equal(record?.lines.join("\n"), readFileSync(article, "utf8"));
  });

  test("should write nothing that was found, unasked", () => {
    const { article, adopt } = folder();
    assert.equal(adopt().status, 0);
    assert.doesNotMatch(readFileSync(article, "utf8"), /<(?:Figure|Quote)|^(?:dates|names):/m);
    assert.match(readFileSync(article, "utf8"), /^read: false$/m);
    assert.equal(adopt().status, 0, "what was left out is no difference");
  });

  test("should make the ids of figures and quotations that were asked for unique in the digest", () => {
    const { content, article, adopt } = folder();
    writeFileSync(path.join(content, "raw/other.txt"), `${REPORT}\nAn afterword.\n`);
    assert.equal(adopt("--findings").status, 0);
    assert.equal(accord(["adopt", "other", "--content", content, "--findings"]).status, 0);
    assert.match(readFileSync(article, "utf8"), /<Figure id="larn-f-1"/);
    const { status, stderr } = accord(["check", "--content", content]);
    assert.equal(status, 0, stderr);
  });

  test("should never write the editor's file again", () => {
    const { raw, article, adopt, edit } = folder();
    adopt();
    edit(article, "swing bridge on", "turning bridge on");
    const mine = readFileSync(article, "utf8");
    edit(raw, "12 million", "15 million");
    for (const more of [[], ["--accept"], []]) {
      adopt(...more);
      assert.equal(readFileSync(article, "utf8"), mine);
    }
  });

  test("should show the three-way difference where the raw file changed", () => {
    const { raw, article, adopt, edit } = folder();
    adopt();
    edit(article, "swing bridge on", "turning bridge on");
    edit(raw, "12 million euros.", "a fortune.");
    const { status, stdout } = adopt();
    assert.equal(status, 1);
    assert.match(stdout, /raw\/larn\.txt has changed since it was adopted/);
    assert.match(stdout, /you have changed this part as well/);
    assert.match(stdout, /as adopted \| .*swing bridge on/);
    assert.match(stdout, /yours +\| .*turning bridge on/);
    assert.match(stdout, /as read +\| .*It cost a fortune\./);
  });

  test("should say that nothing changed where only the editor's file did", () => {
    const { article, adopt, edit } = folder();
    adopt();
    edit(article, "swing bridge on", "turning bridge on");
    const { status, stdout } = adopt();
    assert.equal(status, 0);
    assert.match(stdout, /yields what you adopted/);
  });

  test("should tell a change of the sidecar from one of the raw file", () => {
    const { content, adopt } = folder();
    adopt();
    writeFileSync(path.join(content, "raw/larn.txt.yaml"), "byline: A. Reporter\n");
    assert.match(adopt().stdout, /is the same, but its sidecar or this release's reading of it has changed/);
  });

  test("--accept should end the report until the next change", () => {
    const { raw, adopt, edit } = folder();
    adopt();
    edit(raw, "12 million euros.", "a fortune.");
    assert.equal(adopt("--accept").status, 0);
    assert.equal(adopt().status, 0);
    edit(raw, "a fortune.", "nothing.");
    assert.equal(adopt().status, 1);
  });

  test("should report a raw file that is gone", () => {
    const { raw, adopt } = folder();
    adopt();
    rmSync(raw);
    const { status, stdout } = adopt();
    assert.equal(status, 1);
    assert.match(stdout, /raw\/larn\.txt, is gone/);
  });

  test("should refuse an article written by hand, an unknown id, and an id that is none", () => {
    const { content, article, adopt } = folder();
    mkdirSync(path.dirname(article));
    writeFileSync(article, "mine");
    assert.match(adopt().stderr, /was written by hand/);
    assert.equal(readFileSync(article, "utf8"), "mine");
    const unknown = accord(["adopt", "herald", "--content", content]);
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /The articles made from raw files are: larn/);
    assert.equal(accord(["adopt", "../larn", "--content", content]).status, 2);
    assert.equal(accord(["adopt", "--content", content]).status, 2);
  });

  test("should refuse a record that somebody has edited", () => {
    const { content, adopt, edit } = folder();
    adopt();
    edit(path.join(content, ".adopted/larn.json"), "swing bridge", "bridge");
    const { status, stderr } = adopt();
    assert.equal(status, 2);
    assert.match(stderr, /its text is not the one its sum was taken of/);
  });

  test("killed at any point should leave whole files only, and complete when called again", async (t) => {
    const random = seeded();
    let killed = 0;
    for (let turn = 0; turn < 8; turn++) {
      const { content, article, adopt } = folder();
      if (await runAndKill(["adopt", "larn", "--content", content], 350 + random() * 400)) killed++;
      const record = await readRecord(content, "larn");
      if (existsSync(article)) assert.equal(readFileSync(article, "utf8"), record?.lines.join("\n"));
      assert.equal(adopt().status, 0);
      assert.equal(readFileSync(article, "utf8"), (await readRecord(content, "larn"))?.lines.join("\n"));
      assert.deepEqual(readdirSync(path.dirname(article)), ["larn.mdx"]);
    }
    t.diagnostic(`killed ${killed} of 8`);
  });
});

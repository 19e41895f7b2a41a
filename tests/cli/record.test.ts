import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { loadContent } from "../../src/content/index.ts";
import { abstractFolder, REPORT } from "../support/editor-folder.ts";
import { accord } from "../support/site.ts";

const proofOf = async (content: string) =>
  (await loadContent({ contentDir: content, workDir: path.join(content, "../work") })).input.proofs?.bridge;

describe("npm run verify -- --record", () => {
  test("should write what holds, without a date, and a reading without raw files should say no more than it", async () => {
    const { content, raw, article } = abstractFolder();
    const file = path.join(content, "verified/bridge.json");
    assert.deepEqual(await proofOf(content), { state: "never" });
    assert.equal(accord(["verify", raw, "--content", content]).status, 0);
    assert.ok(!existsSync(file), "verify alone writes nothing");

    assert.equal(accord(["verify", raw, "--content", content, "--record"]).status, 0);
    const record = readFileSync(file, "utf8");
    assert.equal((JSON.parse(record) as { marks: unknown[] }).marks.length, 4);
    assert.doesNotMatch(record, /\d{4}-\d\d-\d\d/);
    assert.deepEqual(await proofOf(content), { state: "recorded" });

    const own = path.join(content, "articles/bridge.mdx");
    writeFileSync(own, article.replace("the bridge is open", "the bridge is shut"));
    const edited = await proofOf(content);
    assert.deepEqual(edited?.state === "edited" && edited.marks.map((mark) => mark.replace(/ at .*/, "")), [
      "Evidence c-open",
    ]);
    writeFileSync(
      own,
      article.replace(/at="(\d+)-/, (_, start: string) => `at="${Number(start) + 1}-`),
    );
    assert.equal((await proofOf(content))?.state, "edited", "a moved span");
    writeFileSync(own, article.replace("op: annotate", "op: remove"));
    assert.match(JSON.stringify(await proofOf(content)), /edited.*cleaning: remove ornament at/);

    writeFileSync(own, article);
    assert.deepEqual(await proofOf(content), { state: "recorded" });
    const events = path.join(content, "events/opening.yaml");
    writeFileSync(
      events,
      readFileSync(events, "utf8").replace(/at: "(\d+)-/, (_, start: string) => `at: "${Number(start) + 1}-`),
    );
    assert.match(JSON.stringify(await proofOf(content)), /edited.*event e-opening at/);
  });

  test("should notice another headline than the one that was recorded", async () => {
    const { content } = abstractFolder();
    rmSync(path.join(content, "articles/bridge.mdx"));
    rmSync(path.join(content, "events"), { recursive: true });
    mkdirSync(path.join(content, "raw"));
    writeFileSync(path.join(content, "raw/bridge.txt"), REPORT);
    assert.equal(accord(["adopt", "bridge", "--content", content]).status, 0);
    assert.equal(accord(["verify", path.join(content, "raw"), "--content", content, "--record"]).status, 0);
    rmSync(path.join(content, "raw"), { recursive: true });
    assert.deepEqual(await proofOf(content), { state: "recorded" });
    const own = path.join(content, "articles/bridge.mdx");
    const text = readFileSync(own, "utf8");
    assert.match(text, /^title: Larn opens/m);
    writeFileSync(own, text.replace(/^title: Larn opens/m, "title: Larn closes"));
    assert.match(JSON.stringify(await proofOf(content)), /edited.*title at/);
  });

  test("should record nothing where something does not hold, or a raw file is missing", () => {
    const { content, raw, article } = abstractFolder();
    writeFileSync(
      path.join(content, "articles/bridge.mdx"),
      article.replace(/sum="[0-9a-f]{12}" words/, 'sum="000000000000" words'),
    );
    const broken = accord(["verify", raw, "--content", content, "--record"]);
    assert.deepEqual([broken.status, existsSync(path.join(content, "verified"))], [1, false]);
    const other = abstractFolder("Something else.");
    const missing = accord(["verify", other.raw, "--content", other.content, "--record", "--partial"]);
    assert.deepEqual([missing.status, existsSync(path.join(other.content, "verified"))], [1, false]);
  });
});

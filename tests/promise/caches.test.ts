import assert from "node:assert/strict";
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { getWorkspace } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import { digestsOf } from "../support/digests.ts";
import { accord } from "../support/site.ts";

const build = (site: SiteCopy) => accord(["build", "--content", site.dir, "--out", site.out, "--no-search"]);

/** The kept files that a pattern matches; at least one. */
function kept(workDir: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: workDir }).map((file) => path.join(workDir, file));
  assert.notEqual(files.length, 0, `nothing is kept as ${pattern}`);
  return files.sort();
}

test("a build whose caches were tampered with gives what a cold one gives", () => {
  const site = new SiteCopy();
  cpSync(path.join(site.dir, "raw/harbour-herald.txt"), path.join(site.dir, "raw/second.txt"));
  const first = build(site);
  assert.equal(first.status, 0, first.stderr);
  const cold = digestsOf(site.out);
  const { workDir } = getWorkspace(site.dir);

  for (const file of kept(workDir, "articles/bodies-*.html")) {
    writeFileSync(
      file,
      readFileSync(file, "latin1").replace(/<p id="p1">.{20}/, "<script>PWN()</script>........."),
      "latin1",
    );
  }
  const [one = "", two = ""] = kept(workDir, "ingest/cache/**/*.sealed");
  renameSync(one, `${one}.x`);
  renameSync(two, one);
  renameSync(`${one}.x`, two);
  for (const file of kept(workDir, "ingest/articles/*.mdx")) writeFileSync(file, "<script>PWN()</script>");
  const pictures = kept(workDir, "cache/cards/*/*.sealed");
  writeFileSync(pictures[0]!, "");
  cpSync(pictures[2]!, pictures[1]!);
  // What a framework's store of an earlier release, or of another, would be taken from.
  for (const file of ["store/data-store.json", ".astro/data-store.json", ".astro/content-modules.mjs"]) {
    mkdirSync(path.dirname(path.join(workDir, file)), { recursive: true });
    writeFileSync(path.join(workDir, file), "export default new Map([[0, PWN()]]);");
  }

  const second = build(site);
  assert.equal(second.status, 0, second.stderr);
  assert.deepEqual(digestsOf(site.out), cold);
});

test("a file beyond the counts is left out, and the rest is built", () => {
  const site = new SiteCopy();
  const plain = build(site);
  assert.equal(plain.status, 0, plain.stderr);
  const without = Object.keys(digestsOf(site.out));
  writeFileSync(path.join(site.dir, "raw/long.txt"), "word ".repeat(90_000));
  writeFileSync(path.join(site.dir, "raw/brackets.txt"), "[".repeat(21_000));
  writeFileSync(path.join(site.dir, "raw/stars.md"), "*a".repeat(30_000));
  const { status, stderr } = build(site);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /raw\/long\.txt[^]*450,000 characters; 400,000 are read/);
  assert.match(stderr, /raw\/brackets\.txt[^]*more than 20000 character references/);
  assert.match(stderr, /raw\/stars\.md[^]*30,000 marks of emphasis in one passage; 500 are read/);
  assert.deepEqual(Object.keys(digestsOf(site.out)), without);
});

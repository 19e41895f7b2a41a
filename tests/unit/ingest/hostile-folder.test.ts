import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { ingestFolder } from "../../../src/ingest/folder.ts";
import { latin1Name, makePipe, withoutOddFiles, writeFiles } from "../../support/odd-files.ts";
import { temporaryFolder } from "../../support/site.ts";

const text = (words: string): string =>
  `A headline without a stop\n\nThe first paragraph ${words} is long enough to follow a headline, as it should be.\n`;

/** A content folder with the given raw files, and a file outside it that nobody may read. */
function content(names: string[]) {
  const top = temporaryFolder();
  const dir = path.join(top, "content");
  mkdirSync(dir);
  writeFiles(path.join(dir, "raw"), Object.fromEntries(names.map((name, i) => [name, text(`number ${i}`)])));
  writeFiles(top, { "secret/diary.txt": text("of a diary"), "secret/diary.yaml": "title: Secret\n" });
  return { top, dir, raw: path.join(dir, "raw"), cacheDir: path.join(top, "cache"), outDir: path.join(top, "out") };
}

async function read({ dir, cacheDir, outDir }: { dir: string; cacheDir: string; outDir: string }) {
  const { results, problems } = await ingestFolder(dir, { cacheDir, outDir });
  return {
    ids: results.filter(({ status }) => status === "article").map(({ id }) => id),
    mdx: results.map((result) => (result.status === "article" ? result.mdx : "")).join("\n"),
    problems: problems.map(({ level, file, code }) => `${level} ${file} ${code}`),
  };
}

describe("a folder of raw files by nobody trusted", { skip: withoutOddFiles }, () => {
  test("should take a name for what it is, and read nothing from outside", async () => {
    const folder = content(["a\\..\\..\\..\\secret\\diary.txt"]);
    const { ids, mdx, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(ids, ["a-secret-diary"]);
    assert.match(mdx, /number 0/);
    assert.doesNotMatch(mdx, /of a diary/);
  });

  test("should report what is no file of the folder, and read the rest", { timeout: 60_000 }, async () => {
    const folder = content(["good.txt", "piped.txt", "linked.txt", "lost.txt"]);
    makePipe(path.join(folder.raw, "pipe.txt"));
    makePipe(path.join(folder.raw, "piped.txt.yaml"));
    symlinkSync("../../secret/diary.txt", path.join(folder.raw, "out.txt"));
    symlinkSync("../../secret/diary.yaml", path.join(folder.raw, "linked.yaml"));
    symlinkSync("nowhere.yaml", path.join(folder.raw, "lost.txt.yaml"));
    symlinkSync("../../secret", path.join(folder.raw, "folder"));
    const { ids, mdx, problems } = await read(folder);
    assert.deepEqual(ids, ["good"]);
    assert.doesNotMatch(mdx, /of a diary|Secret/);
    assert.deepEqual(problems.sort(), [
      "quarantine raw/folder raw-outside",
      "quarantine raw/linked.txt raw-sidecar",
      "quarantine raw/linked.yaml raw-outside",
      "quarantine raw/lost.txt raw-sidecar",
      "quarantine raw/lost.txt.yaml raw-outside",
      "quarantine raw/out.txt raw-outside",
      "quarantine raw/pipe.txt raw-no-file",
      "quarantine raw/piped.txt raw-sidecar",
      "quarantine raw/piped.txt.yaml raw-no-file",
    ]);
  });

  test("should read the rest where a name is no text, and miss no folder silently", async () => {
    const folder = content(["good.txt", "sub/better.txt", ".trash/old.txt"]);
    writeFileSync(latin1Name(folder.raw, "caf\xe9.txt"), text("of a café"));
    assert.deepEqual(await read(folder).then(({ ids, problems }) => [ids, problems]), [
      ["good", "better"],
      ["quarantine raw/caf\\xe9.txt raw-name"],
    ]);
    mkdirSync(latin1Name(folder.raw, "\xe9t\xe9"));
    assert.deepEqual((await read(folder)).problems, [
      "error raw/\\xe9t\\xe9 raw-folder",
      "quarantine raw/caf\\xe9.txt raw-name",
    ]);
  });

  test("should take nothing but the absence of raw/ for its absence", async () => {
    const folder = content([]);
    assert.deepEqual((await read(folder)).problems, []);
    writeFileSync(folder.raw, "a file");
    assert.deepEqual((await read(folder)).problems, ["error raw raw-folder"]);
    const linked = content([]);
    symlinkSync("nowhere", linked.raw);
    assert.deepEqual((await read(linked)).problems, ["error raw raw-folder"]);
  });

  test("should lose no article where nothing can be kept, and say so once", async () => {
    const folder = content(["a.txt", "b.txt"]);
    writeFileSync(folder.cacheDir, "a file where a folder should be");
    writeFileSync(folder.outDir, "the same");
    const { ids, problems } = await read(folder);
    assert.deepEqual(ids, ["a", "b"]);
    assert.deepEqual(problems, ["advice  cache-unused"]);
  });

  test("should give each file an id of its own, whatever its script and its length", async () => {
    const long = "x".repeat(251);
    const { ids, problems } = await read(content(["新闻.txt", "報道.txt", `${long}.txt`]));
    assert.deepEqual(problems, []);
    assert.equal(new Set(ids).size, 3);
    assert.ok(ids.every((id) => /^[a-z0-9-]{1,80}$/.test(id)));
    const twice = await read(content(["a.txt", "a.html"]));
    assert.ok(twice.problems.includes("error raw/a.txt raw-same-id"), twice.problems.join("\n"));
  });
});

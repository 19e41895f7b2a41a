import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import type { ReadFile } from "../../src/editor/read-files.ts";
import { BAD_FILES } from "../support/bad-files/index.ts";
import { SOUND } from "../support/bad-files/sound.ts";
import { accord, temporaryFolder } from "../support/site.ts";

const content = path.join(temporaryFolder(), "content");
const raw = path.join(content, "raw");
mkdirSync(raw, { recursive: true });
for (const [name, { data }] of BAD_FILES) writeFileSync(path.join(raw, name), data);

describe("every bad file of every format", () => {
  let read: Map<string, ReadFile>;
  before(() => {
    const files = [...BAD_FILES.keys()].map((name) => path.join(raw, name));
    const { stdout } = accord(["read", "--json", ...files]);
    read = new Map((JSON.parse(stdout) as ReadFile[]).map((file) => [path.basename(file.file), file]));
  });

  for (const [name, { code, begins, kept = 0 }] of BAD_FILES) {
    test(`${name} is left out as ${code}`, () => {
      const { problem, articles } = read.get(name)!;
      assert.equal(problem?.code, code, problem?.what ?? articles[0]?.blocks[0]?.text);
      assert.ok(problem.what.startsWith(`${begins} `) || problem.what.startsWith(`${begins}'s `), problem.what);
      assert.ok(problem.remedy.length > 20, problem.remedy);
      assert.equal(articles.length, kept, problem.what);
    });
  }
});

test("a sound file of every format is read", () => {
  const folder = temporaryFolder();
  const files = Object.entries(SOUND).map(([ending, data]) => {
    const file = path.join(folder, `sound.${ending}`);
    writeFileSync(file, data);
    return file;
  });
  const { status, stdout } = accord(["read", "--json", ...files]);
  assert.equal(status, 0, stdout);
});

test("bad files keep no build from being made; with --strict each is an error of build and check", () => {
  writeFileSync(path.join(raw, "sound.txt"), SOUND["txt"]!);
  const out = path.join(content, "..", "site");
  const lenient = accord(["build", "--content", content, "--out", out, "--no-search"]);
  assert.equal(lenient.status, 0, lenient.stderr);
  const strict = [
    accord(["build", "--content", content, "--out", out, "--no-search", "--strict"]),
    accord(["check", "--content", content, "--strict"]),
  ];
  for (const { status } of strict) assert.equal(status, 1);
  for (const name of BAD_FILES.keys()) {
    const file = `raw/${name}  `;
    assert.ok(lenient.stderr.includes(`${file}quarantine  `), name);
    for (const { stderr } of strict) assert.ok(stderr.includes(`${file}error  `), name);
  }
});

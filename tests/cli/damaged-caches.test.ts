import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { getWorkspace } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import { digestsOf } from "../support/digests.ts";
import { accord } from "../support/site.ts";

/* Whatever befalls the files that one build keeps for the next, the site is the one that a build without them makes. */

const site = new SiteCopy();
const { workDir } = getWorkspace(site.dir);
const outside = path.join(site.dir, "..", "outside.html");
const FOREIGN = "<script>PWN()</script>";

function build(): Record<string, string> {
  const { status, stderr } = accord(["build", "--content", site.dir, "--out", site.out]);
  assert.equal(status, 0, stderr);
  return digestsOf(site.out);
}

const keptFiles = (): string[] =>
  readdirSync(workDir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
  "holds null": (file) => writeFileSync(file, "null"),
  "is empty": (file) => writeFileSync(file, ""),
  "is cut short": (file) => truncateSync(file, readFileSync(file).length >> 1),
  "has a bit flipped": (file) => {
    const bytes = readFileSync(file);
    if (bytes.length > 0) bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
  },
  "has a megabyte more": (file) => appendFileSync(file, Buffer.alloc(1 << 20, " ")),
  "is a link to a file elsewhere": (file) => {
    rmSync(file);
    symlinkSync(outside, file);
  },
  "is a folder": (file) => {
    rmSync(file);
    mkdirSync(file);
  },
};

describe("a build whose every kept file", () => {
  let clean: Record<string, string>;
  before(() => {
    clean = build();
    writeFileSync(outside, FOREIGN);
  });

  test("has the name of another of its kind gives the clean site", () => {
    const kinds = Map.groupBy(keptFiles(), (file) => path.extname(file));
    for (const files of kinds.values()) {
      for (const [i, file] of files.entries()) renameSync(file, `${file}.${i}`);
      for (const [i, file] of files.entries()) renameSync(`${file}.${i}`, files[(i + 1) % files.length]!);
    }
    assert.deepEqual(build(), clean);
  });

  for (const [name, damage] of Object.entries(DAMAGES)) {
    test(`${name} gives the clean site`, () => {
      const files = keptFiles();
      assert.ok(files.length > 10, `${files.length} files are kept`);
      for (const file of files) damage(file);
      assert.deepEqual(build(), clean);
      assert.equal(readFileSync(outside, "utf8"), FOREIGN);
    });
  }
});

import assert from "node:assert/strict";
import fs, { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { test } from "node:test";
import { stampOf } from "../../../../src/build/hash-files.ts";
import { removeListed } from "../../../../src/build/output/remove-listed.ts";
import { temporaryFolder } from "../../../support/site.ts";

const FILES = ["index.html", "a/index.html", "a/b/index.html"];

function site() {
  const dir = path.join(temporaryFolder(), "site");
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), file);
  }
  return { dir, listed: new Map(FILES.map((file) => [file, stampOf(path.join(dir, file))!])) };
}

test("what another process removes meanwhile is not taken for something that was put there", (t) => {
  const read = fs.readdirSync as (...args: unknown[]) => unknown;
  t.after(() => {
    Object.assign(fs, { readdirSync: read });
    syncBuiltinESMExports();
  });
  for (const gone of ["", "a", "a/b", "index.html", "a/index.html", "a/b/index.html"]) {
    const { dir, listed } = site();
    Object.assign(fs, {
      readdirSync: (...args: unknown[]) => {
        const names = read(...args);
        rmSync(path.join(dir, gone), { recursive: true, force: true });
        return names;
      },
    });
    syncBuiltinESMExports();
    assert.equal(removeListed(dir, listed), true, `without ${gone || "the whole"}`);
    assert.equal(existsSync(dir), false);
  }
});

test("what is not listed stays, with the folders above it", () => {
  const { dir, listed } = site();
  writeFileSync(path.join(dir, "a/mine.txt"), "mine");
  assert.equal(removeListed(dir, listed), false);
  assert.deepEqual(readdirSync(dir, { recursive: true }).sort(), ["a", path.join("a", "mine.txt")]);
});

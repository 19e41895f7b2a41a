import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { watchFolder } from "../../../../src/build/dev/watch-folder.ts";
import { latin1Name, withoutOddFiles } from "../../../support/odd-files.ts";
import { temporaryFolder } from "../../../support/site.ts";

test("every change is told, however it is made", async () => {
  const root = temporaryFolder();
  const file = (name: string): string => path.join(root, name);
  mkdirSync(file("raw"));
  writeFileSync(file("raw/a.txt"), "first");
  let changes = 0;
  const stop = watchFolder(root, () => changes++);
  await wait(100);
  const CHANGES: [string, () => void][] = [
    ["a file written in place", () => writeFileSync(file("raw/a.txt"), "second")],
    [
      "a file put in its place",
      () => {
        writeFileSync(file("raw/a.new"), "third");
        renameSync(file("raw/a.new"), file("raw/a.txt"));
      },
    ],
    ["that one written in place", () => writeFileSync(file("raw/a.txt"), "fourth")],
    ["a new folder", () => mkdirSync(file("claims"))],
    ["a file in it", () => writeFileSync(file("claims/b.yaml"), "fifth")],
    ["a file removed", () => rmSync(file("raw/a.txt"))],
    ["a folder removed", () => rmSync(file("claims"), { recursive: true })],
  ];
  try {
    for (const [what, change] of CHANGES) {
      const before = changes;
      change();
      for (const end = Date.now() + 5000; changes === before && Date.now() < end;) await wait(20);
      assert.ok(changes > before, what);
      await wait(50);
    }
  } finally {
    stop();
  }
  const last = changes;
  writeFileSync(file("late.txt"), "late");
  await wait(100);
  assert.equal(changes, last, "after the end");
});

test("a folder that cannot be watched takes no other along", { skip: withoutOddFiles }, async () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, "raw"));
  mkdirSync(latin1Name(root, "\xe9t\xe9"));
  let changes = 0;
  const stop = watchFolder(root, () => changes++);
  try {
    await wait(100);
    writeFileSync(path.join(root, "raw/a.txt"), "first");
    for (const end = Date.now() + 5000; changes === 0 && Date.now() < end;) await wait(20);
    assert.ok(changes > 0);
  } finally {
    stop();
  }
});

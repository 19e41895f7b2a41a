import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { SealedFolder } from "../../../src/lib/sealed-folder.ts";
import { temporaryFolder } from "../../support/site.ts";

const bytes = Buffer.from("a picture");

test("what was written is there for the next build, until it is forgotten or made another way", async () => {
  const dir = temporaryFolder();
  await new SealedFolder(dir, "v1").write("a.png", bytes);
  assert.deepEqual(await new SealedFolder(dir, "v1").read("a.png"), bytes);
  assert.equal(await new SealedFolder(dir, "v2").read("a.png"), null);
  await new SealedFolder(dir, "v1").keepOnly([]);
  assert.equal(await new SealedFolder(dir, "v1").read("a.png"), null);
});

const OBSTACLES: [string, (dir: string) => void][] = [
  ["a folder in the entry's place", (dir) => mkdirSync(path.join(dir, "cards/v1/a.png.sealed/x"), { recursive: true })],
  ["a file in the folder's place", (dir) => writeFileSync(path.join(dir, "cards"), "")],
  [
    "a file in the version's place",
    (dir) => {
      mkdirSync(path.join(dir, "cards"));
      writeFileSync(path.join(dir, "cards/v1"), "");
    },
  ],
];
for (const [name, obstruct] of OBSTACLES) {
  test(`what cannot be kept, for ${name}, is there for this build, and is told`, async () => {
    const dir = temporaryFolder();
    obstruct(dir);
    const told: unknown[] = [];
    const folder = new SealedFolder(path.join(dir, "cards"), "v1", (error) => told.push(error));
    await folder.write("a.png", bytes);
    assert.deepEqual(await folder.read("a.png"), bytes);
    assert.equal(told.length, 1);
    await folder.keepOnly(["a.png"]);
  });
}

test("whatever is in the way of forgetting is removed: the folder holds nothing else", async () => {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, "v1/other/deep"), { recursive: true });
  writeFileSync(path.join(dir, "v0"), "a file where a version was");
  const folder = new SealedFolder(dir, "v1", (error) => assert.fail(String(error)));
  await folder.write("a.png", bytes);
  await folder.keepOnly(["a.png"]);
  assert.deepEqual(readdirSync(dir, { recursive: true }).sort(), ["v1", path.join("v1", "a.png.sealed")]);
});

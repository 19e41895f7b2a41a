import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { FileExists, replaceWhole, writeNew } from "../../../src/lib/write-whole.ts";
import { seeded } from "../../support/kill.ts";
import { temporaryFolder } from "../../support/site.ts";

test("should make the folders and the file", async () => {
  const file = path.join(temporaryFolder(), "a/b/c.txt");
  await writeNew(file, "text");
  assert.equal(readFileSync(file, "utf8"), "text");
  assert.deepEqual(readdirSync(path.dirname(file)), ["c.txt"]);
});

test("should never overwrite, and leave nothing behind", async () => {
  const file = path.join(temporaryFolder(), "a.txt");
  writeFileSync(file, "mine");
  await assert.rejects(writeNew(file, "yours"), FileExists);
  assert.equal(readFileSync(file, "utf8"), "mine");
  assert.deepEqual(readdirSync(path.dirname(file)), ["a.txt"]);
});

test("of several that write one file at once, one should win and the others be told", async () => {
  const file = path.join(temporaryFolder(), "a.txt");
  const results = await Promise.allSettled(["1", "2", "3"].map((text) => writeNew(file, text)));
  assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
  for (const result of results) if (result.status === "rejected") assert.ok(result.reason instanceof FileExists);
});

test("replaceWhole should replace whole, and sweep partial files of processes that ended", async () => {
  const dir = temporaryFolder();
  const file = path.join(dir, "a.json");
  writeFileSync(path.join(dir, ".a.json.999999999-0.partial"), "half");
  writeFileSync(path.join(dir, ".somebody-elses.partial"), "kept");
  await replaceWhole(file, "1");
  await replaceWhole(file, "2");
  assert.equal(readFileSync(file, "utf8"), "2");
  assert.deepEqual(readdirSync(dir).sort(), [".somebody-elses.partial", "a.json"]);
});

test("killed while it writes, over and over, should leave no half-written file", async (t) => {
  const random = seeded();
  const dir = temporaryFolder();
  let partial = 0;
  for (let turn = 0; turn < 10; turn++) {
    const own = path.join(dir, String(turn));
    const child = spawn(process.execPath, ["tests/support/write-forever.ts", own], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await wait(random() * 40);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    for (const name of readdirSync(own)) {
      if (name.startsWith(".")) partial++;
      else assert.equal(readFileSync(path.join(own, name)).length, 360_000, `${name} is whole`);
    }
    await writeNew(path.join(own, "last.txt"), "x");
    assert.deepEqual(
      readdirSync(own).filter((name) => name.startsWith(".")),
      [],
    );
  }
  t.diagnostic(`${partial} of 10 were killed in the middle of a file`);
  assert.ok(partial > 0, "the test kills in the middle of a file");
});

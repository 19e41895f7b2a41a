import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import { MUTATIONS, type Mutation } from "../fuzz/mutations.ts";
import { TARGETS } from "../fuzz/registry.ts";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";

/** Cases within which a target has to notice that a guard is gone. */
const ENOUGH = 1500;
/** What the fuzzer needs of the project. It lies inside the project, so that the packages are found. */
const COPIED = ["src", "tests/fuzz", "tests/support", "tests/unit/view/digest.ts", "tests/unit/search/digest.ts"];

const folder = path.join(PROJECT_ROOT, ".astro", "fuzz", "mutants");
mkdirSync(folder, { recursive: true });
const own = mkdtempSync(path.join(folder, "m-"));
after(() => rmSync(own, { recursive: true, force: true }));

/** Runs the fuzzer of a project's root; it never starts a browser where the environment names none that exists. */
function fuzz(root: string, args: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, "tests/fuzz/run.ts"), ...args], {
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
    child.on("close", (status) => resolve({ status, output }));
  });
}

test("every target holds for a few cases and for all that was ever found", async () => {
  const { status, output } = await fuzz(PROJECT_ROOT, ["--count", "600", "--seed", "20180223"]);
  assert.equal(status, 0, output);
});

test("a case can be made again", async () => {
  const { status, output } = await fuzz(PROJECT_ROOT, ["--target", "bodies", "--seed", "1", "--case", "7"]);
  assert.equal(status, 0, output);
  assert.match(output, /^bodies +1 /m);
});

test("what the command line does not know is said in words", async () => {
  for (const args of [["--target", "none"], ["--count", "x"], ["--case", "1"], ["--nothing"]]) {
    const { status, output } = await fuzz(PROJECT_ROOT, args);
    assert.equal(status, 2, args.join(" "));
    assert.doesNotMatch(output, /\n {4}at /);
  }
});

test("every target has a guard that it is known to watch", () => {
  const watched = new Set(MUTATIONS.map(({ target }) => target));
  assert.deepEqual(
    Object.keys(TARGETS).filter((name) => !watched.has(name)),
    [],
  );
});

describe("a fuzzer notices", { concurrency: 2 }, () => {
  for (const [i, mutation] of MUTATIONS.entries()) {
    test(`without ${mutation.guard}: ${mutation.target}`, async () => {
      const root = mutant(String(i), mutation);
      const { status, output } = await fuzz(root, [
        "--target",
        mutation.target,
        ...`--count ${ENOUGH} --seed 1 --workers 0 --shrink 0`.split(" "),
      ]);
      assert.equal(status, 1, output);
      assert.match(output, new RegExp(`^BROKEN  ${mutation.target}`, "m"));
      rmSync(root, { recursive: true });
    });
  }
});

/** A copy of the product without one of its guards. */
function mutant(name: string, { file, was, now }: Mutation): string {
  const root = path.join(own, name);
  for (const each of COPIED) cpSync(path.join(PROJECT_ROOT, each), path.join(root, each), { recursive: true });
  const place = path.join(root, "src", file);
  const parts = readFileSync(place, "utf8").split(was);
  assert.equal(parts.length, 2, `${file} holds the guard exactly once`);
  writeFileSync(place, parts.join(now));
  return root;
}

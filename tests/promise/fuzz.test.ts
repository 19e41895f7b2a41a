import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { MUTATIONS, type Mutation } from "../fuzz/mutations.ts";
import { TARGETS } from "../fuzz/registry.ts";
import { runCases } from "../fuzz/runner/cases.ts";
import { defineTarget } from "../fuzz/target.ts";
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

test("a case that takes longer than may be spent on making it smaller is judged, and a failing one has its input", async () => {
  const slow = defineTarget({
    feeds: "numbers to a slow door",
    weight: 1,
    inputs: fc.nat(9),
    async check(input) {
      await wait(60);
      if (input >= 0 && isClosed) throw new Error("the door is closed");
    },
  });
  const cases = { target: "slow", seed: 1, from: 0, to: 1, shrink: 0.02 };
  let isClosed = false;
  assert.equal(await runCases(cases, slow, () => {}), null, "a slow case is no broken promise");
  isClosed = true;
  const failure = await runCases(cases, slow, () => {});
  assert.match(failure?.message ?? "", /the door is closed/);
  assert.equal(typeof failure?.input, "number");
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
  for (const mutation of MUTATIONS) {
    test(`without ${mutation.guard}: ${mutation.target}`, () =>
      inMutant(mutation, async (root) => {
        const { status, output } = await fuzz(root, [
          "--target",
          mutation.target,
          ...`--count ${ENOUGH} --seed 1 --workers 0 --shrink 0`.split(" "),
        ]);
        assert.equal(status, 1, output);
        assert.match(output, new RegExp(`^BROKEN  ${mutation.target}`, "m"));
      }));
  }
});

/** Copies of the product that nobody is using. Compiled modules are kept by their paths, so that a copy is used again. */
const free: string[] = [];

/** Does something with a copy of the product that lacks one of its guards. */
async function inMutant({ file, was, now }: Mutation, work: (root: string) => Promise<void>): Promise<void> {
  const root = free.pop() ?? copied(mkdtempSync(path.join(own, "c-")));
  const place = path.join(root, "src", file);
  const whole = readFileSync(place, "utf8");
  const parts = whole.split(was);
  assert.equal(parts.length, 2, `${file} holds the guard exactly once`);
  writeFileSync(place, parts.join(now));
  try {
    await work(root);
  } finally {
    writeFileSync(place, whole);
    // What the one before has found is no find of the next.
    rmSync(path.join(root, "tests/fuzz/found"), { recursive: true });
    cpSync(path.join(PROJECT_ROOT, "tests/fuzz/found"), path.join(root, "tests/fuzz/found"), { recursive: true });
    rmSync(path.join(root, ".astro"), { recursive: true, force: true });
    free.push(root);
  }
}

function copied(root: string): string {
  for (const each of COPIED) cpSync(path.join(PROJECT_ROOT, each), path.join(root, each), { recursive: true });
  return root;
}

import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { ensureChromium } from "./support/chromium.ts";
import { byRoom } from "./support/rooms.ts";
import { buildSharedSites } from "./support/site.ts";
import { THOROUGH } from "./thorough.ts";

/* npm test. See HELP. Sites that several files look at are built once, beforehand. */

const HELP = `npm test -- [--all | FILE ...]

Runs the tests that a change should not go without: rules and model, each of the
promises, and a walk through every room, in a real browser where pages matter.
The last line is "N passed, N failed", with ", N skipped" where tests were.

  --all    every test, as before a release: also those that take long, because
           they kill builds, take guards out, or go through whole days of work
  FILE     these files alone`;

/** So many files are named that took longest. */
const SLOWEST = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const every = globSync("tests/**/*.test.ts").map((file) => file.split(path.sep).join("/"));
const usual = values.all ? every : every.filter((file) => !Object.hasOwn(THOROUGH, file));
const files = (positionals.length > 0 ? positionals : usual).sort();

// A file of tests is a process, and most load the same modules.
process.env.NODE_COMPILE_CACHE ??= path.resolve(".astro", "accord-compiled");
if (files.some((file) => file.includes("tests/browser/"))) process.env.CHROMIUM = ensureChromium();
if (positionals.length === 0) await buildSharedSites();

const counts = { passed: 0, failed: 0, skipped: 0 };
/** Seconds that each file took, as long as others ran beside it. */
const seconds = new Map<string, number>();
// A browser's tests wait as often as they compute: one process more than there are processors keeps these busy.
const concurrency = availableParallelism() + 1;
const GROUPED = path.resolve(".astro", "accord-tests");
const rooms = positionals.length > 0 ? files : byRoom(files, GROUPED);
const events = run({ files: rooms, concurrency, timeout: 1_200_000 });
events.on("test:pass", ({ skip, details }) => {
  if (details.type === "suite") return;
  if (skip) counts.skipped++;
  else counts.passed++;
});
events.on("test:fail", ({ details }) => {
  if (details.type !== "suite") counts.failed++;
});
events.on("test:summary", ({ file, duration_ms }) => {
  if (file)
    seconds.set(path.relative(".", file).replace(path.relative(".", GROUPED), "tests/unit"), duration_ms / 1000);
});
events.compose(new spec()).pipe(process.stdout);
events.on("end", () => {
  process.on("exit", () => {
    const slowest = [...seconds].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
    if (seconds.size > SLOWEST)
      console.log(`Slowest: ${slowest.map(([file, time]) => `${file} ${time.toFixed(0)} s`).join(", ")}`);
    if (positionals.length === 0 && !values.all)
      console.log(`Left to npm test -- --all: ${every.length - files.length} of ${every.length} files`);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  });
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

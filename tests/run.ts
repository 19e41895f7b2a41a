import { globSync } from "node:fs";
import path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { ensureChromium } from "./support/chromium.ts";
import { buildSharedSites } from "./support/site.ts";

/*
 * Runs the tests named on the command line, or all. Sites that several files look at are built once, beforehand. The last
 * line is "N passed, N failed", with ", N skipped" where tests were.
 */

const named = process.argv.slice(2);
const files = (named.length > 0 ? named : globSync("tests/**/*.test.ts")).sort();

// A file of tests is a process, and most load the same modules.
process.env.NODE_COMPILE_CACHE ??= path.resolve(".astro", "accord-compiled");
if (files.some((file) => file.includes("tests/browser/"))) process.env.CHROMIUM = ensureChromium();
if (named.length === 0) await buildSharedSites();

/** So many files are named that took longest. */
const SLOWEST = 10;
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Seconds that each file took, as long as others ran beside it. */
const seconds = new Map<string, number>();
const events = run({ files, concurrency: 2, timeout: 600_000 });
events.on("test:pass", ({ skip, details }) => {
  if (details.type === "suite") return;
  if (skip) counts.skipped++;
  else counts.passed++;
});
events.on("test:fail", ({ details }) => {
  if (details.type !== "suite") counts.failed++;
});
events.on("test:summary", ({ file, duration_ms }) => {
  if (file) seconds.set(path.relative(".", file), duration_ms / 1000);
});
events.compose(new spec()).pipe(process.stdout);
events.on("end", () => {
  process.on("exit", () => {
    const slowest = [...seconds].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
    if (seconds.size > SLOWEST)
      console.log(`Slowest: ${slowest.map(([file, time]) => `${file} ${time.toFixed(0)} s`).join(", ")}`);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  });
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

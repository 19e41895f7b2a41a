import { globSync } from "node:fs";
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

if (files.some((file) => file.includes("tests/browser/"))) process.env.CHROMIUM = ensureChromium();
if (named.length === 0) await buildSharedSites();

const counts = { passed: 0, failed: 0, skipped: 0 };
const events = run({ files, concurrency: 2, timeout: 600_000 });
events.on("test:pass", ({ skip, details }) => {
  if (details.type === "suite") return;
  if (skip) counts.skipped++;
  else counts.passed++;
});
events.on("test:fail", ({ details }) => {
  if (details.type !== "suite") counts.failed++;
});
events.compose(new spec()).pipe(process.stdout);
events.on("end", () => {
  process.on("exit", () => {
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  });
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

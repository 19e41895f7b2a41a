import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";

/** Runs one of the project's tools and shows what it printed where it finds something. */
function passes(tool: string, args: string[]): void {
  const bin = path.join(PROJECT_ROOT, "node_modules/.bin", tool);
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  assert.equal(status, 0, `${tool} ${args.join(" ")}\n${stdout}\n${stderr}`);
}

test("every file is formatted by prettier", () => passes("prettier", ["--check", "--log-level", "warn", "."]));

test("oxlint finds nothing", () => passes("oxlint", ["--deny-warnings"]));

test("astro check finds no type error", () => passes("astro", ["check", "--minimumFailingSeverity", "warning"]));

import { spawnSync } from "node:child_process";
import path from "node:path";
import { PROJECT_ROOT } from "../src/lib/workspace.ts";

/* The formatter, the linter and the type checker, one after the other; ends with the status of the first that finds something. */

const TOOLS = [
  ["prettier", "--check", "."],
  ["oxlint", "--deny-warnings"],
  ["astro", "check", "--minimumFailingSeverity", "warning"],
];

for (const [tool = "", ...args] of TOOLS) {
  const { status } = spawnSync(path.join(PROJECT_ROOT, "node_modules/.bin", tool), args, {
    cwd: PROJECT_ROOT,
    stdio: "inherit",
    // On Windows the tools are scripts of the shell.
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

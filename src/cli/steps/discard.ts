import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../lib/workspace.ts";

/** Where replaced sites wait for their removal. */
export const DISCARDED = path.join(PROJECT_ROOT, ".astro", "accord-discarded");

const REMOVE =
  'for (const folder of process.argv.slice(1)) require("node:fs").rmSync(folder, { recursive: true, force: true, maxRetries: 3 })';

/**
 * Removes a replaced site. Ten thousand pages take seconds, for which nobody has to wait: the folder is moved away at once,
 * and a process of its own removes it. On another file system than the project's it is removed here.
 */
export function discard(folder: string): void {
  try {
    mkdirSync(DISCARDED, { recursive: true });
    renameSync(folder, path.join(DISCARDED, `${path.basename(folder)}-${process.hrtime.bigint()}`));
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  removeDiscarded();
}

/** Starts to remove every discarded site: also what a process that was killed has left. */
export function removeDiscarded(): void {
  const folders = existsSync(DISCARDED) ? readdirSync(DISCARDED).map((name) => path.join(DISCARDED, name)) : [];
  if (folders.length === 0) return;
  // Where no process can be started, the next build tries again.
  spawn(process.execPath, ["-e", REMOVE, ...folders], { detached: true, stdio: "ignore", env: {} })
    .on("error", () => {})
    .unref();
}

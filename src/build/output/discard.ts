import { spawn } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import type { FileStamp } from "../hash-files.ts";
import { newToken } from "./journal.ts";
import { removeListed } from "./remove-listed.ts";

/** Where replaced sites wait for their removal: each in a folder of its own, `site`, with `list.json` beside it. */
export const DISCARDED = path.join(PROJECT_ROOT, ".astro", "accord-discarded");
/** Where is kept what was still in a replaced site after its removal. */
const KEPT = path.join(PROJECT_ROOT, ".astro", "accord-kept");

const REMOVER = fileURLToPath(new URL("./remove-worker.ts", import.meta.url));

/**
 * Removes a replaced site, file by file as listed. Ten thousand pages take seconds, for which nobody has to wait: the folder
 * is moved away at once, and a process of its own removes it. On another file system than the project's it is removed here.
 *
 * @returns Whether nothing of it is left where it was.
 */
export function discard(folder: string, listed: ReadonlyMap<string, FileStamp>): boolean {
  const own = path.join(DISCARDED, newToken());
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, "list.json"), JSON.stringify([...listed]));
    renameSync(folder, path.join(own, "site"));
  } catch {
    removeDiscarded();
    return removeListed(folder, listed);
  }
  removeDiscarded();
  return true;
}

/**
 * Starts to remove every discarded site: also what a process that was killed has left. In one that has been dealt with,
 * something has turned up that no build made; it is kept.
 *
 * @returns Where that is: absolute paths.
 */
export function removeDiscarded(): string[] {
  const kept: string[] = [];
  const waiting: string[] = [];
  for (const token of namesIn(DISCARDED)) {
    const own = path.join(DISCARDED, token);
    const names = namesIn(own);
    if (names.includes("list.json")) waiting.push(own);
    else if (names.includes("site")) {
      mkdirSync(KEPT, { recursive: true });
      renameSync(own, path.join(KEPT, token));
      kept.push(path.join(KEPT, token, "site"));
    } else if (names.length === 0) rmdirIfEmpty(own);
  }
  if (waiting.length === 0) return kept;
  // Where no process can be started, the next build tries again.
  spawn(process.execPath, [REMOVER, ...waiting], { detached: true, stdio: "ignore", env: {} })
    .on("error", () => {})
    .unref();
  return kept;
}

function namesIn(dir: string): string[] {
  if (!lstatSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  try {
    return readdirSync(dir);
  } catch (error) {
    // Another build has taken it away meanwhile.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function rmdirIfEmpty(dir: string): void {
  try {
    rmdirSync(dir);
  } catch {
    // Another build is about to put a site there.
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { systemReason } from "../../lib/folder-files.ts";

let told = false;

/** Nothing more is said: the reading of the content has told of it. */
export function cacheFailureIsTold(): void {
  told = true;
}

/** Says on standard error, once, that something cannot be kept. */
export function tellCacheFailure(error: unknown): void {
  if (!told) console.error(`Nothing is kept for the next build: ${systemReason(error)}. The site is the same without.`);
  told = true;
}

/**
 * A folder for what need not be made anew: the one that is given, or, where nothing can be written into it, a passing one that
 * is removed when the process ends. What is built is the same; that nothing is kept is said once, on standard error.
 */
export function usableCache(dir: string): string {
  try {
    mkdirSync(dir, { recursive: true });
    const probe = path.join(dir, `.probe-${process.pid}`);
    writeFileSync(probe, "can this be written?");
    rmSync(probe);
    return dir;
  } catch (error) {
    tellCacheFailure(error);
    const passing = mkdtempSync(path.join(tmpdir(), "accord-cache-"));
    process.on("exit", () => rmSync(passing, { recursive: true, force: true }));
    return passing;
  }
}

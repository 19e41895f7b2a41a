import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";

/** What tells whether a file is still the one that was seen. */
export interface FileStamp {
  size: number;
  /** Milliseconds; the second changes with every write and cannot be set. */
  modified: number;
  changed: number;
}

/** A file as it was read. */
export interface HashedFile extends FileStamp {
  /** SHA-256, 64 hex digits. */
  digest: string;
}

/** Below this number a worker takes longer to start than to help. */
const WORTH_A_WORKER = 500;

/**
 * Hashes files beside what else the process is doing.
 *
 * @param files Paths relative to `dir`. What is no file, or cannot be read, is not in the result; links are not followed.
 */
export async function hashFiles(dir: string, files: readonly string[]): Promise<Map<string, HashedFile>> {
  if (files.length < WORTH_A_WORKER) return hashNow(dir, files);
  const worker = new Worker(new URL("./hash-worker.ts", import.meta.url), { workerData: { dir, files }, env: {} });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`hashing the files of ${path.basename(dir)} ended with ${code}`)));
  });
}

/** As hashFiles(), in the caller's thread. */
export function hashNow(dir: string, files: readonly string[]): Map<string, HashedFile> {
  const hashed = new Map<string, HashedFile>();
  for (const file of files) {
    const name = path.join(dir, file);
    const stamp = stampOf(name);
    if (stamp === null) continue;
    try {
      hashed.set(file, { ...stamp, digest: hash("sha256", readFileSync(name)) });
    } catch {
      // It went, or it cannot be read: nobody can say that it is what it was.
    }
  }
  return hashed;
}

/** The stamp of a file; null where there is none, or something that is no file. */
export function stampOf(name: string): FileStamp | null {
  try {
    const stat = lstatSync(name);
    return stat.isFile() ? { size: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs } : null;
  } catch {
    return null;
  }
}

/** Whether a file is as it was seen. */
export function isSame(a: FileStamp, b: FileStamp | null): boolean {
  return b !== null && a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}

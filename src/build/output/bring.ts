import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { carriesMark, MARK, type Journal } from "./journal.ts";
import { hashNow } from "../hash-files.ts";
import { readManifest, manifestDigest } from "../manifest.ts";
import { removeListed } from "./remove-listed.ts";

/** Brings a finished site to where it is swapped from: by a rename, or marked until it is whole, on another file system. */
export function bring(staging: string, next: string, journal: Journal): void {
  try {
    renameSync(staging, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    mkdirSync(next);
    writeFileSync(path.join(next, MARK), journal.token);
    // With a filter Node copies file by file, and says that a disk is full where it is; else it says EIO.
    cpSync(staging, next, { recursive: true, filter: () => true });
    rmSync(path.join(next, MARK));
  }
}

/** Gives a folder the rights of the one in whose place it comes, so that a server may go on reading it. */
export function takeMode(next: string, old: string): void {
  const mode = statSync(old, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) chmodSync(next, mode & 0o7777);
}

/** Removes what bring() has brought, whole or in part, and nothing that it has not. */
export function takeAway(next: string, journal: Journal): void {
  if (carriesMark(next, journal)) rmSync(next, { recursive: true, force: true });
  else if (manifestDigest(next) === journal.next) {
    const files = readManifest(next)?.files ?? new Map<string, string>();
    const hashed = hashNow(next, [...files.keys(), "manifest.json"]);
    for (const [file, digest] of files) if (hashed.get(file)?.digest !== digest) hashed.delete(file);
    removeListed(next, hashed);
  } else removeListed(next, new Map());
}

import { chmod, lstat, rm } from "node:fs/promises";
import path from "node:path";
import { isThere, liesIn, readInside, realPath, Refusal } from "../lib/folder-files.ts";
import { sha256 } from "../lib/hash.ts";
import { FileExists, replaceWhole, writeNew } from "../lib/write-whole.ts";

/** A file of the content folder as it was read: its text to the byte, a byte-order mark included, and what tells it. */
export interface OwnFile {
  /** Relative to the content folder, with "/". */
  file: string;
  text: string;
  /** SHA-256 of its bytes. */
  sha256: string;
}

/** Thrown where a file is no longer what it was when it was read. It is left as it is. */
export class ChangedMeanwhile extends Error {
  readonly file: string;
  /** What it holds now; null where it is gone. */
  readonly now: OwnFile | null;
  constructor(file: string, now: OwnFile | null) {
    super(`${file} was changed by somebody else meanwhile`);
    this.name = "ChangedMeanwhile";
    this.file = file;
    this.now = now;
  }
}

/** Largest file that an editor writes, in bytes; the reading of content has the same cap. */
const MAX_BYTES = 8_000_000;

/** Reads a file of the content folder; null where there is none. @throws Refusal where it cannot be read as text */
export function readOwn(contentDir: string, file: string): OwnFile | null {
  const root = realPath(contentDir);
  const named = path.join(root, file);
  if (!isThere(named)) return null;
  const bytes = readInside(root, named, MAX_BYTES);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text, sha256: sha256(bytes) };
  } catch {
    throw new Refusal("unreadable", "it is not UTF-8");
  }
}

/**
 * Writes a file of the content folder, whole or not at all, if it is still what was read. Between the last look and the
 * renaming lie some microseconds in which no file system lets anybody else be kept out.
 *
 * @param was What was read; null where there was no such file, which is then made.
 * @throws ChangedMeanwhile, Refusal
 */
export async function writeOwn(contentDir: string, file: string, was: OwnFile | null, text: string): Promise<OwnFile> {
  const root = realPath(contentDir);
  const named = path.join(root, file);
  const made: OwnFile = { file, text, sha256: sha256(text) };
  if (!was) {
    refuseOutside(root, path.dirname(named));
    try {
      await writeNew(named, text);
    } catch (error) {
      if (error instanceof FileExists) throw new ChangedMeanwhile(file, readOwn(contentDir, file));
      throw error;
    }
    return made;
  }
  const now = readOwn(contentDir, file);
  if (now?.sha256 !== was.sha256) throw new ChangedMeanwhile(file, now);
  const real = realPath(named);
  const { mode } = await lstat(real);
  await replaceWhole(real, text);
  await chmod(real, mode & 0o777);
  return made;
}

/** Removes a file of the content folder, if it is still what was read. @throws ChangedMeanwhile, Refusal */
export async function removeOwn(contentDir: string, was: OwnFile): Promise<void> {
  const now = readOwn(contentDir, was.file);
  if (now?.sha256 !== was.sha256) throw new ChangedMeanwhile(was.file, now);
  await rm(path.join(realPath(contentDir), was.file));
}

/** A folder that is to hold a new file lies in the content folder, as far as it is there. */
function refuseOutside(root: string, folder: string): void {
  let there = folder;
  while (!isThere(there) && there !== path.dirname(there)) there = path.dirname(there);
  if (!liesIn(root, realPath(there))) throw new Refusal("outside");
}

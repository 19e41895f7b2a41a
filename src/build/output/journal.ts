import { hash, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { z } from "zod";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import { isInnerPath, manifestDigest } from "../manifest.ts";

const innerPath = z.string().refine(isInnerPath);
const name = innerPath.refine((text) => !text.includes("/"));

const schema = z.strictObject({
  /** Random: every folder that the swap makes is named with it. */
  token: z.string().regex(/^[0-9a-f]{16}$/),
  /** Real path of the output. */
  dir: z.string(),
  /** How the site is put in place: by renaming folders beside it, or entry by entry where it cannot be renamed. */
  way: z.enum(["beside", "within"]),
  /** Name, beside the output, that the old site is to keep; null where it is removed. */
  setAside: name.nullable(),
  /** What the old folder is known by: SHA-256 of its manifest, and its number on the disk. Null where there was none. */
  old: z.strictObject({ manifest: z.string().nullable(), inode: z.string() }).nullable(),
  /** SHA-256 of the new site's manifest. */
  next: z.string(),
  /** Paths that are moved from the old site into the new one. */
  carried: z.array(innerPath),
  /** Way "within": names at the top that leave, and names that arrive. */
  leaving: z.array(name),
  arriving: z.array(name),
});

/** What a swap is about to do, written before it begins: all that an interrupted one has left is named in it. */
export type Journal = z.infer<typeof schema>;

/** Folder, in the project, of what is noted about one output. */
export function notesOn(dir: string): string {
  return path.join(PROJECT_ROOT, ".astro", "accord-outputs", hash("sha256", dir).slice(0, 16));
}

const journalFile = (dir: string) => path.join(notesOn(dir), "journal.json");

export const newToken = (): string => randomBytes(8).toString("hex");

/** Writes the journal of an output, whole or not at all. */
export function writeJournal(journal: Journal): void {
  const file = journalFile(journal.dir);
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const handle = openSync(partial, "w");
  try {
    writeFileSync(handle, JSON.stringify(journal));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(partial, file);
}

/** The journal of a swap that was interrupted; null where none was. One that is not ours counts as none. */
export function readJournal(dir: string): Journal | null {
  try {
    const journal = schema.parse(JSON.parse(readFileSync(journalFile(dir), "utf8")));
    return journal.dir === dir ? journal : null;
  } catch {
    return null;
  }
}

export function removeJournal(dir: string): void {
  rmSync(journalFile(dir), { force: true });
}

/** The folders that a journal names, and no others. */
export function foldersOf({ dir, token, setAside, way }: Journal) {
  const parent = path.dirname(dir);
  const work = path.join(dir, `.accord-${token}`);
  return {
    /** Way "within" alone. */
    work,
    next: way === "within" ? path.join(work, "next") : path.join(parent, `.accord-next-${token}`),
    previous:
      way === "within" ? path.join(work, "previous") : path.join(parent, setAside ?? `.accord-previous-${token}`),
  };
}

/** Names the file that marks a folder which a swap is still filling. */
export const MARK = ".accord-unfinished";

/** Whether a folder is one that this swap has begun to fill. */
export function carriesMark(dir: string, { token }: Journal): boolean {
  try {
    const file = path.join(dir, MARK);
    return lstatSync(file).isFile() && readFileSync(file, "utf8") === token;
  } catch {
    return false;
  }
}

/** What a folder is known by later; null where there is none. */
export function knownBy(dir: string): Journal["old"] {
  const there = lstatSync(dir, { throwIfNoEntry: false, bigint: true });
  return there?.isDirectory() ? { manifest: manifestDigest(dir), inode: `${there.dev}:${there.ino}` } : null;
}

/** Whether a folder is the old site that a journal speaks of. */
export function isOld(dir: string, { old }: Journal): boolean {
  const now = knownBy(dir);
  if (!old || !now) return false;
  return old.manifest === null ? old.inode === now.inode : old.manifest === now.manifest;
}
